import { formatFigure, formatNumber, formatPeriod, formatValue, withUnit } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { IndicatorRow } from './indicator-row';

type Turn = (words: { period: string; before: string }) => string;
/** What a figure whose sign turned does now, and did before. */
const TURNS: Readonly<Record<string, { up: Turn; down: Turn }>> = {
	natural_balance_rate: { up: m.turn_natural_up, down: m.turn_natural_down },
	net_migration_rate: { up: m.turn_moves_up, down: m.turn_moves_down }
};
const GROWTH = { up: m.turn_growth_up, down: m.turn_growth_down };
/** Under this, in points, a figure is nought on either side, and no sign turned. */
const SMALLEST_TURN = 0.1;

/** How a figure changed since the period that it is compared with, in a few words; empty where there is none. */
export function changeWords({
	indicator,
	value,
	unit,
	decimals,
	before
}: Pick<IndicatorRow, 'indicator' | 'value' | 'unit' | 'decimals' | 'before'>): string {
	if (value === null || !before) return '';
	const then = formatValue(before.value, unit === 'percent_per_year' ? 'percent' : unit, decimals);
	const signedThen = withUnit(formatFigure(before.value, unit, decimals), '%');
	const period = formatPeriod(before.period);
	if (unit === 'percent_per_year') {
		const turned =
			value * before.value < 0 && Math.min(Math.abs(value), Math.abs(before.value)) >= SMALLEST_TURN;
		const turn = TURNS[indicator] ?? GROWTH;
		return turned
			? (value > 0 ? turn.up : turn.down)({ period, before: signedThen })
			: m.row_before({ value: signedThen, period });
	}
	if (unit !== 'percent') return m.row_before({ value: then, period });
	const points = formatNumber(value - before.value, decimals, { signed: true });
	return `${m.row_since({ change: m.row_points({ change: points }), year: period })} (${then})`;
}
