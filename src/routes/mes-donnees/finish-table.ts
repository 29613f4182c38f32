import { findIndicator, type Level } from '$lib/catalogue';
import { fetchSeries } from '$lib/explore/data/answers';
import { fetchTouching } from '$lib/explore/data/answers';
import { fetchFrame } from '$lib/explore/data/frames';
import { periodsAt } from '$lib/explore/state/indicator-offer';
import { type Divisor, type Per, withPer } from '$lib/own/indicators/per';
import { withZeros, type ZeroScope } from '$lib/own/indicators/zeros';
import type { OwnTable } from '$lib/own/table';
import { m } from '$lib/paraglide/messages';

/** Public figures that a quantity is divided by: a count, or the denominator of a rate. */
const DIVISORS: Readonly<
	Record<Per, { indicator: string; part: 'value' | 'denominator'; label: () => string }>
> = {
	inhabitants: { indicator: 'population', part: 'value', label: m.mine_inhabitants },
	establishments: { indicator: 'establishments', part: 'value', label: m.mine_establishments },
	area: { indicator: 'density', part: 'denominator', label: m.mine_area }
};

const LABELS: Readonly<Record<Per, (words: { label: string }) => string>> = {
	inhabitants: m.mine_per_inhabitants,
	establishments: m.mine_per_establishments,
	area: m.mine_per_area
};

async function divisorOf(per: Per, level: Level, codes: readonly string[]): Promise<Divisor | null> {
	const { indicator: id, part, label } = DIVISORS[per];
	const indicator = findIndicator(id);
	const period = indicator && periodsAt(indicator, level).at(-1)?.period;
	if (period === undefined) return null;
	const [frame, series] = await Promise.all([fetchFrame(level), fetchSeries(id, level, period)]);
	return {
		label: label(),
		period,
		values: codes.map((code) => {
			const value = series[part][frame.rowOf.get(code) ?? -1] ?? NaN;
			return Number.isFinite(value) ? value : null;
		})
	};
}

/** Areas of a table's level that have none of what it counts where it does not name them. */
async function emptyAreas({ level, codes }: OwnTable, scope: ZeroScope): Promise<readonly string[]> {
	if (scope === 'nowhere') return [];
	if (scope === 'france') return (await fetchFrame(level)).code.flatMap((code) => code ?? []);
	const around = await fetchTouching(scope, level, codes);
	return fetchTouching(level, scope, around);
}

/**
 * The table as it is used: a period for the columns that say none, and the quantities that are
 * divided by inhabitants, establishments or km².
 *
 * @param pers what each quantity is divided by, by its label
 * @param zeros where an area that the table does not name has none of what it counts
 */
export async function finished(
	made: OwnTable,
	period: string,
	pers: ReadonlyMap<string, readonly Per[]>,
	zeros: ZeroScope
): Promise<OwnTable> {
	let table: OwnTable = {
		...made,
		columns: made.columns.map((column) => (column.period === '' ? { ...column, period } : column))
	};
	table = withZeros(table, await emptyAreas(table, zeros));
	for (const [label, wanted] of pers) {
		const of = table.columns.find((column) => column.label === label && column.role.kind === 'quantity');
		for (const per of wanted) {
			const divisor = of && (await divisorOf(per, table.level, table.codes));
			if (of && divisor) table = withPer(table, of.id, per, divisor, LABELS[per]({ label }));
		}
	}
	return table;
}
