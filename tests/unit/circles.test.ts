import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterAll, expect, it } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)(
	'../../.dependency-cruiser.cjs'
) as IConfiguration;
const folder = mkdtempSync(join(tmpdir(), 'belvedere-circles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function circlesOf(files: Readonly<Record<string, string>>): Promise<number> {
	const here = mkdtempSync(join(folder, 'x-'));
	mkdirSync(join(here, 'src'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(here, 'src', name), text);
	const { output } = await cruise(['src'], {
		doNotFollow: options?.doNotFollow,
		tsPreCompilationDeps: options?.tsPreCompilationDeps,
		enhancedResolveOptions: options?.enhancedResolveOptions,
		baseDir: here,
		validate: true,
		ruleSet: { forbidden: forbidden ?? [] }
	});
	return typeof output === 'string' ? -1 : output.summary.violations.length;
}

it('finds a circle of imports, even of types alone', async () => {
	expect(
		await circlesOf({
			'a.ts': `import type { B } from './b';\nexport interface A { b: B }`,
			'b.ts': `import type { A } from './a';\nexport interface B { a: A }`
		})
	).toBeGreaterThan(0);
});

it('lets two files need a third', async () => {
	expect(
		await circlesOf({
			'a.ts': `import type { C } from './c';\nexport interface A { c: C }`,
			'b.ts': `import type { C } from './c';\nexport interface B { c: C }`,
			'c.ts': `export interface C { d: number }`
		})
	).toBe(0);
});
