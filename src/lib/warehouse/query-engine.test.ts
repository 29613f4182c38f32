import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchInNode } from '../../../tests/wasm-engine';
import { areaNames } from '../queries/schema';
import type { OwnSource } from './own-tables';
import { LIMITS, QueryEngine } from './query-engine';
import { QuestionError } from './question-error';

let fallen = 0;
let engine: QueryEngine;
beforeAll(async () => {
	engine = await QueryEngine.lock((await launchInNode()).launched, () => (fallen += 1));
});
beforeEach(() => {
	fallen = 0;
});

async function problemOf(asked: Promise<unknown>): Promise<string> {
	try {
		await asked;
	} catch (cause) {
		if (cause instanceof QuestionError) return cause.problem;
		throw cause;
	}
	return 'none';
}

it('answers each statement of a question, the first rows of a long one', async () => {
	const told: string[] = [];
	const answers = await engine.ask(
		`SELECT count(*) AS n FROM area; SELECT range AS x FROM range(${LIMITS.rows + 1}); SELECT 1 AS one`,
		{ onstatement: ({ sql }) => told.push(sql) }
	);
	expect(answers.map(({ rows, cut }) => [rows, cut])).toEqual([
		[1, false],
		[LIMITS.rows, true],
		[1, false]
	]);
	expect(answers[0]?.columns).toEqual([{ name: 'n', kind: 'number', cells: Float64Array.of(39513) }]);
	expect(told.length).toBe(3);
	expect((await engine.ask(`SELECT range AS x FROM range(${LIMITS.rows})`))[0]?.cut).toBe(false);
});

it('tells a mistake that shows when the statement runs, at its place in the whole', async () => {
	const text = 'SELECT 1;\nSELECT CAST(name AS INTEGER) FROM area';
	const problem = await engine.ask(text).catch((cause: unknown) => cause);
	expect(problem).toBeInstanceOf(QuestionError);
	if (!(problem instanceof QuestionError)) return;
	expect([problem.problem, problem.said.includes('Conversion Error')]).toEqual(['value', true]);
});

it('gives up where the memory is not enough, and goes on', async () => {
	const small = await QueryEngine.lock((await launchInNode()).launched, () => undefined, {
		...LIMITS,
		memory: '64MB'
	});
	expect(await problemOf(small.ask('SELECT list(range) FROM range(50000000)'))).toBe('memory');
	expect(await problemOf(small.ask('SELECT 1'))).toBe('none');
});

it('answers questions of the page beside those of people', async () => {
	expect((await engine.warehouse.askColumns(areaNames())).code.length).toBe(39513);
});

describe('tables of one’s own', () => {
	const piece = (from: number) =>
		tableToIPC(
			tableFromArrays({ code: [`${from}`, `${from + 1}`], sales: Float64Array.of(from, NaN) }),
			'stream'
		);
	const table = (name: string, pieces: readonly number[]): OwnSource => ({
		name,
		label: name,
		columns: [
			{ name: 'code', kind: 'text' },
			{ name: 'sales', kind: 'number' }
		],
		async *batches() {
			for (const from of pieces) yield piece(from);
		}
	});
	const rowsIn = async (name: string) => (await engine.ask(`SELECT * FROM mes_donnees.${name}`))[0]?.rows;

	it('are asked by name, in pieces, with any name, until others take their place', async () => {
		const [sales, other] = [table('sales', [1, 3]), table('x "y" é', [5])];
		expect(await engine.setTables([sales, other])).toEqual([]);
		expect(await rowsIn('sales')).toBe(4);
		expect(await rowsIn('"x ""y"" é"')).toBe(2);
		const [joined] = await engine.ask("SELECT sum(sales) AS s FROM mes_donnees.sales WHERE code = '3'");
		expect(joined?.columns[0]?.cells[0]).toBe(3);
		await engine.setTables([other]);
		expect(await problemOf(engine.ask('FROM mes_donnees.sales'))).toBe('table');
		expect(await rowsIn('"x ""y"" é"')).toBe(2);
	});

	it('cannot be written to by a question', async () => {
		await engine.setTables([table('sales', [1])]);
		expect(await problemOf(engine.ask('DELETE FROM mes_donnees.sales'))).toBe('forbidden');
		expect(await rowsIn('sales')).toBe(2);
	});

	it('that cannot be read are told, and the others stay', async () => {
		const broken: OwnSource = {
			...table('broken', []),
			async *batches() {
				yield new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
			}
		};
		const sound = table('sound', [1]);
		expect(await engine.setTables([broken, sound])).toEqual([broken]);
		expect(await rowsIn('sound')).toBe(2);
	});
});

describe('an engine that falls', () => {
	it('says so once, to who waits and to who comes after', async () => {
		const engine = await QueryEngine.lock((await launchInNode()).launched, () => (fallen += 1));
		expect(await problemOf(engine.ask("SELECT repeat('x', 3000000000)"))).toBe('crashed');
		expect(await problemOf(engine.ask('SELECT 1'))).toBe('crashed');
		expect(fallen).toBe(1);
	});

	it('is known by an error of its worker', async () => {
		const { launched, worker } = await launchInNode();
		const engine = await QueryEngine.lock(launched, () => (fallen += 1));
		const asked = problemOf(engine.ask('SELECT 1'));
		worker.dispatchEvent(new Event('error'));
		expect(await asked).toBe('crashed');
		expect(fallen).toBe(1);
	});

	it('is given up when it does not stop', async () => {
		const { launched } = await launchInNode();
		const deaf = { ...launched.connection, send: () => new Promise<never>(() => undefined) };
		const engine = await QueryEngine.lock(
			{ ...launched, connection: deaf as unknown as typeof launched.connection },
			() => (fallen += 1)
		);
		vi.useFakeTimers();
		const stop = new AbortController();
		const asked = problemOf(engine.ask('SELECT 1', { signal: stop.signal }));
		await vi.advanceTimersByTimeAsync(1000);
		stop.abort();
		expect(await asked).toBe('cancelled');
		expect(fallen).toBe(0);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(fallen).toBe(1);
		vi.useRealTimers();
	});

	it('stops by itself after the time that a question may take', async () => {
		const { launched } = await launchInNode();
		const deaf = { ...launched.connection, send: () => new Promise<never>(() => undefined) };
		const engine = await QueryEngine.lock(
			{ ...launched, connection: deaf as unknown as typeof launched.connection },
			() => (fallen += 1)
		);
		vi.useFakeTimers();
		const asked = problemOf(engine.ask('SELECT 1'));
		await vi.advanceTimersByTimeAsync(LIMITS.time);
		expect(await asked).toBe('timeout');
		vi.useRealTimers();
	});
});

it('is closed, and refuses', async () => {
	const engine = await QueryEngine.lock((await launchInNode()).launched, () => (fallen += 1));
	await engine.close();
	await expect(engine.ask('SELECT 1')).rejects.toThrow();
	expect(fallen).toBe(0);
	expect(engine.ended).toBe(true);
});
