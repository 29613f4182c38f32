import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

/** The page «your first change» does what it says: its diffs apply and its commands pass, in a copy of the repository. */
const PAGE = 'docs/first-change.md';
const DATA = 'static/data';
const NOT_RUN = /^<!-- not run: (\S.*) -->$/;

interface Block {
	kind: string;
	/** Line of the page where it opens. */
	line: number;
	text: string;
	/** Why it is not run; null where it is. */
	notRun: string | null;
}

function blocksOf(page: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | null = null;
	let notRun: string | null = null;
	for (const [at, line] of page.split('\n').entries()) {
		const fence = /^```(\w*)$/.exec(line);
		if (open && fence) {
			blocks.push(open);
			open = null;
		} else if (open) open.text += `${line}\n`;
		else if (fence) {
			open = { kind: fence[1] ?? '', line: at + 1, text: '', notRun };
			notRun = null;
		} else if (line !== '') notRun = NOT_RUN.exec(line)?.[1] ?? null;
	}
	return open ? [...blocks, open] : blocks;
}

const blocks = blocksOf(readFileSync(PAGE, 'utf8'));
const ran = blocks.filter(({ kind, notRun }) => kind === 'sh' && notRun === null);

/** Nothing of the run around it: neither Vitest's variables, nor npm's, nor the repository that Git may be in. */
const environment = (home: string): NodeJS.ProcessEnv => ({
	PATH: process.env.PATH,
	HOME: home,
	TMPDIR: tmpdir(),
	NO_COLOR: '1',
	CI: '1',
	npm_config_offline: 'true',
	npm_config_update_notifier: 'false',
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	...Object.fromEntries(
		['AUTHOR', 'COMMITTER'].flatMap((who) => [
			[`GIT_${who}_NAME`, 'first change'],
			[`GIT_${who}_EMAIL`, 'first.change@example.org']
		])
	)
});

const execute = promisify(execFile);
const output = (cause: unknown): string =>
	cause instanceof Error && 'stdout' in cause && 'stderr' in cause
		? `${String(cause.stdout)}\n${String(cause.stderr)}`
		: String(cause);

const made: string[] = [];
afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What Git tracks, as it is on the disk; data and packages are those of the repository, by links. */
async function copyRepository(): Promise<{
	root: string;
	run: (file: string, ...rest: string[]) => Promise<string>;
}> {
	const base = mkdtempSync(join(tmpdir(), 'belvedere-first-'));
	made.push(base);
	const [home, root] = [join(base, 'home'), join(base, 'copy')];
	mkdirSync(home);
	const { stdout: tracked } = await execute('git', ['ls-files', '-z'], { maxBuffer: 1e7 });
	for (const path of tracked.split('\0')) {
		if (path === '' || path.startsWith(`${DATA}/`) || !existsSync(path)) continue;
		mkdirSync(dirname(join(root, path)), { recursive: true });
		cpSync(path, join(root, path));
	}
	mkdirSync(dirname(join(root, DATA)), { recursive: true });
	symlinkSync(resolve(DATA), join(root, DATA));
	// Link by link: what tools keep beside the packages (`.vite`) is then written in the copy.
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync('node_modules'))
		if (!name.startsWith('.') || name === '.bin')
			symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
	const run = async (file: string, ...rest: string[]) => {
		const { stdout } = await execute(file, rest, { cwd: root, env: environment(home), maxBuffer: 1e8 });
		return stdout;
	};
	await run('git', 'init', '--quiet');
	await run('git', 'add', '--all', '.', `:!${DATA}`);
	await run('git', 'commit', '--quiet', '--message', 'As it is');
	return { root, run };
}

describe(PAGE, () => {
	it('has a change and a command in each of its three parts, and nothing that is neither', () => {
		const kinds = readFileSync(PAGE, 'utf8')
			.split(/^## /m)
			.slice(1)
			.map((part) => blocksOf(part).flatMap(({ kind, notRun }) => (notRun === null ? [kind] : [])));
		expect(kinds).toEqual(Array.from({ length: 3 }, () => ['diff', 'sh']));
		expect(blocks.filter(({ kind }) => kind !== 'diff' && kind !== 'sh')).toEqual([]);
		expect(ran.length).toBeLessThan(blocks.length);
	});

	it('does what it says', async () => {
		const { root, run } = await copyRepository();
		for (const { kind, line, text, notRun } of blocks) {
			if (notRun !== null) continue;
			try {
				if (kind === 'diff') {
					const patch = join(root, '..', `${line}.diff`);
					writeFileSync(patch, text);
					await run('git', 'apply', patch);
				} else await run('sh', '-e', '-c', text);
			} catch (cause) {
				const advice = kind === 'diff' ? ' (a file that it changes has changed: write the diff again)' : '';
				throw new Error(`${PAGE}, line ${line}${advice}:\n${text}\n${output(cause)}`, { cause });
			}
		}
	}, 300_000);

	it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('is found from %s', (from) => {
		const links = [...readFileSync(from, 'utf8').matchAll(/\]\(([^)#\s]+)\)/g)].map(([, to]) =>
			join(dirname(from), to ?? '')
		);
		expect(links).toContain(PAGE);
	});
});
