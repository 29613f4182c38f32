import { departementCode } from '$lib/search/entry';
import type { CommuneCodes } from './commune-codes';

/** Older boundaries than these are no table's. */
const OLDEST_YEAR = 1968;
/** Share of a département's communes from which a table is a list of all of them. */
const LIST_OF_ALL = 0.8;
/** Communes under which a share tells nothing. */
const FEWEST = 3;

/** The boundaries that a table's codes are of. */
export interface TableGeography {
	/** First of January of a year, or the day of today's division. */
	readonly date: string;
	/** Départements of which the table lists the communes: there a commune that it lacks is missing, elsewhere it has none. */
	readonly listed: ReadonlySet<string>;
}

/** Share of the communes that never changed which a table has, by département. */
function coverage(codes: ReadonlySet<string>, communes: CommuneCodes): Map<string, number> {
	const departements = new Set([...codes].map(departementCode));
	return new Map(
		[...departements].flatMap((departement) => {
			const { lasting } = communes.ofDepartement(departement);
			if (lasting.length < FEWEST) return [];
			return [[departement, lasting.filter((code) => codes.has(code)).length / lasting.length]];
		})
	);
}

/**
 * The year whose communes are nearest to those of a table: as many of its codes as may be were communes then, and, where it
 * lists all those of a département, as few as may be are lacking. Of equals, the latest; today's where nothing tells.
 *
 * @param codes codes of communes as the table has them, repaired
 */
export function geographyOf(codes: ReadonlySet<string>, communes: CommuneCodes): TableGeography {
	const shares = coverage(codes, communes);
	const last = Number(communes.today.slice(0, 4));
	const dates = Array.from({ length: last - OLDEST_YEAR + 1 }, (_, at) => `${OLDEST_YEAR + at}-01-01`);
	dates[dates.length - 1] = communes.today;
	const scores = new Float64Array(dates.length);
	const tally = (code: string, weight: number) => {
		if (weight === 0 || !communes.spansOf(code)) return;
		dates.forEach((date, at) => {
			if (communes.meaning(code, date)?.alive) scores[at] = (scores[at] ?? 0) + weight;
		});
	};
	for (const code of codes) tally(code, 1);
	const listed = new Set([...shares].filter(([, share]) => share >= LIST_OF_ALL).map(([code]) => code));
	for (const departement of listed)
		for (const code of communes.ofDepartement(departement).changed)
			if (!codes.has(code)) tally(code, -(shares.get(departement) ?? 0));
	let best = dates.length - 1;
	for (let at = best; at >= 0; at--) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
	return { date: dates[best] ?? communes.today, listed };
}
