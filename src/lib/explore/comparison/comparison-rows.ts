import { findIndicator, type Indicator, indicators, ownIndicators, rankedFrom } from '$lib/catalogue';
import { keyIndicators } from '$lib/catalogue/key-indicators';
import { countAbove, quantileOf } from '$lib/analysis/sorted';
import type { LevelValues } from '../data/site-files';
import type { CompareState } from '../state/compare-state';
import { isCount } from '../state/indicator-offer';
import type { Compared, ComparedFigure } from './compared';
import { rankedFigures, type ReferenceGroup } from './reference-group';

export interface ComparisonRow {
	indicator: Indicator;
	figures: ComparedFigure[];
	/** Ranked figures of the group, ascending. */
	group: Float64Array;
	median: number | null;
	/** Place of each territory among the group, the largest first, and among how many; 0: not ranked. */
	ranks: { rank: number; of: number }[];
	/** Positions of the best and the worst by polarity; -1 where it is not judged. */
	best: number;
	worst: number;
}

/** Indicators of a choice, in the order that they are read: one's own before those of the catalogue. */
function indicatorsOf(axis: CompareState['axis']): readonly Indicator[] {
	if (axis === 'key') return [...ownIndicators(), ...keyIndicators.flatMap((id) => findIndicator(id) ?? [])];
	const found = indicators.filter(
		({ axis: own, partOf }) => partOf === undefined && (axis === 'all' || own === axis)
	);
	return axis === 'all' ? [...ownIndicators(), ...found] : found;
}

/** One row an indicator that some territory has a figure of. */
export function comparisonRows(
	compared: readonly Compared[],
	values: LevelValues,
	group: ReferenceGroup,
	axis: CompareState['axis']
): ComparisonRow[] {
	const members = new Set(group.rows);
	return indicatorsOf(axis).flatMap((indicator): ComparisonRow[] => {
		const figures = compared.map((area) => area.figure(indicator));
		if (figures.every(({ value }) => value === null)) return [];
		const all = rankedFigures(values, indicator);
		const sorted = Float64Array.from(group.rows, (row) => all[row] ?? NaN)
			.filter((value) => !Number.isNaN(value))
			.sort();
		const median = sorted.length === 0 ? null : quantileOf(sorted, 0.5);
		const known = figures.filter(({ value }) => value !== null);
		// A figure is no better than another for being of other years.
		const judged =
			indicator.polarity !== 0 && known.length > 1 && new Set(known.map(({ period }) => period)).size === 1;
		const order = figures
			.map(({ value }, at) => ({ at, value }))
			.filter(({ value }) => value !== null)
			.sort((a, b) => indicator.polarity * ((b.value ?? 0) - (a.value ?? 0)));
		const tied = order[0]?.value === order.at(-1)?.value;
		return [
			{
				indicator,
				figures,
				group: sorted,
				median,
				ranks: figures.map(({ value, coverage }, at) => {
					const area = compared[at];
					// A quantity of a larger or smaller kind of area has no place among these.
					const comparable = !isCount(indicator) || area?.level === values.level || area?.level === 'own';
					if (
						!area ||
						value === null ||
						coverage < rankedFrom(indicator) ||
						sorted.length === 0 ||
						!comparable
					)
						return { rank: 0, of: 0 };
					const inside = area.level === values.level && members.has(area.row);
					return {
						rank: countAbove(sorted, value) + 1,
						of: sorted.length + (inside ? 0 : 1)
					};
				}),
				best: judged && !tied ? (order[0]?.at ?? -1) : -1,
				worst: judged && !tied ? (order.at(-1)?.at ?? -1) : -1
			}
		];
	});
}

/** On how many judged indicators the first territory does better, or less well, than the group's median. */
export function balanceOf(rows: readonly ComparisonRow[]): { better: number; worse: number; judged: number } {
	let [better, worse, judged] = [0, 0, 0];
	for (const { indicator, figures, median } of rows) {
		const value = figures[0]?.value ?? null;
		if (indicator.polarity === 0 || value === null || median === null) continue;
		judged += 1;
		const way = indicator.polarity * (value - median);
		if (way > 0) better += 1;
		if (way < 0) worse += 1;
	}
	return { better, worse, judged };
}
