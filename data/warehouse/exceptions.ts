import type { Level } from '../../src/lib/catalogue';
import type { ResolvedPeriod, StatusException } from '../indicators/compute';

/** Stands for every period of the indicator at that level. */
export const ALL_PERIODS = '*';

/**
 * One row for an area whose figures have the same status and coverage at every period, instead of
 * one a period: the browser fetches this table whole, so it must stay small.
 */
export function gatherExceptions(
	exceptions: readonly StatusException[],
	periods: readonly ResolvedPeriod[]
): StatusException[] {
	const expected = new Map<string, number>();
	const levelKey = (indicator: string, level: Level) => `${indicator}|${level}`;
	for (const { indicator, period } of periods) {
		for (const level of period.levels) {
			const key = levelKey(indicator.id, level);
			expected.set(key, (expected.get(key) ?? 0) + 1);
		}
	}
	const byArea = new Map<string, StatusException[]>();
	for (const exception of exceptions) {
		const key = `${levelKey(exception.indicator, exception.level)}|${exception.area}`;
		const known = byArea.get(key);
		if (known) known.push(exception);
		else byArea.set(key, [exception]);
	}
	return [...byArea.values()].flatMap((rows) => {
		const [first] = rows;
		if (!first || rows.length < 2) return rows;
		const whole = rows.length === expected.get(levelKey(first.indicator, first.level));
		const same = rows.every(({ status, coverage }) => status === first.status && coverage === first.coverage);
		return whole && same ? [{ ...first, period: ALL_PERIODS }] : rows;
	});
}
