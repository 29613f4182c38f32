/** How an answer may be written; an address ends with one of them. */
export const formats = ['json', 'csv', 'fr.csv', 'geojson'] as const;
export type Format = (typeof formats)[number];

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

/** An address without its ending, and what that ending says. */
export interface Ended {
	readonly path: string;
	/** Null where the address has no ending, or one that is no format. */
	readonly format: Format | null;
	/** The ending as it is written; empty where there is none. */
	readonly ending: string;
}

/** Parts an address from its ending: no code, no id and no period holds a full stop. */
export function splitEnding(address: string): Ended {
	const at = address.indexOf('.', address.lastIndexOf('/') + 1);
	if (at < 0) return { path: address, format: null, ending: '' };
	const ending = address.slice(at + 1);
	return { path: address.slice(0, at), format: isFormat(ending) ? ending : null, ending };
}
