import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * `npm test`: type check, lint, unit tests, then the real browser on the built site. Every step is
 * run even when one fails; the closing line counts every test, and each check as one test. `npm test -- explorer`
 * runs the tests whose file matches a name, and nothing else.
 */
const names = process.argv.slice(2);
/** How many of the slowest tests are told: whoever makes one slower sees it. */
const SLOWEST = 5;
let passed = 0;
let failed = 0;

function run(command: string[]): Promise<number> {
	return new Promise((resolve) => {
		const [name = '', ...parameters] = command;
		const child = spawn(name, parameters, { stdio: 'inherit' });
		child.once('error', () => resolve(1));
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

interface Check {
	title: string;
	command: string[];
}

/** Runs a check; what it says is told whole, when it ends. */
function check({ title, command }: Check): Promise<void> {
	return new Promise((resolve) => {
		const [name = '', ...parameters] = command;
		const child = spawn(name, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => (said += part.toString()));
		const end = (code: number | null) => {
			console.log(`\n== ${title}: ${code === 0 ? 'passed' : 'failed'}\n${said.trim()}`);
			if (code === 0) passed += 1;
			else failed += 1;
			resolve();
		};
		child.once('error', () => end(1));
		child.once('close', end);
	});
}

/** Checks hold one core each: two at a time, the longest first. */
async function checks(all: readonly Check[]): Promise<void> {
	if (names.length > 0) return;
	const waiting = [...all];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
	};
	await Promise.all([work(), work()]);
}

/** What Vitest writes of a run. */
interface Result {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}

function tellSlowest({ testResults }: Result): void {
	const slowest = testResults
		.flatMap(({ name, assertionResults }) =>
			assertionResults.map(({ fullName, duration }) => ({
				file: relative('.', name),
				fullName,
				duration: duration ?? 0
			}))
		)
		.toSorted((a, b) => b.duration - a.duration)
		.slice(0, SLOWEST);
	if (slowest.length === 0) return;
	console.log('\nThe slowest:');
	for (const { file, fullName, duration } of slowest)
		console.log(`  ${(duration / 1000).toFixed(1).padStart(6)} s  ${file} › ${fullName.slice(0, 90)}`);
}

async function tests(title: string, config: string[]): Promise<void> {
	console.log(`\n== ${title}`);
	const report = join(tmpdir(), `belvedere-tests-${process.pid}.json`);
	const code = await run([
		process.execPath,
		'node_modules/vitest/vitest.mjs',
		'run',
		...config,
		...names,
		...(names.length > 0 ? ['--passWithNoTests'] : []),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	try {
		const result = JSON.parse(readFileSync(report, 'utf8')) as Result;
		passed += result.numPassedTests;
		failed += result.numFailedTests;
		// A file that cannot be read at all fails no test of its own.
		if (code !== 0 && result.numFailedTests === 0) failed += 1;
		tellSlowest(result);
	} catch {
		failed += 1;
	} finally {
		rmSync(report, { force: true });
	}
}

const bin = (name: string) => join('node_modules', '.bin', name);
await checks([
	{ title: 'Types', command: ['npm', 'run', '--silent', 'check'] },
	{ title: 'Lint and arrows', command: [bin('eslint'), '.'] },
	{ title: 'Format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
	{
		title: 'No circle of imports',
		command: [bin('depcruise'), 'src', 'data', 'tests', 'tools', '--output-type', 'err']
	}
]);
await tests('Unit tests', []);
await tests('The built site in Chromium', ['--config', 'vitest.e2e.config.ts']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
