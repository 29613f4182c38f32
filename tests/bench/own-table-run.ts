/* One reading of a table in a process of its own, so that its memory is its own: see own-table.ts. */
import { openAsBlob, readFileSync } from 'node:fs';
import { rollup } from 'd3-array';
import Papa from 'papaparse';
import { group } from '../../src/lib/own/read/jobs/group';
import { readTable } from '../../src/lib/own/read/read-table';

/** The file's figures by commune, as Belvédère reads them: every type judged on every row, nothing dropped silently. */
async function own(path: string): Promise<number> {
	const { table } = await readTable(
		{ kind: 'file', file: await openAsBlob(path), name: path },
		{},
		{ words: { unnamed: 'Column {place}' } }
	);
	const codes = table.columns.find(({ name }) => name === 'code');
	if (codes?.kind !== 'text') throw new Error('The codes are no text');
	const { value } = group(table, { assignments: codes.ids, groups: codes.words.length }, ['emplois', 'ca']);
	return sumOf(value.columns[0]?.sums ?? []);
}

/** The same as anyone would write it first: all rows as objects, summed by d3; figures read with one sign. */
function plain(path: string): number {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	const figure = (text: string | undefined) => Number((text ?? '').replace(',', '.'));
	const sums = rollup(
		data,
		(rows) => ({
			emplois: rows.reduce((sum, row) => sum + figure(row.emplois), 0),
			ca: rows.reduce((sum, row) => sum + figure(row.ca), 0)
		}),
		(row) => row.code
	);
	return sumOf([...sums.values()].map(({ emplois }) => emplois));
}

const sumOf = (figures: Iterable<number>): number => [...figures].reduce((sum, figure) => sum + figure, 0);

const [way = '', path = ''] = process.argv.slice(2);
const start = performance.now();
const sum = way === 'own' ? await own(path) : plain(path);
process.stdout.write(
	JSON.stringify({
		sum,
		seconds: (performance.now() - start) / 1000,
		megabytes: process.resourceUsage().maxRSS / 1024
	})
);
