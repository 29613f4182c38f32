import { beforeAll, expect, it } from 'vitest';
import { launchInNode } from '../../../tests/wasm-engine';
import { fetchAnswer } from './answer';
import type { Launched } from './launch';

let launched: Launched;
beforeAll(async () => {
	({ launched } = await launchInNode());
});

/** What the engine of browsers answers, as the page reads it. */
const answered = (sql: string, most = Infinity) => fetchAnswer(launched.connection, sql, most, () => false);

it.each([
	['1::TINYINT', 1],
	['2::BIGINT', 2],
	['3::HUGEINT', 3],
	['1.5::DECIMAL(5, 2)', 1.5],
	['1.25::FLOAT', 1.25],
	['sum(4::BIGINT)', 4],
	['count(*)', 1]
])('reads %s as a figure', async (sql, figure) => {
	const [column] = (await answered(`SELECT ${sql} AS x`)).columns;
	expect(column).toEqual({ name: 'x', kind: 'number', cells: Float64Array.of(figure) });
});

it.each([
	["'œuvre'", 'œuvre'],
	['true', 'true'],
	["DATE '2020-01-02'", '2020-01-02'],
	["TIMESTAMP '2020-01-02 03:04:05'", '2020-01-02 03:04:05'],
	["TIMESTAMP '2020-01-02 03:04:05.5'", '2020-01-02 03:04:05.5'],
	["TIME '01:02:03'", '01:02:03'],
	['[1, 2]', '[1,2]'],
	["{'a': 1, 'b': ['x']}", '{"a":1,"b":["x"]}'],
	["'abc'::BLOB", '616263'],
	['INTERVAL 3 DAY', 'INTERVAL'],
	["'a'::ENUM('a', 'b')", 'a']
])('reads %s as words', async (sql, words) => {
	const [column] = (await answered(`SELECT ${sql} AS x`)).columns;
	expect(column).toEqual({ name: 'x', kind: 'text', cells: [words] });
});

it('keeps nothing as nothing, and columns of one name apart', async () => {
	const { columns } = await answered("SELECT * FROM (VALUES (1, 'a'), (NULL, NULL)) t(x, y)");
	expect(columns.map(({ cells }) => [...cells])).toEqual([
		[1, NaN],
		['a', null]
	]);
	expect((await answered('SELECT 1 AS x, 2 AS x')).columns.map(({ cells }) => [...cells])).toEqual([
		[1],
		[2]
	]);
});

it('has columns where there are no rows, and takes no more rows than it is told', async () => {
	const none = await answered('SELECT code, population FROM area WHERE false');
	expect([none.rows, none.columns.map(({ name, kind }) => `${name} ${kind}`)]).toEqual([
		0,
		['code text', 'population number']
	]);
	const some = await answered('SELECT range AS x FROM range(5000)', 3000);
	expect([some.rows, some.columns[0]?.cells.length, some.columns[0]?.cells[2999]]).toEqual([
		3000, 3000, 2999
	]);
});
