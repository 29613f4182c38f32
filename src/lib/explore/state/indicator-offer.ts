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

/** Years that a period spans: «2016-2022» from 2016 to 2022, «2018» and «2025-T4» within one. */
const spanOf = (period: string): readonly [from: number, to: number] => {
	const [from = '', to = ''] = period.split('-');
	return [Number(from), /^\d{4}$/.test(to) ? Number(to) : Number(from)];
};

/** Earlier periods that a change can be counted from: no break of method, no years in common. */
export function comparablePeriods(indicator: Indicator, level: Level, period: string): string[] {
	if (indicator.breaks) return [];
	const all = periodsAt(indicator, level);
	const to = all.findIndex((other) => other.period === period);
	const [start, end] = spanOf(period);
	return all
		.slice(0, Math.max(0, to))
		.filter((other) => start === end || spanOf(other.period)[1] <= start)
		.map((other) => other.period);
}
