import { mercator, placeMercator } from '$lib/map/insets';
import { insideRings } from '$lib/map/mesh';
import type { Frame } from '../data/frame';
import type { Shown } from '../data/shown';
import { nameFilter, parseCondition } from '../state/conditions';
import type { ExploreState, FigureColumn, SortKey } from '../state/explore-state';
import type { Clause, ClauseName } from '../state/selection.svelte';

/** What clauses are read on. */
export interface Rows {
	frame: Frame;
	shown: Shown;
	second: Shown | null;
	/** Figure of a column of the table; NaN where there is none. */
	cell: (key: FigureColumn, row: number) => number;
}

/** What each view keeps, as a state says it; null: everything. */
export const clausesOf = (
	state: ExploreState,
	rows: Rows
): readonly (readonly [ClauseName, Clause | null])[] => [
	['range', state.range && inRange(state.range, rows.shown)],
	['box', state.box && rows.second && inBox(state.box, rows.shown, rows.second)],
	['lasso', state.lasso && inLasso(state.lasso, rows.frame)],
	['filter', meetsFilters(state.filters, rows)]
];

const inRange =
	([from, to]: NonNullable<ExploreState['range']>, { values }: Shown): Clause =>
	(row) => {
		const value = values[row] ?? NaN;
		return value >= from && value <= to;
	};

const inBox =
	([across, up]: NonNullable<ExploreState['box']>, first: Shown, second: Shown): Clause =>
	(row) => {
		const [x, y] = [first.values[row] ?? NaN, second.values[row] ?? NaN];
		return x >= across[0] && x <= across[1] && y >= up[0] && y <= up[1];
	};

/** Areas whose centre is inside the line, where they are drawn: overseas too. */
function inLasso(lasso: NonNullable<ExploreState['lasso']>, { longitude, latitude }: Frame): Clause {
	const ring = lasso.flatMap(([x, y]) => mercator(x, y));
	return (row) => {
		const [x, y] = placeMercator(longitude[row] ?? NaN, latitude[row] ?? NaN);
		return insideRings([ring], x, y);
	};
}

function meetsFilters(filters: ExploreState['filters'], rows: Rows): Clause | null {
	const tests = Object.entries(filters).flatMap(
		([key, text]) => filterTest(key as SortKey, text, rows) ?? []
	);
	return tests.length > 0 ? (row) => tests.every((test) => test(row)) : null;
}

function filterTest(key: SortKey, text: string, { frame, cell }: Rows): Clause | null {
	if (text.trim() === '') return null;
	if (key === 'name' || key === 'department') {
		const test = nameFilter(text);
		const column = key === 'name' ? frame.name : frame.department;
		return (row) => test(column[row] ?? '');
	}
	const condition = parseCondition(text);
	return condition && ((row) => condition(cell(key, row)));
}
