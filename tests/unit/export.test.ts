import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressesOf } from '../../tools/export/addresses';
import { isExported } from '../../tools/export/assets';
import { ExportError } from '../../tools/export/errors';
import { checkFolders, foldersOf, openPartial, replace } from '../../tools/export/folder';
import { noticeOf } from '../../tools/export/notice';
import { readOptions } from '../../tools/export/options';
import { notFoundPage, staticPage } from '../../tools/export/page';
import { makePages } from '../../tools/export/pages';
import { type SearchContents, type SearchFile, writeSearchFile } from '../../src/lib/search/search-file';
import { TerritorySearch, type Wanted } from '../../src/lib/search/territory-search';
import { communesOf, searchOf } from '../../tools/export/part';
import { progressLine } from '../../tools/export/progress';
import { explain } from '../../tools/export/run';
import type { PageServer } from '../../tools/export/servers';
import { chooseTerritories, type Known } from '../../tools/export/territories';
import { realDisk } from '../../tools/export/write';

const known: Known = {
	territories: [
		{ code: '244900809', name: 'Anjou Bleu', departements: ['49'], regions: ['52'] },
		{ code: '200067205', name: 'Le Cotentin', departements: ['50'], regions: ['28'] },
		{ code: '243500741', name: 'Redon', departements: ['35', '44', '56'], regions: ['53', '52'] }
	],
	departements: ['35', '44', '49', '50', '56', '75'],
	regions: ['28', '52', '53'],
	sources: ['insee-side-2022']
};
const codes = (args: string[]) =>
	chooseTerritories(readOptions(args).selection, known).map(({ code }) => code);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'belvedere-export-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('options', () => {
	it('chooses territories by code, département, région or all', () => {
		expect(codes(['--territoires', '244900809, 200067205'])).toEqual(['244900809', '200067205']);
		expect(codes(['--departement', '44'])).toEqual(['243500741']);
		expect(codes(['--region', '52'])).toEqual(['244900809', '243500741']);
		expect(codes(['--tout'])).toHaveLength(3);
	});
	it('writes both languages, cards for a part and none for all unless they are asked for', () => {
		expect(readOptions(['--tout'])).toMatchObject({ languages: ['fr', 'en'], cards: false, to: 'export' });
		expect(readOptions(['--tout', '--cartes']).cards).toBe(true);
		expect(readOptions(['--departement', '49']).cards).toBe(true);
		expect(readOptions(['--departement', '49', '--sans-cartes']).cards).toBe(false);
		expect(readOptions(['--tout', '--langues', 'en,fr']).languages).toEqual(['fr', 'en']);
		expect(readOptions(['--tout', '--origine', 'https://exemple.fr/']).origin).toBe('https://exemple.fr');
	});
	it.each([
		[['--territoires', '999999999'], /no territory 999999999.*--departement 49/s],
		[['--departement', '99'], /no département 99/],
		[['--region', '99'], /no région 99/],
		[['--territoires', '12'], /12 is not the code of a territory/],
		[['--langues', 'de', '--tout'], /de is no language of the site/],
		[['--tout', '--region', '52'], /in one way/],
		[[], /Say what to export/],
		[['--toutt'], /--toutt/],
		[['--tout', '--origine', 'exemple.fr/a'], /no origin/]
	])('refuses %j in a sentence', (args, sentence) => {
		expect(() => codes(args)).toThrow(sentence);
		expect(() => codes(args)).toThrow(expect.objectContaining({ code: 2 }));
	});
});

