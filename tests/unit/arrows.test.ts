import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();
const broken = async (filePath: string, code: string) => {
	const [result] = await eslint.lintText(code, { filePath });
	return (
		result?.messages.filter(
			({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax'
		).length ?? 0
	);
};

/** The arrows of docs/architecture.md: each line here must be refused. */
it.each([
	['src/lib/catalogue/x.ts', `import { m } from '../paraglide/messages'; m;`],
	['src/lib/analysis/x.ts', `import { question } from '../warehouse/contract'; question;`],
	['src/lib/diagnostic/x.ts', `import { onMount } from 'svelte'; onMount;`],
	['src/lib/analysis/x.ts', `import * as d from '@duckdb/duckdb-wasm'; d;`],
	['src/lib/warehouse/x.ts', `import { areasOf } from '../queries/areas'; areasOf;`],
	['src/lib/queries/x.ts', `import { rank } from '../analysis/ranks'; rank;`],
	[
		'src/lib/charts/x.ts',
		`import { openBrowserWarehouse } from '../warehouse/browser'; openBrowserWarehouse;`
	],
	['src/lib/ui/x.ts', `import { x } from '../../routes/home.server'; x;`],
	['data/x.ts', `import { areasOf } from '../src/lib/queries/areas'; areasOf;`],
	['src/routes/x.ts', 'export const sql = `SELECT code FROM area`;']
])('refuses in %s: %s', async (filePath, code) => {
	expect(await broken(filePath, code)).toBe(1);
});

it.each([
	['src/lib/diagnostic/x.ts', `import { rankDescending } from '../analysis/ranks'; rankDescending([], 1);`],
	['src/lib/queries/x.ts', 'export const sql = `SELECT code FROM area`;'],
	['data/x.ts', `import { indicators } from '../src/lib/catalogue'; indicators.at(0);`]
])('allows in %s: %s', async (filePath, code) => {
	expect(await broken(filePath, code)).toBe(0);
});
