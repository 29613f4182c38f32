import { rankDescending } from '$lib/analysis/ranks';
import { findIndicator, FRANCE } from '$lib/catalogue';
import { periodMiddle } from '$lib/charts/paths';
import { say } from '$lib/i18n/language';
import type { Area } from '$lib/queries/areas';
import { sourceOf } from '$lib/server/figures';
import { compared, comparisonOf, distributionOf, ranked } from './comparison.server';
import { type Everything, everything, observed } from './everything.server';
import type { FigureDetail, IndicatorRow } from './indicator-row';
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
		trend: trend.length > 1 ? trend : []
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
