/**
 * What became of codes that a table of another year may hold, as the pipeline follows them: what the import of one's own
 * figures needs beside the search's file. Written beside the warehouse.
 */
export interface PlacesOfBefore {
	/** First day of the division that codes are led to. */
	readonly today: string;
	/**
	 * Codes of communes that were in use until a day and have since led to one commune of today, wherever they stand: three
	 * columns, their values parted by commas, in the order of codes.
	 */
	readonly gone: {
		readonly codes: string;
		/** First day without the code. */
		readonly until: string;
		readonly today: string;
	};
	/** Codes that came apart, were restored, or meant one thing then and another later; in the order of codes. */
	readonly changed: readonly (readonly [code: string, spans: readonly CodeSpan[]])[];
	/** EPCI of 2018 and later that are gone; in the order of SIREN. */
	readonly epci: readonly FormerEpci[];
}

/** What a code meant from a day to that of the next span; the first span has an empty day. */
export type CodeSpan = readonly [
	since: string,
	/** 1 where a commune had the code. */
	alive: 0 | 1,
	/** Communes of today: several where it came apart since, and its figures cannot be shared out. */
	today: readonly string[],
	/** What it was called, where it came apart since. */
	name?: string
];

export type FormerEpci = readonly [
	siren: string,
	/** As the site shows names; empty where no published file tells it. */
	name: string,
	/** Last year of which a table has it. */
	year: string,
	/** EPCI of today where its inhabitants live, the largest part first. */
	today: readonly string[],
	/** 1 where all its communes are in the first of those. */
	whole: 0 | 1
];

/** Its file in the data folder. */
export const PLACES_OF_BEFORE_FILE = 'places-of-before.json';
