import { say } from '$lib/i18n/language';
import { findIndicator } from '$lib/catalogue';
import { countAbove } from '$lib/analysis/sorted';
import { type Classes } from '$lib/analysis/classes';
import { classesOf } from '$lib/explore/data/row-classes';
import { rankedOf } from '$lib/explore/data/ranked';
import { showLevel } from '$lib/explore/data/shown';
import { defaultState } from '$lib/explore/state/fill-in';
import { toFrame } from '$lib/explore/data/frame';
import { statement } from '$lib/explore/words/statement';
import type { AreaFigure } from '$lib/map/model';
import { areaColumns } from '$lib/queries/areas';
import { seriesOf, statusCodes } from '$lib/queries/indicators';
import { once } from '$lib/server/once';
import { askColumnsOnServer } from '$lib/server/warehouse';

const ROWS = 12;

/** The default state's figures: what the page says and shows before the engine is there. */
export const firstFigures = once(async () => {
	const state = defaultState();
	const indicator = findIndicator(state.indicator);
	if (!indicator) throw new Error(`The catalogue has no ${state.indicator}`);
	const frame = toFrame(state.level, await askColumnsOnServer(areaColumns(state.level)));
	const shown = showLevel(
		indicator,
		state.period,
		await askColumnsOnServer(seriesOf(state.indicator, state.level, state.period))
	);
	const { sorted } = rankedOf(shown, null);
	const classes = classesOf(shown, sorted, state.method, state.classes, []);
	return { state, indicator, frame, shown, sorted, classes };
});

export interface FirstView {
	title: string;
	definition: string;
	sentence: string;
	classes: Classes | null;
	rows: { name: string; value: string; here: boolean }[];
}

export const firstView = once(async (): Promise<FirstView> => {
	const { state, indicator, frame, shown, sorted, classes } = await firstFigures();
	const row = frame.rowOf.get(state.territory) ?? -1;
	const value = shown.values[row] ?? NaN;
	const order = [...shown.values.keys()]
		.filter((at) => shown.ranked[at] === 1)
		.sort((a, b) => (shown.values[b] ?? 0) - (shown.values[a] ?? 0));
	return {
		title: shown.label,
		definition: say(indicator.definition),
		sentence: statement({
			level: state.level,
			shown,
			sorted,
			territory: { name: frame.name[row] ?? '', value, rank: countAbove(sorted, value) + 1, cells: null },
			parts: null,
			where: '',
			selection: null
		}),
		classes,
		rows: [...order.slice(0, ROWS - 1), row].map((at) => ({
			name: frame.name[at] ?? '',
			value: shown.figure(shown.values[at] ?? NaN),
			here: at === row
		}))
	};
});

/** The same as the map's picture needs it. */
export async function firstMap() {
	const { frame, shown, classes, state } = await firstFigures();
	const figures = new Map<string, AreaFigure>(
		frame.code.map((code, row) => {
			const value = shown.values[row] ?? NaN;
			return [
				code ?? '',
				{
					value: Number.isFinite(value) ? value : null,
					status: statusCodes[shown.status[row] ?? 2] ?? 'missing'
				}
			];
		})
	);
	return { figures, classes, home: state.territory };
}
