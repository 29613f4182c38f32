import { findIndicator, type Indicator, type Level, OWN_SOURCE, type Period } from '$lib/catalogue';
import { holdingOf } from '$lib/queries/areas';
import { statusCodes } from '$lib/queries/indicators';
import type { Observation } from '$lib/queries/rows';
import { type Holding, itself, type OwnSeries, seriesOf } from '$lib/own/indicators/series';
import { ownTables } from '$lib/own/tables';
import type { OwnTable } from '$lib/own/table';
import { engine } from '$lib/warehouse/engine.svelte';
import type { Frame } from './frame';
import { fetchFrame, TIMEOUT } from './frames';
import { Kept } from './kept';

/*
 * Figures of one's own tables, in the shapes that the warehouse's have: whatever shows an indicator shows them.
 */

const KEPT_HOLDINGS = 12;
const holdings = new Kept<Holding>(KEPT_HOLDINGS);

const holdingFor = (own: Frame, target: Frame): Promise<Holding> =>
	holdings.get(`${own.level}|${target.level}`, async () => {
		if (own.level === target.level) return itself(own);
		const pairs = await engine.askColumns(holdingOf(own.level, target.level), { timeout: TIMEOUT });
		return pairs.own.flatMap((code, at) => {
			const [from, to] = [own.rowOf.get(code ?? ''), target.rowOf.get(pairs.target[at] ?? '')];
			return from === undefined || to === undefined ? [] : [[from, to] as const];
		});
	});

interface Own {
	indicator: Indicator;
	table: OwnTable;
	period: Period;
}

/** @throws {Error} where no table here has the indicator, or not that period */
function ownOf(id: string, period: string): Own {
	const indicator = findIndicator(id);
	const table = ownTables().find((one) => one.id === indicator?.own?.table);
	const found = indicator?.periods.find((one) => one.period === period);
	if (!indicator || !table || !found) throw new Error(`No table of one's own has ${id} in «${period}»`);
	return { indicator, table, period: found };
}

/** An own indicator at every area of a level, in the order of the level's frame. */
export async function ownSeries(id: string, level: Level, period: string): Promise<OwnSeries> {
	const own = ownOf(id, period);
	const [from, target] = await Promise.all([fetchFrame(own.table.level), fetchFrame(level)]);
	return seriesOf(own.table, own.period.formula, from, await holdingFor(from, target), target);
}

const orNull = (value: number | undefined): number | null =>
	value === undefined || !Number.isFinite(value) ? null : value;

/** An own indicator for some areas of any level at which it stands. */
export async function ownObservations(
	id: string,
	period: string,
	areas: readonly { level: Level; code: string }[]
): Promise<Observation[]> {
	const { indicator, period: found } = ownOf(id, period);
	const answers = await Promise.all(
		areas
			.filter(({ level }) => found.levels.includes(level))
			.map(async ({ level, code }): Promise<Observation | null> => {
				const row = (await fetchFrame(level)).rowOf.get(code);
				if (row === undefined) return null;
				const series = await ownSeries(indicator.id, level, period);
				return {
					level,
					area: code,
					period,
					value: orNull(series.value[row]),
					numerator: orNull(series.numerator[row]),
					denominator: orNull(series.denominator[row]),
					status: statusCodes[series.status[row] ?? 2] ?? 'missing',
					coverage: orNull(series.coverage[row]),
					source: OWN_SOURCE,
					computed_by: null
				};
			})
	);
	return answers.flatMap((one) => one ?? []);
}
