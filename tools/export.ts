import { join } from 'node:path';
import { ExportError } from './export/errors';
import { checkFolders, foldersOf } from './export/folder';
import { readOptions } from './export/options';
import { runExport } from './export/run';
import { chooseTerritories, knownTerritories } from './export/territories';
import { buildSite } from './site';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
	const started = performance.now();
	const options = readOptions(process.argv.slice(2));
	// What cannot be done is said before the site is built.
	checkFolders(foldersOf(options.to));
	const known = await knownTerritories(join('static', 'data', 'warehouse.duckdb'));
	const chosen = chooseTerritories(options.selection, known);
	await buildSite();
	console.log(`Exporting ${chosen.length} territories in ${options.languages.join(' and ')}…`);
	const { sources } = known;
	await runExport({ options, chosen, all: known.territories.length, sources, signal: stop.signal });
	console.log(`${options.to}/ is whole (${((performance.now() - started) / 1000).toFixed(0)} s).`);
} catch (cause) {
	if (!(cause instanceof ExportError)) throw cause;
	console.error(cause.message);
	process.exitCode = cause.code;
}
