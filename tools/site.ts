import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join, relative } from 'node:path';
import { compressSite } from './compress';
import { englishPages } from './english-pages';

export const BUILD = 'build';
const MARK = join(BUILD, '.complete');
/** What the site is built from. */
const INPUTS = [
	'src',
	'static',
	'messages',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json',
	'tools/compress.ts',
	'tools/english-pages.ts'
];
const GENERATED = join('src', 'lib', 'paraglide');

function newest(path: string): number {
	if (path === GENERATED || !existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the built site is whole and newer than what it is built from. */
export const isBuilt = (): boolean =>
	existsSync(MARK) && Math.max(...INPUTS.map(newest)) <= statSync(MARK).mtimeMs;

function run(command: string, parameters: string[], settings: NodeJS.ProcessEnv = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			stdio: ['ignore', 'pipe', 'pipe'],
			// A test runner sets NODE_ENV to «test», which would build the site in development mode.
			env: {
				...process.env,
				NODE_ENV: 'production',
				FORCE_COLOR: '0',
				// Thousands of pages are made and thrown away: young memory large enough to be swept seldom.
				NODE_OPTIONS: '--max-semi-space-size=64',
				...settings
			}
		});
		let output = '';
		const keep = (chunk: Buffer) => (output += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.once('error', reject);
		child.once('exit', (code) =>
			code === 0
				? resolve()
				: reject(new Error(`${command} ${parameters.join(' ')} ended with ${code}\n${output.slice(-4000)}`))
		);
	});
}

const filesUnder = (directory: string): string[] =>
	readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
		const path = join(directory, entry.name);
		return entry.isDirectory() ? filesUnder(path) : [path];
	});

/** Tells the site what it is made of, so that a visitor can keep all of it. */
function listFiles(): void {
	const app = join(BUILD, '_app');
	const { version } = JSON.parse(readFileSync(join(app, 'version.json'), 'utf8')) as { version: string };
	const assets = filesUnder(join(app, 'immutable')).map((path) => [
		`/${relative(BUILD, path).replaceAll('\\', '/')}`,
		statSync(path).size
	]);
	writeFileSync(join(BUILD, 'hors-ligne.json'), JSON.stringify({ version, assets }));
}

const VITE_BUILD = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const SECOND = '.svelte-kit-pages';

/**
 * Makes the pages of both languages at once, each build on a core of its own, and puts the English
 * ones beside the French. Both make the same scripts: those that differ in name are kept too.
 */
async function buildPages(): Promise<void> {
	await run('npm', ['run', '--silent', 'messages']);
	const version = { SITE_VERSION: String(Date.now()) };
	rmSync(SECOND, { recursive: true, force: true });
	mkdirSync(SECOND, { recursive: true });
	const pages = join(SECOND, 'pages.json');
	const site = join(SECOND, 'site');
	writeFileSync(pages, JSON.stringify(englishPages()));
	await Promise.all([
		run(process.execPath, VITE_BUILD, version),
		run(process.execPath, VITE_BUILD, { ...version, SITE_PAGES: pages, SITE_OUTPUT: site })
	]);
	cpSync(join(site, 'en'), join(BUILD, 'en'), { recursive: true });
	cpSync(join(site, '_app', 'immutable'), join(BUILD, '_app', 'immutable'), {
		recursive: true,
		force: false
	});
	rmSync(SECOND, { recursive: true, force: true });
}

/** Builds the site unless it is built, telling each step and how long it took. */
export async function buildSite(log: (line: string) => void = console.log): Promise<void> {
	if (isBuilt()) return log('The site is built already.');
	const started = performance.now();
	const since = new Date();
	const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
	log('Building the site: some 10,000 pages from the warehouse…');
	const ticking = setInterval(() => log(`  … ${elapsed()}`), 10_000);
	try {
		await buildPages();
		listFiles();
		log(`  pages written (${elapsed()}), compressing…`);
		await compressSite(BUILD);
	} finally {
		clearInterval(ticking);
	}
	writeFileSync(MARK, since.toISOString());
	// What was edited while it ran is newer than the site.
	utimesSync(MARK, since, since);
	log(`  done (${elapsed()}).`);
}
