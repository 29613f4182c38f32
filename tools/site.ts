import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as bundle } from 'vite';
import { compressAssets } from './compress';

export const BUILD = 'build';
const MARK = join(BUILD, '.version');
/** What the site is built from. */
const INPUTS = [
	'src',
	'static',
	'messages',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json',
	'tools/site.ts',
	'tools/compress.ts',
	'tools/messages',
	'tools/port.ts',
	'tools/serve'
];
const GENERATED = join('src', 'lib', 'paraglide');

const filesUnder = (path: string): string[] => {
	if (path === GENERATED || !existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.toSorted()
		.flatMap((name) => filesUnder(join(path, name)));
};

/** The version of the site: a hash of what it is built from, the same on every machine. */
export function siteVersion(): string {
	const hash = createHash('sha256');
	for (const path of INPUTS.flatMap(filesUnder))
		hash.update(path.replaceAll('\\', '/')).update(readFileSync(path));
	return hash.digest('hex').slice(0, 12);
}

const isBuilt = (version: string): boolean => existsSync(MARK) && readFileSync(MARK, 'utf8') === version;

function run(command: string, parameters: string[], settings: NodeJS.ProcessEnv = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			stdio: ['ignore', 'pipe', 'pipe'],
			// A test runner sets NODE_ENV to «test», which would build the site in development mode.
			env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', ...settings }
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

/** Tells the site what it is made of, so that a visitor can keep all of it. */
function listFiles(): void {
	const client = join(BUILD, 'client');
	const { version } = JSON.parse(readFileSync(join(client, '_app', 'version.json'), 'utf8')) as {
		version: string;
	};
	const assets = filesUnder(join(client, '_app', 'immutable')).map((path) => [
		`/${relative(client, path).replaceAll('\\', '/')}`,
		statSync(path).size
	]);
	writeFileSync(join(client, 'hors-ligne.json'), JSON.stringify({ version, assets }));
}

/** What `node build` runs: the app's own server around SvelteKit's handler. */
const bundleServer = () =>
	bundle({
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: join('tools', 'serve', 'main.ts'),
			outDir: BUILD,
			emptyOutDir: false,
			copyPublicDir: false,
			target: 'node20',
			rollupOptions: { external: [/handler\.js$/], output: { entryFileNames: 'index.js' } }
		}
	});

/** Builds the site unless it is built, telling each step and how long it took. */
export async function buildSite(log: (line: string) => void = console.log): Promise<void> {
	const version = siteVersion();
	if (isBuilt(version)) return log('The site is built already.');
	const started = performance.now();
	const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
	log('Building the site…');
	const ticking = setInterval(() => log(`  … ${elapsed()}`), 10_000);
	try {
		rmSync(MARK, { force: true });
		await run('npm', ['run', '--silent', 'messages']);
		await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
			SITE_VERSION: version
		});
		await bundleServer();
		listFiles();
		log(`  built (${elapsed()}), compressing…`);
		await compressAssets(join(BUILD, 'client'));
	} finally {
		clearInterval(ticking);
	}
	writeFileSync(MARK, version);
	log(`  done (${elapsed()}).`);
}
