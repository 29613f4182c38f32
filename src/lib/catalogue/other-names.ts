/**
 * Names that a place has beside the one it is shown under, as the pipeline finds them in published files: what the
 * search knows and no figure needs. Written beside the warehouse.
 */
export interface OtherNames {
	/** Names that today's EPCI had, or have in another file: its SIREN, the name. */
	epci: readonly (readonly [siren: string, name: string])[];
	/** EPCI that are gone: their SIREN and name, and today's where a good part of their inhabitants live, the largest first. */
	former: readonly (readonly [siren: string, name: string, today: readonly string[]])[];
	/** Établissements publics territoriaux: their SIREN and name, and the métropole that they are a part of. */
	parts: readonly (readonly [siren: string, name: string, whole: string])[];
	/** Arrondissements of Paris, Lyon and Marseille: Insee's code, name, code of the commune. */
	arrondissements: readonly (readonly [code: string, name: string, commune: string])[];
}

/** Its file in the data folder. */
export const OTHER_NAMES_FILE = 'other-names.json';
