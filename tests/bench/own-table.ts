import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import * as v from 'valibot';

const SIZES = [10_000, 100_000, 1_000_000];
const HEADINGS = 'code;commune;date;secteur;effectif;emplois;ca;taux;part;surface;annee;commentaire';
const runSchema = v.object({ sum: v.number(), seconds: v.number(), megabytes: v.number() });

/** A table of twelve columns as people have them: codes, names, dates, decimal commas, percentages, secrets, gaps. */
async function writeTable(path: string, rows: number): Promise<number> {
	const file = createWriteStream(path);
	file.write(`${HEADINGS}\n`);
	const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
	for (let from = 0; from < rows; from += 10_000) {
		const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, at) => {
			const row = from + at;
			return [
				String((row * 7919) % 97_000).padStart(5, '0'),
				`Commune ${row % 35_000} é`,
				`${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 9)}/2020`,
				`Secteur ${row % 88}`,
				row % 1000,
				(row * 31) % 100_000,
				decimal(((row * 17) % 1e6) / 100, 2),
				`${decimal(((row * 13) % 10_000) / 100, 2)} %`,
				row % 50 === 0 ? 's' : (row * 3) % 100,
				decimal((row % 9999) / 7, 4),
				2000 + (row % 25),
				row % 10 === 0 ? `note ${row}` : ''
			].join(';');
		});
		if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');
	return file.bytesWritten;
}

function run(way: 'own' | 'plain', path: string) {
	const told = execFileSync(
		process.execPath,
		['--import', 'tsx', join('tests', 'bench', 'own-table-run.ts'), way, path],
		{ encoding: 'utf8' }
	);
	return v.parse(runSchema, JSON.parse(told));
}

/** Rows a second and peak memory of reading a table, beside `Papa.parse` into an array and `d3.rollup`. */
export async function benchOwnTable(): Promise<Record<string, Record<string, number>>> {
	const folder = mkdtempSync(join(tmpdir(), 'belvedere-bench-'));
	const results: Record<string, Record<string, number>> = {};
	try {
		for (const rows of SIZES) {
			const path = join(folder, `${rows}.csv`);
			const bytes = await writeTable(path, rows);
			const [own, plain] = [run('own', path), run('plain', path)];
			if (Math.abs(own.sum - plain.sum) > 1e-6 * Math.abs(plain.sum)) {
				throw new Error(`Sums differ over ${rows} rows: ${own.sum}, ${plain.sum}`);
			}
			results[`${rows.toLocaleString('en')} rows × 12, ${(bytes / 1e6).toFixed(1)} MB`] = {
				'read, judged and summed (s)': Number(own.seconds.toFixed(2)),
				'rows a second': Math.round(rows / own.seconds),
				'peak memory (MB)': Math.round(own.megabytes),
				'Papa.parse + d3.rollup (s)': Number(plain.seconds.toFixed(2)),
				'its rows a second': Math.round(rows / plain.seconds),
				'its peak memory (MB)': Math.round(plain.megabytes)
			};
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return results;
}