describe('addresses', () => {
	const scope = {
		territories: known.territories,
		departements: ['49'],
		sources: known.sources,
		whole: false,
		cards: true
	} as const;
	it('are each written once, in a file of their own', () => {
		const entries = addressesOf({ ...scope, languages: ['fr', 'en'] }).flat();
		expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
		expect(entries).toContainEqual({
			address: '/en/territoire/244900809/recit/',
			file: 'en/territoire/244900809/recit/index.html',
			treatment: 'page'
		});
	});
	it('are those of figures, in one place for both languages: of what is there, and of all where all is', () => {
		const of = (whole: boolean) =>
			addressesOf({ ...scope, whole, languages: ['fr', 'en'] })
				.flat()
				.map(({ address }) => address)
				.filter((address) => address.includes('/api/v1/'));
		const [part, all] = [of(false), of(true)];
		expect(part.filter((address) => !address.startsWith('/api/v1/'))).toEqual([]);
		expect(part).toEqual(
			expect.arrayContaining([
				'/api/v1/territories/epci/244900809/observations.fr.csv',
				'/api/v1/territories/epci/244900809/diagnostic.json',
				'/api/v1/territories/departement.geojson',
				'/api/v1/sources/insee-side-2022.json'
			])
		);
		expect(part).not.toContain('/api/v1/indicators/jobs/epci.csv');
		expect(all).toEqual(
			expect.arrayContaining(['/api/v1/indicators/jobs/epci.csv', '/api/v1/indicators/jobs/epci/2018.json'])
		);
		expect(new Set(all).size).toBe(all.length);
		expect(all.filter((address) => /\?|\/commune[./]/.test(address))).toEqual([]);
	});
	it('leave out the other language, and cards that are not asked for', () => {
		const addresses = addressesOf({ ...scope, languages: ['fr'], cards: false })
			.flat()
			.map(({ address }) => address);
		expect(addresses.filter((address) => /^\/en\/|\.png$/.test(address))).toEqual([]);
	});
	it('take of the built site what the export needs', () => {
		const part = { languages: ['fr'], departements: ['49'] } as const;
		expect(isExported('_app/a.js', part)).toBe(true);
		expect(isExported('_app/a.js.br', part)).toBe(false);
		expect(isExported('en/manifest.webmanifest', part)).toBe(false);
		expect(isExported('data/boundaries/communes-49.json', part)).toBe(true);
		expect(isExported('data/boundaries/communes-50.json', part)).toBe(false);
		expect(isExported('data/boundaries/communes-50.json', { ...part, departements: null })).toBe(true);
	});
});

describe('a page', () => {
	const page = (head = '', body = '') =>
		`<!doctype html><html><head><meta charset="utf-8" />${head}</head><body>${body}</body></html>`;
	it('carries its policy, without what only a header says', () => {
		expect(
			staticPage(page(), "default-src 'self'; script-src 'self'; frame-ancestors 'self'", { cards: true })
		).toContain(
			`<meta charset="utf-8" /><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'"></head>`
		);
	});
	it('holds no answer that stands beside it, and no card that is not written', () => {
		const written = staticPage(
			page(
				'<meta property="og:title" content="x"/><meta property="og:image" content="y"/>',
				'<script type="application/json" data-sveltekit-fetched data-url="/a.json">{"a":"b"}</script>'
			),
			null,
			{ cards: false }
		);
		expect(written).toBe(page('<meta property="og:title" content="x"/>'));
	});
	it('that is not found says what the copy holds, under its own policy', () => {
		const notice = noticeOf({ territories: known.territories, all: 1255, languages: ['fr'] });
		expect(notice).toContain('contient 3 des 1 255 intercommunalités'.replace(' 255', '\u202f255'));
		expect(notice).toContain('This copy is in French only');
		const written = notFoundPage(page(), "script-src 'self'; style-src 'self'", notice, ['fr']);
		expect(written).toMatch(/script-src 'sha256-[^']+' 'self'; style-src 'sha256-[^']+' 'self'/);
		expect(written).toContain('href="/territoire/244900809/"');
	});
	it('says nothing of a copy of everything', () => {
		expect(noticeOf({ territories: known.territories, all: 3, languages: ['fr', 'en'] })).toBe('');
	});
});

it('searches and picks only what is there', async () => {
	const contents: SearchContents = {
		departements: [
			['01', 'Ain'],
			['49', 'Maine-et-Loire']
		],
		epci: [
			['1', 'Un', 'Ain', 'CC'],
			['244900809', 'Anjou Bleu', 'Maine-et-Loire', 'CC']
		],
		communes: {
			codes: ['01001', '49331'],
			names: ['Ailleurs', 'Segré'],
			epci: [0, 1],
			postalCodes: ['01000', '49500'],
			sizes: [1, 2]
		},
		former: {
			codes: ['01002', '49229'],
			names: ['Aillas', 'Noyant-la-Gravoyère'],
			communes: [0, 1],
			kinds: ['former', 'former']
		},
		areas: [
			{ level: 'region', codes: ['84'], names: ['Auvergne-Rhône-Alpes'], departements: [''], epci: [0] }
		],
		others: [['Une', 'name', 'epci', '1', '']]
	};
	const cut = searchOf(JSON.stringify(writeSearchFile(contents)), known.territories);
	const search = await TerritorySearch.open(JSON.parse(cut) as SearchFile, () => '');
	const names = (query: string, wanted?: Wanted) => search.find(query, wanted).map(({ name }) => name);
	expect(names('ailleurs')).toEqual([]);
	expect(names('01001')).toEqual([]);
	expect(names('segre')).toEqual(['Segré']);
	expect(search.find('noyant')).toMatchObject([{ within: 'Segré', siren: '244900809' }]);
	expect(names('aillas')).toEqual([]);
	// Pages of other territories are not there, but the comparison and the explorer know them.
	expect(names('un')).toEqual([]);
	expect(names('un', 'epci')).toEqual(['Un']);
	expect(names('auvergne')).toEqual(['Auvergne-Rhône-Alpes']);
	const communes = [
		['49331', 'Segré', 47.6, -0.8],
		['50129', 'Cherbourg', 49.6, -1.6]
	];
	expect(JSON.parse(communesOf(JSON.stringify(communes), ['49']))).toEqual([communes[0]]);
});

