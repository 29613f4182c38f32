import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { read } from '../tests/kit';
import { arrow } from './arrow';

const { table } = await read(
	'nom;v;jour\na;1,5;01/02/2020\né;2,5;\na;s;03/02/2020\nc;;04/02/2020\né;0;05/02/2020\n'
);

it('goes to Arrow batch by batch, absent cells as null', async () => {
	const parts = [await arrow(table, 0, 3), await arrow(table, 3, 3)];
	const rows = parts.flatMap(({ value }) =>
		value ? [...tableFromIPC(value)].map((row) => row.toArray()) : []
	);
	expect(rows.map(([nom, v, jour]) => [nom, v, jour === null ? null : Number(jour)])).toEqual([
		['a', 1.5, Date.UTC(2020, 1, 1)],
		['é', 2.5, null],
		['a', null, Date.UTC(2020, 1, 3)],
		['c', null, Date.UTC(2020, 1, 4)],
		['é', 0, Date.UTC(2020, 1, 5)]
	]);
	expect((await arrow(table, 5)).value).toBe(null);
});

it('goes from there into the engine of the browser', async () => {
	const file = (name: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`);
	const bundle = { mainModule: file('duckdb-eh.wasm'), mainWorker: '' };
	const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate(() => undefined);
	const connection = engine.connect();
	for (const from of [0, 3]) {
		const { value } = await arrow(table, from, 3);
		if (value) connection.insertArrowFromIPCStream(value, { name: 'own', create: from === 0 });
	}
	const [row] = connection
		.query(
			"SELECT count(*)::INT AS n, count(v)::INT AS figures, sum(v) AS sum, max(jour)::VARCHAR AS last FROM own WHERE nom < 'z' OR v > 2"
		)
		.toArray();
	expect(row?.toJSON()).toEqual({ n: 4, figures: 2, sum: 4, last: '2020-02-04' });
	connection.close();
});
