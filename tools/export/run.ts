import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { SiteFiles } from '../../src/lib/offline/package';
import { compressAssets } from '../compress';
import { BUILD } from '../site';
import { addressesOf, type Scope } from './addresses';
import { assetsOf } from './assets';
import { isEngine, packedEngine } from './engine';
import { ExportError, isFull } from './errors';
import { checkFolders, foldersOf, openPartial, replace } from './folder';
import { noticeOf } from './notice';
import type { ExportLanguage, ExportOptions } from './options';
import { notFoundPage } from './page';
import { makePages } from './pages';
import { tellProgress } from './progress';
import { type PageServer, serverCount, startServer } from './servers';
import type { Territory } from './territories';
import { copyWhole, type Disk, realDisk, writeWhole } from './write';

/** Changes when what is written of the same site does: an export of another format is not gone on with. */
const FORMAT = 3;
/** An address that no page has. */
const NOWHERE = '/introuvable/';
/** What an offline package of the site is made of. */
const PACKAGE = 'hors-ligne.json';

const packageOf = async (path: string, languages: readonly ExportLanguage[]): Promise<string> =>
	JSON.stringify({ ...v.parse(SiteFiles, JSON.parse(await readFile(path, 'utf8'))), languages });

export interface Work {
	options: ExportOptions;
	chosen: readonly Territory[];
	/** How many territories the data hold. */
	all: number;
	/** Datasets that the data come from. */
	sources: readonly string[];
	signal: AbortSignal;
	disk?: Disk;
	log?: (line: string) => void;
}

const Deck = v.object({ mapDepartements: v.array(v.string()) });

/** Départements that the chosen territories' maps draw; null for all of France. */
async function drawn({ chosen, options }: Work, server: PageServer): Promise<string[] | null> {
	if (options.selection.kind === 'all') return null;
	const found = new Set<string>();
	for (const { code } of chosen) {
		const { body } = await server.get(`/territoire/${code}/diapositives.json`);
		const { mapDepartements } = v.parse(Deck, JSON.parse(new TextDecoder().decode(body)));
		for (const departement of mapDepartements) found.add(departement);
	}
	return [...found].sort();
}

/** Writes what is made neither of a page nor of a file: the page of what is not there, a root, a version. */
async function writeRest(
	{ options, chosen, all }: Work,
	server: PageServer,
	folder: string,
	disk: Disk
): Promise<void> {
	const { languages } = options;
	const notice = noticeOf({ territories: chosen, all, languages });
	const [first = 'fr'] = languages;
	const missing = await server.get(first === 'fr' ? NOWHERE : `/${first}${NOWHERE}`, 404);
	const page = notFoundPage(new TextDecoder().decode(missing.body), missing.policy, notice, languages);
	await writeWhole(join(folder, '404.html'), page, disk);
	if (!languages.includes('fr'))
		await writeWhole(
			join(folder, 'index.html'),
			'<!doctype html><meta charset="utf-8"><title>Belvédère</title><meta http-equiv="refresh" content="0;url=/en/"><a href="/en/">Belvédère</a>',
			disk
		);
	// A browser that comes to a page that is not there asks whether the site changed: told that it did, it asks the host
	// for that page, which answers with the notice.
	if (notice !== '') {
		const { version } = await server.versions();
		await writeWhole(
			join(folder, '_app', 'version.json'),
			JSON.stringify({ version: `${version}-part` }),
			disk
		);
	}
}

async function fill(work: Work, servers: readonly PageServer[]): Promise<void> {
	const { options, chosen, signal, disk = realDisk, log = console.log } = work;
	const [server] = servers;
	if (!server) throw new Error('No server');
	const folders = foldersOf(options.to);
	const folder = folders.partial;
	const { languages, origin, brotli, cards } = options;
	const key = createHash('sha256')
		.update(
			JSON.stringify([
				FORMAT,
				await server.versions(),
				{ languages, origin, brotli, cards },
				chosen.map(({ code }) => code)
			])
		)
		.digest('hex')
		.slice(0, 16);
	const there = openPartial(folders, key);
	const departements = await drawn(work, server);
	const all = [...new Set(chosen.flatMap((territory) => territory.departements))];
	const scope: Scope = {
		territories: chosen,
		languages,
		departements: departements ?? all,
		sources: work.sources,
		whole: departements === null,
		cards
	};
	const groups = addressesOf(scope).map((group) => group.filter(({ file }) => !there.has(file)));
	const count = groups.reduce((sum, group) => sum + group.length, 0);
	if (there.size > 1) log(`Going on from ${there.size - 1} files that are there already.`);

	for (const file of assetsOf(BUILD, { languages, departements })) {
		signal.throwIfAborted();
		if (there.has(file)) continue;
		const [from, into] = [join(BUILD, 'client', file), join(folder, file)];
		if (isEngine(file)) await writeWhole(into, await packedEngine(from), disk);
		else if (file === PACKAGE) await writeWhole(into, await packageOf(from, languages), disk);
		else await copyWhole(from, into, disk);
	}
	await writeRest(work, server, folder, disk);
	const progress = tellProgress(count);
	try {
		await makePages(servers, groups, {
			folder,
			part: departements && { territories: chosen, departements },
			cards,
			disk,
			signal,
			onWritten: progress.add
		});
	} finally {
		progress.end();
	}
	if (brotli) {
		log('Compressing…');
		await compressAssets(folder);
	}
	replace(folders, key);
}

/** The sentence of an export that could not go on: what was written is whole, and the same command goes on from it. */
export function explain(cause: unknown, partial: string, signal: AbortSignal): unknown {
	const kept = `what was exported is whole and stays in ${partial}, the same command goes on from there.`;
	if (signal.aborted) return new ExportError(`Stopped: ${kept}`, 130, { cause });
	if (isFull(cause)) return new ExportError(`The disk is full. Free some space: ${kept}`, 1, { cause });
	if (cause instanceof ExportError && cause.code === 1)
		return new ExportError(`${cause.message}\nAll else: ${kept}`, 1, { cause });
	return cause;
}

/**
 * Exports the built site: every page made by its own server, in a folder beside the one that is asked for, which it
 * replaces once it is whole.
 *
 * @throws {ExportError} in a sentence that says what to do.
 */
export async function runExport(work: Work): Promise<void> {
	const { options, chosen, signal } = work;
	const folders = foldersOf(options.to);
	checkFolders(folders);
	const wanted = Math.min(serverCount(), Math.max(2, Math.ceil(chosen.length / 4)));
	const servers: PageServer[] = [];
	try {
		const starting = Array.from({ length: wanted }, async () => {
			servers.push(await startServer(BUILD, options.origin));
		});
		await Promise.all(starting);
		await fill(work, servers);
	} catch (cause) {
		throw explain(cause, folders.partial, signal);
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
	}
}
