import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: type check, lint, unit tests, then the real browser on the built site. Every step is
 * run even when one fails; the closing line counts every test, and each check as one test.
 */
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

async function check(title: string, command: string[]): Promise<void> {
	console.log(`\n== ${title}`);
	if ((await run(command)) === 0) passed += 1;
	else failed += 1;
}

async function tests(title: string, config: string[]): Promise<void> {
	console.log(`\n== ${title}`);
	const report = join(tmpdir(), `belvedere-tests-${process.pid}.json`);
	const code = await run([
		process.execPath,
		'node_modules/vitest/vitest.mjs',
		'run',
		...config,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	try {
		const result = JSON.parse(readFileSync(report, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		passed += result.numPassedTests;
		failed += result.numFailedTests;
		// A file that cannot be read at all fails no test of its own.
		if (code !== 0 && result.numFailedTests === 0) failed += 1;
	} catch {
		failed += 1;
	} finally {
		rmSync(report, { force: true });
	}
}

const bin = (name: string) => join('node_modules', '.bin', name);
await check('Types', ['npm', 'run', '--silent', 'check']);
await check('Format', [bin('prettier'), '--check', '--log-level', 'warn', '.']);
await check('Lint and arrows', [bin('eslint'), '.']);
await tests('Unit tests', []);
await tests('The built site in Chromium', ['--config', 'vitest.e2e.config.ts']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