it('tells progress: how many, how many a second, how long still', () => {
	expect(progressLine(50, 200, 10)).toContain('50/200 pages and files, 5 a second, 30 s left');
	expect(progressLine(10, 2000, 10)).toContain('33 min 10 s left');
});

describe('the folder', () => {
	it('goes on from what is there of the same export, and starts again for another', () => {
		const folders = foldersOf(join(folder, 'site'));
		checkFolders(folders);
		openPartial(folders, 'a');
		writeFileSync(join(folders.partial, 'x.html'), 'x');
		writeFileSync(join(folders.partial, 'y.html.en-cours'), 'half');
		expect(openPartial(folders, 'a').has('x.html')).toBe(true);
		expect(readdirSync(folders.partial)).not.toContain('y.html.en-cours');
		expect(openPartial(folders, 'b').has('x.html')).toBe(false);
	});
	it('is replaced once the new one is whole', () => {
		const folders = foldersOf(join(folder, 'site'));
		for (const key of ['a', 'b']) {
			checkFolders(folders);
			openPartial(folders, key);
			writeFileSync(join(folders.partial, 'index.html'), key);
			replace(folders, key);
			expect(readFileSync(join(folders.to, 'index.html'), 'utf8')).toBe(key);
		}
		expect(readdirSync(folder)).toEqual(['site']);
	});
	it('puts back what a crash left between two names', () => {
		const folders = foldersOf(join(folder, 'site'));
		openPartial({ ...folders, partial: folders.old }, 'a');
		checkFolders(folders);
		expect(existsSync(folders.to)).toBe(true);
	});
	it('is refused where something else stands', () => {
		const folders = foldersOf(folder);
		writeFileSync(join(folder, 'thesis.txt'), 'mine');
		expect(() => checkFolders(folders)).toThrow(/no export made it: it is left as it is/);
		expect(readdirSync(folder)).toEqual(['thesis.txt']);
	});
});

describe('an export that cannot go on', () => {
	const groups = [
		['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
			address: `/${name}`,
			file: name,
			treatment: 'as-is' as const
		}))
	];
	const server = (get: PageServer['get']): PageServer => ({
		get,
		versions: () => Promise.resolve({ version: '1', data: '1' }),
		stop: () => Promise.resolve()
	});
	const answer = () => Promise.resolve({ body: new TextEncoder().encode('whole'), policy: null });
	const making = () => ({
		folder,
		part: null,
		cards: true,
		disk: realDisk,
		signal: new AbortController().signal,
		onWritten: () => undefined
	});
	const failureOf = async (work: Promise<void>, signal = new AbortController().signal) =>
		explain(
			await work.then(
				() => null,
				(cause: unknown) => cause
			),
			'export.partiel',
			signal
		);

	it('keeps whole what it wrote when the disk is full, and says how to go on', async () => {
		let room = 3;
		const disk = {
			...realDisk,
			writeFile: async (path: string, content: string | Uint8Array) => {
				if (room-- > 0) return realDisk.writeFile(path, content);
				await realDisk.writeFile(path, 'wh');
				throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
			}
		};
		const failure = await failureOf(makePages([server(answer)], groups, { ...making(), disk }));
		expect(failure).toBeInstanceOf(ExportError);
		expect(failure).toMatchObject({
			code: 1,
			message:
				'The disk is full. Free some space: what was exported is whole and stays in export.partiel, the same command goes on from there.'
		});
		const left = readdirSync(folder);
		expect(left).toHaveLength(3);
		for (const file of left) expect(readFileSync(join(folder, file), 'utf8')).toBe('whole');
	});
	it('names the page that failed', async () => {
		const failing = server((address) =>
			address === '/e'
				? Promise.reject(new ExportError('/e cannot be exported: the site answered 500.'))
				: answer()
		);
		const failure = await failureOf(makePages([failing, server(answer)], groups, making()));
		expect(failure).toMatchObject({ code: 1, message: expect.stringMatching(/^\/e cannot.*stays in/s) });
	});
	it('says how to go on when it is stopped', async () => {
		const stop = new AbortController();
		const stopping = server((_) => {
			stop.abort();
			return answer();
		});
		mkdirSync(folder, { recursive: true });
		const work = makePages([stopping], groups, { ...making(), signal: stop.signal });
		expect(await failureOf(work, stop.signal)).toMatchObject({ code: 130 });
	});
});
