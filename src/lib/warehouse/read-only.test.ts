import { DuckDBInstance, StatementType } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLockedEngine } from '../../../tests/wasm-engine';
import { QuestionError } from './question-error';
import { MOST_STATEMENTS, readOnlyStatements } from './read-only';

let engine: Awaited<ReturnType<typeof openLockedEngine>>;
beforeAll(async () => {
	engine = await openLockedEngine();
});
const read = (text: string) => readOnlyStatements(text, engine.reader);
async function refusal(text: string): Promise<QuestionError> {
	try {
		await read(text);
	} catch (cause) {
		if (cause instanceof QuestionError) return cause;
		throw cause;
	}
	throw new Error(`Not refused: ${text}`);
}

const READING = [
	'SELECT 1',
	'select code from area -- all of them',
	'FROM area LIMIT 1',
	'WITH a AS (SELECT 1 AS x) SELECT x FROM a',
	'(SELECT 1) UNION ALL (SELECT 2)',
	'VALUES (1), (2)',
	'TABLE area',
	'DESCRIBE area',
	'DESC SELECT 1',
	'SHOW TABLES',
	'SUMMARIZE area',
	"PIVOT area ON level IN ('epci', 'region') USING count(*)",
	'EXPLAIN SELECT 1',
	'EXPLAIN ANALYZE SELECT count(*) FROM area',
	'SELECT \'ATTACH; DROP TABLE area\' AS "COPY", $$INSTALL;$$ AS y',
	'/* PRAGMA ; */ SELECT 1'
];
const WRITING = [
	"ATTACH 'x.duckdb'",
	"ATTACH ':memory:' AS x",
	'DETACH warehouse',
	"COPY area TO 'area.csv'",
	"COPY (SELECT 1) TO '/tmp/x'",
	'INSTALL httpfs',
	'LOAD httpfs',
	'PRAGMA database_list',
	"PRAGMA memory_limit = '9GB'",
	'SET threads = 4',
	'SET enable_external_access = true',
	'RESET lock_configuration',
	'SET VARIABLE x = 1',
	'USE memory',
	'CREATE TABLE memory.t (a INTEGER)',
	'CREATE TABLE mes_donnees.t AS SELECT 1',
	'CREATE OR REPLACE MACRO f() AS 1',
	'CREATE TEMP TABLE t AS SELECT 1',
	'CREATE SECRET s (TYPE s3)',
	'DROP VIEW observation',
	'ALTER TABLE area RENAME TO b',
	'INSERT INTO area SELECT * FROM area',
	'WITH a AS (SELECT 1) INSERT INTO area SELECT * FROM a',
	"UPDATE area SET name = ''",
	'DELETE FROM area',
	'TRUNCATE area',
	'CALL pragma_version()',
	'CHECKPOINT',
	'VACUUM',
	'ANALYZE',
	'BEGIN',
	'COMMIT',
	"EXPORT DATABASE 'x'",
	"IMPORT DATABASE 'x'",
	'PREPARE p AS SELECT 1',
	'EXECUTE p',
	'DEALLOCATE p',
	"COMMENT ON TABLE area IS 'x'",
	'EXPLAIN CREATE TABLE t (a INTEGER)',
	'EXPLAIN ANALYZE DELETE FROM area',
	'SELECT 1 INTO t'
];
const LEAVING = [
	"FROM read_csv('https://example.org/a.csv')",
	"FROM read_text('http://example.org')",
	"SELECT * FROM read_blob('/etc/passwd')",
	"FROM glob('/*')",
	"FROM query('SELECT * FROM read_text(''/etc/passwd'')')"
];

describe('what only reads', () => {
	it.each(READING)('is run: %s', async (sql) => {
		expect((await read(sql)).length).toBe(1);
	});

	it('is what the other engine, of Node, calls a query too', async () => {
		const instance = await DuckDBInstance.create('static/data/warehouse.duckdb', {
			access_mode: 'READ_ONLY'
		});
		const connection = await instance.connect();
		const reading: readonly StatementType[] = [StatementType.SELECT, StatementType.EXPLAIN];
		for (const sql of READING) {
			const statements = await connection.extractStatements(sql);
			expect(statements.count, sql).toBe(1);
			expect(reading, sql).toContain((await statements.prepare(0)).statementType);
		}
		connection.closeSync();
		instance.closeSync();
	});
});

