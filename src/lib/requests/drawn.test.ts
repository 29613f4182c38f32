import { expect, it } from 'vitest';
import type { AnswerColumn } from '../warehouse/answer-columns';
import type { Answer } from '../warehouse/answer';
import { areasOf, labelColumn, linesOf, MOST_LINES, namedCodes } from './drawn';
import { decimalsOf, figureColumns, periodColumn } from './figures';
import { isSpread, meshFiles } from './outlines';
import { asAnswered, sortedRows } from './order';

const words = (name: string, cells: readonly (string | null)[]): AnswerColumn => ({
	name,
	kind: 'text',
	cells
});
const figures = (name: string, cells: readonly number[]): AnswerColumn => ({
	name,
	kind: 'number',
	cells: Float64Array.from(cells)
});
const answer = (...columns: AnswerColumn[]): Answer => ({
	sql: '',
	columns,
	rows: columns[0]?.cells.length ?? 0,
	cut: false,
	milliseconds: 0,
	bytes: 0
});
const epci = { column: 0, level: 'epci', levelColumn: null } as const;

it('draws of each area the last period, and its first row', () => {
	const given = answer(
		words('code', ['a', 'a', 'b', 'b', 'b', null]),
		words('period', ['2019', '2024', '2019', '2024', '2024', '2024']),
		figures('value', [1, 2, 3, NaN, 5, 6])
	);
	expect(areasOf(given, epci, 2)).toEqual({
		values: new Map([
			['a', 2],
			['b', NaN]
		]),
		period: '2024',
		hidden: 1
	});
});

it('draws all where there is no period, and says nothing of the only one', () => {
	expect(areasOf(answer(words('code', ['a', 'b']), figures('value', [1, 2])), epci, 1).period).toBeNull();
	const one = answer(words('code', ['a', 'b']), words('year', ['2024', '2024']), figures('value', [1, 2]));
	expect(areasOf(one, epci, 2)).toEqual({
		values: new Map([
			['a', 1],
			['b', 2]
		]),
		period: null,
		hidden: 0
	});
});

it('draws the areas of one level of several', () => {
	const given = answer(
		words('code', ['a', '49']),
		words('level', ['epci', 'departement']),
		figures('value', [1, 2])
	);
	expect(areasOf(given, { column: 0, level: 'departement', levelColumn: 1 }, 2).values).toEqual(
		new Map([['49', 2]])
	);
});

it('makes a line of each name, through its periods in their order', () => {
	const given = answer(
		words('code', ['a', 'a', 'b', 'b', 'c']),
		words('name', ['A', 'A', 'B', 'B', 'C']),
		words('period', ['2024', '2019', '2019', '2024', '2024']),
		figures('value', [2, 1, 3, NaN, 5])
	);
	expect(labelColumn(given.columns, epci)).toBe(1);
	expect(linesOf(given, 3, 1)).toEqual({
		lines: [
			{
				key: 'A',
				name: 'A',
				named: false,
				points: [
					{ period: '2019', value: 1 },
					{ period: '2024', value: 2 }
				]
			}
		],
		all: 1
	});
	expect(labelColumn([words('code', ['a']), words('period', ['2019'])], epci)).toBe(0);
});

it('puts what the question names before all others', () => {
	const given = {
		...answer(
			words('code', ['1', '1', '2', '2']),
			words('name', ['A', 'A', 'B', 'B']),
			figures('year', [2019, 2020, 2019, 2020]),
			figures('value', [1, 2, 3, 4])
		),
		sql: "SELECT * FROM t WHERE code = '2' OR level = 'epci'"
	};
	expect([...namedCodes(given.sql)]).toEqual(['2', 'epci']);
	const { lines } = linesOf(given, 3, 1, epci);
	expect(lines.map(({ name, named }) => [name, named])).toEqual([
		['B', true],
		['A', false]
	]);
});

it('draws so many lines and says how many there are', () => {
	const names = Array.from({ length: 2 * (MOST_LINES + 3) }, (_, row) => String(row >> 1));
	const given = answer(
		words('name', names),
		figures(
			'year',
			names.map((_, row) => 2020 + (row % 2))
		),
		figures(
			'value',
			names.map((_, row) => row)
		)
	);
	const { lines, all } = linesOf(given, 2, 0);
	expect([lines.length, all]).toEqual([MOST_LINES, MOST_LINES + 3]);
});

it('knows periods by what they look like, years in figures by their heading too', () => {
	expect(periodColumn([words('x', ['2019', '2013-2018', '2025-T1', null])])).toBe(0);
	expect(periodColumn([words('x', ['2019', 'all'])])).toBe(-1);
	expect(periodColumn([figures('year', [2019, 2020])])).toBe(0);
	expect(periodColumn([figures('année', [2019, 2020])])).toBe(0);
	expect(periodColumn([figures('jobs', [2019, 2020])])).toBe(-1);
	expect(periodColumn([figures('year', [19, 2020])])).toBe(-1);
	expect(periodColumn([figures('year', [NaN, NaN])])).toBe(-1);
});

it('offers figures to draw: no year, no latitude', () => {
	expect(
		figureColumns([
			words('code', ['a']),
			figures('year', [2019]),
			figures('latitude', [47.7]),
			figures('value', [1]),
			figures('jobs', [2])
		])
	).toEqual([3, 4]);
});

it.each([
	[[1, 2, NaN], 0],
	[[1.5, 2], 1],
	[[0.125, Infinity], 3],
	[[1 / 3], 4],
	[[0.1 + 0.2], 1]
])('tells how many decimals stand in %s', (cells, decimals) => {
	expect(decimalsOf(Float64Array.from(cells))).toBe(decimals);
});

it('sorts figures and words, nothing last either way', () => {
	const order = (column: AnswerColumn, descending: boolean) => [...sortedRows(column, descending)];
	expect(order(figures('x', [2, NaN, 1, 2]), false)).toEqual([2, 0, 3, 1]);
	expect(order(figures('x', [2, NaN, 1, 2]), true)).toEqual([0, 3, 2, 1]);
	expect(order(words('x', ['Éa', null, 'b', 'Eb', 'a']), false)).toEqual([4, 2, 0, 3, 1]);
	expect(order(words('x', ['Éa', null, 'b', 'Eb', 'a']), true)).toEqual([3, 0, 2, 4, 1]);
	expect([...asAnswered(3)]).toEqual([0, 1, 2]);
});

it('draws communes in detail where they are of few départements', () => {
	expect(meshFiles('epci', ['244900809'])).toEqual(['epci']);
	expect(meshFiles('commune', ['49331', '44001', '97101'])).toEqual([
		'communes-44',
		'communes-49',
		'communes-971'
	]);
	expect(
		meshFiles(
			'commune',
			Array.from({ length: 13 }, (_, at) => `${at + 10}001`)
		)
	).toEqual(['commune']);
});

it('shows the country around areas that lie far from each other', () => {
	const mesh = {
		codes: ['n', 'm', 's', 't', 'u'],
		boxes: Float32Array.from([0, 0, 1, 1, 0, 5, 1, 6, 0, 10, 1, 11, 0, 9, 1, 10, 0, 8, 1, 9])
	};
	const spread = (...codes: string[]) =>
		isSpread(mesh as Parameters<typeof isSpread>[0], new Map(codes.map((code) => [code, 1])));
	expect(spread('s')).toBe(false);
	expect(spread('n', 's')).toBe(true);
	expect(spread()).toBe(true);
	expect(spread('s', 't')).toBe(true);
});
