import { type Indicator, isPublished, type Publication, type SourceId } from '$lib/catalogue';

/** A month as a count since year 0, so that months are subtracted as numbers. */
export type Month = number;

export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;
const monthNow = (day: Date): Month => monthOf(day.getUTCFullYear(), day.getUTCMonth() + 1);

/** Last month of a period: `2022`, `2016-2022`, `2025-T4`. */
export function endOf(period: string): Month {
	const quarter = /^(\d{4})-T([1-4])$/.exec(period);
	if (quarter) return monthOf(Number(quarter[1]), 3 * Number(quarter[2]));
	return monthOf(Number(period.split('-').at(-1)), 12);
}

/** A figure of a source that another source gives for a later period. */
export interface Superseded {
	readonly indicator: string;
	readonly before: string;
	readonly after: string;
	readonly by: SourceId;
	/** Levels at which it is, of those that the source gives. */
	readonly levels: number;
	readonly of: number;
}

/** What is known of the figure after the last one. */
export type Next =
	| { readonly kind: 'awaited' | 'due'; readonly month: Month; readonly said: string }
	| { readonly kind: 'year' | 'quarter'; readonly said: string }
	| { readonly kind: 'unknown' };

export interface Freshness {
	readonly source: SourceId;
	readonly latest: string;
	/** Months since the end of the last period; 0 while it runs. */
	readonly age: number;
	readonly next: Next;
	/** Indicators that the source gives. */
	readonly indicators: number;
	readonly superseded: readonly Superseded[];
}

function nextOf(end: Month, publication: Publication | undefined, now: Month): Next {
	if (publication === undefined) return { kind: 'unknown' };
	const { every, monthsAfter, said } = publication;
	if (monthsAfter === null) return { kind: every, said };
	const month = end + (every === 'year' ? 12 : 3) + monthsAfter;
	return { kind: month < now ? 'due' : 'awaited', month, said };
}

/** The later period that others give for what a source gives, at the levels where the source gives it. */
function supersededBy({ id, periods }: Indicator, source: SourceId): Superseded | null {
	const own = periods.filter((period) => period.source === source);
	const levels = [...new Set(own.flatMap(({ levels }) => levels))];
	const later = levels.flatMap((level) => {
		const at = (list: Indicator['periods']) =>
			list
				.filter(({ levels }) => levels.includes(level))
				.toSorted((a, b) => endOf(b.period) - endOf(a.period))[0];
		const [mine, newest] = [at(own), at(periods)];
		return mine && newest && endOf(newest.period) > endOf(mine.period) ? [{ mine, newest }] : [];
	});
	const [most] = later.toSorted((a, b) => endOf(b.newest.period) - endOf(a.newest.period));
	const by = most?.newest.source;
	return most === undefined || by === undefined || !isPublished(by)
		? null
		: {
				indicator: id,
				before: most.mine.period,
				after: most.newest.period,
				by,
				levels: later.length,
				of: levels.length
			};
}

/**
 * How old the figures of each source are, the freshest first: by the end of the last period that its indicators give,
 * whenever it was downloaded. Sources without an indicator have no figure to date.
 */
export function freshness(
	indicators: readonly Indicator[],
	publications: Readonly<Partial<Record<SourceId, Publication>>>,
	today: Date
): Freshness[] {
	const now = monthNow(today);
	const sources = [
		...new Set(indicators.flatMap(({ periods }) => periods.map(({ source }) => source)).filter(isPublished))
	];
	return sources
		.map((source): Freshness => {
			const given = indicators.filter(({ periods }) => periods.some((period) => period.source === source));
			const periods = given
				.flatMap((indicator) => indicator.periods)
				.filter((period) => period.source === source)
				.map(({ period }) => period)
				// The last date first; of those that end together, the plainest.
				.toSorted((a, b) => endOf(b) - endOf(a) || a.length - b.length);
			const latest = periods[0] ?? '';
			const end = endOf(latest);
			return {
				source,
				latest,
				age: Math.max(0, now - end),
				next: nextOf(end, publications[source], now),
				indicators: given.length,
				superseded: given.flatMap((indicator) => supersededBy(indicator, source) ?? [])
			};
		})
		.toSorted((a, b) => a.age - b.age || a.source.localeCompare(b.source));
}
