import type { Level } from '$lib/catalogue';
import { figuresOfAreas, seriesOf, statusCodes } from '$lib/queries/indicators';
import type { Status } from '$lib/queries/rows';
import { figures, type Series } from '$lib/server/figures';
import { askColumnsOnServer, askOnServer } from '$lib/server/warehouse';
import type { Figure } from './shapes/observation';

/** Digits given: more than any source has, without the last ones of a division. */
const DIGITS = 12;

/** A number as it is given; null where it is not known. */
export const figureShort = (value: number | null | undefined): number | null =>
	value === null || value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(DIGITS));

/** A figure as it is given: what is not known is null and says why, never 0. */
export const figureOf = (known: {
	value: number | null | undefined;
	status: Status;
	coverage: number | null | undefined;
	numerator: number | null | undefined;
	denominator: number | null | undefined;
}): Figure => ({
	value: figureShort(known.value),
	status: known.status,
	coverage: figureShort(known.coverage),
	numerator: figureShort(known.numerator),
	denominator: figureShort(known.denominator)
});

/** One indicator, one period, every territory of a level by row; levels that pages compare are in memory. */
export async function seriesAt(indicator: string, level: Level, period: string): Promise<Series> {
	const known = (await figures()).of(indicator, level, period);
	if (known) return known;
	const { value, numerator, denominator, coverage, status } = await askColumnsOnServer(
		seriesOf(indicator, level, period)
	);
	return { values: value, numerators: numerator, denominators: denominator, coverage, status };
}

/** The figure of one row of a series. */
export const figureAt = (series: Series, row: number): Figure =>
	figureOf({
		value: series.values[row],
		status: statusCodes[series.status[row] ?? -1] ?? 'missing',
		coverage: series.coverage[row],
		numerator: series.numerators[row],
		denominator: series.denominators[row]
	});

/** One figure of one territory; where the warehouse has none, it is not published. */
export async function oneFigure(
	indicator: string,
	territory: { readonly level: Level; readonly code: string },
	period: string
): Promise<Figure> {
	const known = (await figures()).at(indicator, territory.level, territory.code, period);
	const [found] = known ? [known] : await askOnServer(figuresOfAreas(indicator, period, [territory]));
	return figureOf(
		found ?? { value: null, status: 'missing', coverage: null, numerator: null, denominator: null }
	);
}