describe('what does more', () => {
	it.each(WRITING)('is refused: %s', async (sql) => {
		const { problem } = await refusal(sql);
		expect(['forbidden', 'outside', 'syntax', 'other']).toContain(problem);
	});

	it('is called so, at its first word, and not a mistake', async () => {
		for (const sql of [
			'CREATE TABLE t (a INTEGER)',
			"ATTACH 'x'",
			'SET threads = 4',
			'INSTALL json',
			'DELETE FROM area'
		]) {
			const text = `SELECT 1;\n  ${sql}`;
			const { problem, place, word } = await refusal(text);
			expect([sql, problem, word]).toEqual([sql, 'forbidden', sql.split(' ')[0]]);
			expect(text.slice(place?.from, place?.to)).toBe(word);
		}
	});

	it.each(LEAVING)('wants what is shut: %s', async (sql) => {
		expect((await refusal(sql)).problem).toBe('outside');
	});

	it('has nothing run before it: all statements are looked at first', async () => {
		const { problem } = await refusal('SELECT 1; SELECT 2; DROP TABLE area');
		expect(problem).toBe('forbidden');
	});

	it('does not hide behind a bracket, a quote or a comment', async () => {
		for (const sql of [
			'SELECT 1); DROP TABLE area; SELECT (1',
			'SELECT 1\n) /* ; */; CREATE TABLE memory.t (a INTEGER); SELECT (\n1',
			"SELECT '; -- '; CREATE TABLE memory.t (a INTEGER)",
			'SELECT $$;$$; CREATE TABLE memory.t (a INTEGER)',
			'SELECT 1 -- \n; CREATE TABLE memory.t (a INTEGER)'
		])
			expect(await refusal(sql)).toBeInstanceOf(QuestionError);
	});

	it('could do nothing if it were run', () => {
		for (const sql of [
			"SET memory_limit = '9GB'",
			'SET enable_external_access = true',
			"ATTACH 'x.duckdb'",
			"COPY area TO 'x.csv'",
			'LOAD httpfs',
			"FROM sniff_csv('a.csv')",
			'DELETE FROM area',
			'CREATE TABLE t (a INTEGER)'
		])
			expect(() => engine.connection.query(sql), sql).toThrow();
		// The warehouse is still there.
		expect(engine.connection.query('SELECT count(*) AS n FROM area').get(0)?.toJSON()).toEqual({ n: 39513 });
	});
});

describe('a text', () => {
	it('is parted into statements where the engine ends them', async () => {
		const text = "SELECT 'é;' AS x ; -- ; none\n\n SELECT 2;;";
		const statements = await read(text);
		expect(statements.map(({ sql }) => sql)).toEqual(["SELECT 'é;' AS x", 'SELECT 2']);
		for (const { from, to, sql } of statements) expect(text.slice(from, to)).toBe(sql);
	});

	it('of nothing, or of comments, is empty', async () => {
		for (const text of ['', '  \n ', '-- SELECT 1', '/* ; */ ;'])
			expect((await refusal(text)).problem).toBe('empty');
	});

	it('holds so many statements and no more', async () => {
		const many = (count: number) => Array.from({ length: count }, () => 'SELECT 1').join(';');
		expect((await read(many(MOST_STATEMENTS))).length).toBe(MOST_STATEMENTS);
		const { problem, place } = await refusal(many(MOST_STATEMENTS + 1));
		expect([problem, place?.from]).toEqual(['many', 9 * MOST_STATEMENTS]);
	});
});

describe('a mistake', () => {
	it.each([
		['SELEC 1', 'syntax', 'SELEC'],
		['SELECT * FRM area WHERE', 'syntax', 'area'],
		['SELECT é FROM area', 'column', 'é'],
		["SELECT 'é', popul FROM area", 'column', 'popul'],
		['SELECT *\nFROM are', 'table', 'are'],
		['SELECT foo(1)', 'function', 'foo'],
		['SELECT code FROM area JOIN membership USING (level)', 'ambiguous', 'code'],
		['SELECT level, population FROM area GROUP BY level', 'group', 'population'],
		['SELECT name FROM area WHERE population > DATE 5', 'syntax', '5'],
		["SELECT abs('x'::DATE)", 'function', 'abs']
	])('is told at its place: %s', async (sql, problem, word) => {
		const text = `SELECT 'œuvre'; -- before\n${sql}`;
		const found = await refusal(text);
		expect(found.problem).toBe(problem);
		expect(text.slice(found.place?.from, found.place?.to)).toBe(word);
		expect(found.said).toMatch(/Error: /);
	});

	it('at the end stands at the end', async () => {
		const found = await refusal('SELECT (1');
		expect([found.problem, found.place]).toEqual(['syntax', { from: 9, to: 9 }]);
	});

	it('says what may be meant', async () => {
		expect((await refusal('SELECT popul FROM area')).candidates).toContain('population');
		expect((await refusal('SELECT * FROM are')).candidates).toEqual(['area']);
	});

	it('of a PIVOT without its values is told as such', async () => {
		expect((await refusal('PIVOT area ON level USING count(*)')).problem).toBe('pivot');
	});
});
