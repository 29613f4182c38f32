/** A table of one's own, as the engine takes it in. */
export interface OwnSource {
	/** Name that questions ask it by, after `mes_donnees.`: any text. */
	readonly name: string;
	/** As people know it. */
	readonly label: string;
	readonly columns: readonly { readonly name: string; readonly kind: 'number' | 'text' | 'date' }[];
	/**
	 * Its rows, in pieces: each a whole Arrow IPC stream (schema, record batches, end), all of one schema. They are handed
	 * over, and read again whenever the engine starts anew.
	 */
	readonly batches: () => AsyncIterable<Uint8Array>;
}

/** Catalogue that own tables stand in, beside the warehouse: in memory only. */
export const OWN_CATALOGUE = 'mes_donnees';

/** A name as SQL takes it whatever it holds. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
