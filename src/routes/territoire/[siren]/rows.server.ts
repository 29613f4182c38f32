import { rankDescending } from '$lib/analysis/ranks';
import { findIndicator, FRANCE } from '$lib/catalogue';
import { periodMiddle } from '$lib/charts/paths';
import { say } from '$lib/i18n/language';
import type { Area } from '$lib/queries/areas';
import { sourceOf } from '$lib/server/figures';
import { compared, comparisonOf, distributionOf, ranked } from './comparison.server';
import { type Everything, everything, observed } from './everything.server';
import type { FigureDetail, IndicatorRow } from './indicator-row';
import type { KeyRow } from './key-indicators';
import { earlierPeriod, latestPeriod } from './latest';
import { DRAWN_DIGITS, PAIR_DIGITS, sent } from './sent-digits';

/** A figure with what it is made of; its value is null, and its status `missing`, where nobody publishes it. */
export function detail(
	all: Everything,
	id: string,
	level: string,
	area: string,
	period: string
): FigureDetail {
	const figure = observed(all, id, level, area, period);
	return {
		indicator: id,
		period,
		value: sent(figure?.value),
		numerator: sent(figure?.numerator, PAIR_DIGITS),
		denominator: sent(figure?.denominator, PAIR_DIGITS),
		status: figure?.status ?? 'missing',
		coverage: figure?.coverage ?? null
	};
}

/** The last period at which an EPCI has a figure of an indicator: a year ago or ten, and its year is said. */
export function lastKnown(all: Everything, id: string, code: string): string {
	return latestPeriod(periodsOf(id), (period) => observed(all, id, 'epci', code, period)?.value != null);
}
const periodsOf = (id: string): string[] =>
	(findIndicator(id)?.periods ?? [])
		.filter(({ levels }) => levels.includes('epci'))
		.map(({ period }) => period);

/** The lines of a part of the page; where the first choice of one was never published, the second. */
export function sectionRows(all: Everything, area: Area, rows: readonly KeyRow[]): IndicatorRow[] {
	const lastRow = (id: string) => indicatorRow(all, area, id, lastKnown(all, id, area.code));
	return rows.map(({ id, otherwise, drawn }) => {
		const first = lastRow(id);
		if (first.value === null && otherwise) return lastRow(otherwise);
		return drawn ? { ...first, trend: [] } : first;
	});
}

/** The same figure at an earlier period that tells a change, where both cover the same communes in the same way. */
function before(all: Everything, id: string, code: string, period: string): IndicatorRow['before'] {
	if (findIndicator(id)?.breaks) return null;
	const whole = (at: string) => {
		const figure = observed(all, id, 'epci', code, at);
		return figure?.status === 'ok' && figure.value !== null ? figure.value : null;
	};
	if (whole(period) === null) return null;
	const earlier = earlierPeriod(periodsOf(id), period, (at) => whole(at) !== null);
	const value = earlier === undefined ? null : sent(whole(earlier));
	return earlier === undefined || value === null ? null : { period: earlier, value };
}

/** Fewer points than these are told in words: a line through two says no more. */
const TREND_FROM = 3;

/** A line of the page: the figure of an EPCI, what it is compared with, its distribution and its trend. */
export function indicatorRow(all: Everything, area: Area, id: string, period: string): IndicatorRow {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`Key indicator «${id}» is not in the catalogue`);
	const value = (level: string, code: string | null) => {
		const figure = code === null ? undefined : observed(all, id, level, code, period);
		return figure && compared(figure) ? sent(figure.value) : null;
	};
	const own = observed(all, id, 'epci', area.code, period);
	const { values, medians } = comparisonOf(all, id, period);
	const france = value('france', FRANCE);
	const metropolitan = all.metropolitan.get(`${id}:${period}`);
	const trend = indicator.breaks
		? []
		: indicator.periods
				.filter(({ levels }) => levels.includes('epci'))
				.toSorted((x, y) => periodMiddle(x.period) - periodMiddle(y.period))
				.flatMap((entry) => {
					const figure = observed(all, id, 'epci', area.code, entry.period);
					const shown = sent(figure?.value, DRAWN_DIGITS);
					return shown === null ? [] : [{ period: entry.period, value: shown }];
				});
	const figure = detail(all, id, 'epci', area.code, period);
	return {
		...figure,
		label: say(indicator.label),
		unit: indicator.unit,
		decimals: indicator.decimals,
		producer: all.sources.get(sourceOf(id, period))?.producer ?? '',
		computed: indicator.periods.some((entry) => entry.period === period && entry.insee !== undefined),
		rank: own && ranked(own) && own.value !== null ? rankDescending(values, own.value) : null,
		distribution: distributionOf(`${id}:${period}`, values),
		peersMedian: sent(area.space ? medians.get(area.space) : null),
		departement: value('departement', all.mains.get(area.code) ?? null),
		region: value('region', area.region),
		france:
			france !== null
				? { value: france, metropolitan: false }
				: metropolitan !== undefined
					? { value: metropolitan, metropolitan: true }
					: null,
		before: before(all, id, area.code, period),
		trend: trend.length >= TREND_FROM ? trend : []
	};
}

/** Figures of a territory by name, with their rank: what a deck needs beside the diagnostic's facts. */
export async function territoryFigures(
	code: string,
	wanted: readonly { id: string; period: string }[]
): Promise<IndicatorRow[]> {
	const all = await everything();
	const area = all.epci.get(code);
	return area ? wanted.map(({ id, period }) => indicatorRow(all, area, id, period)) : [];
}
