import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWarehouses } from './changes/compare';
import { withEntry } from './changes/journal';
import { changesText } from './changes/words';

const COMMITTED = 'HEAD:static/data/warehouse.duckdb';

const fingerprint = (path: string) =>
	createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8);

/** Writes a file of a commit («HEAD:path») where asked. */
function fromGit(object: string, path: string): void {
	const out = openSync(path, 'w');
	try {
		execFileSync('git', ['show', object], { stdio: ['ignore', out, 'inherit'] });
	} finally {
		closeSync(out);
	}
}

export interface ChangesOptions {
	/** The older warehouse: a file, or an object of git such as HEAD:static/data/warehouse.duckdb. */
	before: string;
	after: string;
	/** The document that receives the entry. */
	out: string;
	/** YYYY-MM-DD. */
	date: string;
}

/** Compares two warehouses and puts what changed at the head of the document. */
export async function writeChanges({ before, after, out, date }: ChangesOptions): Promise<string> {
	const directory = mkdtempSync(join(tmpdir(), 'belvedere-changes-'));
	try {
		let old = before;
		if (!existsSync(before)) {
			old = join(directory, 'before.duckdb');
			fromGit(before, old);
		}
		const text = changesText(await compareWarehouses(old, after));
		const journal = existsSync(out) ? readFileSync(out, 'utf8') : '';
		writeFileSync(
			out,
			withEntry(journal, { date, before: fingerprint(old), after: fingerprint(after), text })
		);
		return text;
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
	const { values } = parseArgs({
		options: {
			before: { type: 'string', default: COMMITTED },
			after: { type: 'string', default: 'static/data/warehouse.duckdb' },
			out: { type: 'string', default: 'docs/data-changes.md' }
		}
	});
	const text = await writeChanges({ ...values, date: new Date().toISOString().slice(0, 10) });
	console.log(`${text.split('\n').slice(0, 40).join('\n')}\n\nWhole in ${values.out}.`);
}
