import { ALL_LEVELS, type Indicator, type Level, levels, type Period } from '$lib/catalogue';

/** Periods of an indicator at a level, oldest first. */
export const periodsAt = (indicator: Indicator, level: Level): Period[] =>
	indicator.periods.filter((period) => period.levels.includes(level));

/** Levels at which an indicator has any figure, smallest first. */
export const levelsOf = (indicator: Indicator): Level[] =>
	ALL_LEVELS.filter((level) => periodsAt(indicator, level).length > 0);

/** Whether a figure is a quantity: shown by circles, since a larger area has more of it by itself. */
export const isCount = (indicator: Indicator): boolean =>
	indicator.periods.every(({ formula }) => formula.kind === 'count') && indicator.unit !== 'per_km2';

/** Whether zero means something and values stand on both sides of it. */
export const isDiverging = (indicator: Indicator): boolean => indicator.unit === 'percent_per_year';

/** The level itself, or the nearest one in size that the indicator has. */
export function nearestLevel(indicator: Indicator, level: Level): Level {
	const offered = levelsOf(indicator);
	const from = levels.indexOf(level);
	const distance = (other: Level) => Math.abs(levels.indexOf(other) - from);
	return offered.toSorted((a, b) => distance(a) - distance(b))[0] ?? level;
}

/** Earlier periods that a change can be counted from: same formula, no break of method, same span. */
export function comparablePeriods(indicator: Indicator, level: Level, period: string): string[] {
	if (indicator.breaks) return [];
	const all = periodsAt(indicator, level);
	const to = all.findIndex((other) => other.period === period);
	const kind = all[to]?.formula.kind;
	return all
		.slice(0, Math.max(0, to))
		.filter((other) => other.formula.kind === kind)
		.map((other) => other.period);
}
