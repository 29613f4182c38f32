import type { Level } from '../catalogue/levels';
import type { FormerKind } from './search-file';

/** What a name is the name of; a larger area is of the kind that its level says. */
export type EntryKind = Level | FormerKind | 'former_epci' | 'part';

/** A place that a visitor may look for. */
export interface SearchEntry {
	/** Tells it from every other. */
	readonly key: string;
	/** Name as shown. */
	readonly name: string;
	readonly kind: EntryKind;
	/** The area of today that it is, or that it leads to. */
	readonly level: Level;
	readonly code: string;
	/** SIREN of the EPCI that it is, or is in; null for larger areas, and for the islands that are in none. */
	readonly siren: string | null;
	/** SIREN of the EPCI where most inhabitants of a larger area live; null for others. */
	readonly main: string | null;
	/** Name of the EPCI of a commune, of what a former place is today; empty for others. */
	readonly within: string;
	/** Names of its départements; empty where it is larger. */
	readonly departement: string;
	/** What it was found by, where its name does not show it. */
	readonly by?: { readonly kind: 'name' | 'postal' | 'insee' | 'siren'; readonly text: string };
}

/** Overseas, a département is the first three characters of its communes' codes. */
export const departementCode = (commune: string): string =>
	commune.slice(0, commune.startsWith('97') ? 3 : 2);
