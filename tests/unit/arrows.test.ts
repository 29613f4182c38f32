import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { indicators } from '../../src/lib/catalogue';

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
	['src/lib/map/x.ts', `import { fillIn } from '../explore/state/fill-in'; fillIn;`],
	['src/lib/explore/x.ts', `import { load } from '../../routes/home.server'; load;`],
	['src/lib/explore/state/x.ts', `import { fetchFrame } from '../data/answers'; fetchFrame;`],
	['src/lib/explore/explorer/x.ts', `import { countAreas } from '$lib/explore/words/areas'; countAreas;`],
	['src/lib/explore/explorer/x.ts', `import { balanceOf } from '../comparison/comparison-rows'; balanceOf;`],
	['src/lib/explore/views/x.ts', `import { load } from '../../../routes/home.server'; load;`],
	['src/lib/dossier/x.ts', `import { areasOf } from '../queries/areas'; areasOf;`],
	['src/lib/deck/x.ts', `import { areasOf } from '../queries/areas'; areasOf;`],
	['src/lib/charts/x.ts', `import { Talk } from '../stage/talk.svelte'; Talk;`],
	['src/lib/invest/x.ts', `import { engine } from '../warehouse/engine.svelte'; engine;`],
	['src/lib/analysis/x.ts', `import { weigh } from '../invest/weighing'; weigh;`],
	['src/lib/search/x.ts', `import { m } from '../paraglide/messages'; m;`],
	['src/lib/own/join/x.ts', `import { engine } from '$lib/warehouse/engine.svelte'; engine;`],
	['src/lib/requests/x.ts', `import { engine } from '../ui/theme'; engine;`],
	['src/lib/warehouse/x.ts', `import { recogniseCodes } from '../requests/codes'; recogniseCodes;`],
	['src/lib/ui/x.ts', `import { x } from '../../routes/home.server'; x;`],
	['data/x.ts', `import { areasOf } from '../src/lib/queries/areas'; areasOf;`],
	['src/routes/x.ts', 'export const sql = `SELECT code FROM area`;']
])('refuses in %s: %s', async (filePath, code) => {
	expect(await broken(filePath, code)).toBe(1);
});

it.each([
	['src/lib/diagnostic/x.ts', `import { rankDescending } from '../analysis/ranks'; rankDescending([], 1);`],
	['src/lib/queries/x.ts', 'export const sql = `SELECT code FROM area`;'],
	['src/lib/explore/words/x.ts', `import { fetchFrame } from '../data/answers'; fetchFrame;`],
	['data/x.ts', `import { indicators } from '../src/lib/catalogue'; indicators.at(0);`]
])('allows in %s: %s', async (filePath, code) => {
	expect(await broken(filePath, code)).toBe(0);
});

it('has no chart and no map part that knows an indicator', () => {
	for (const folder of ['src/lib/charts', 'src/lib/map', 'src/lib/analysis', 'src/lib/exchange']) {
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile()
		);
		for (const { parentPath, name } of files) {
			const text = readFileSync(join(parentPath, name), 'utf8');
			const known = indicators
				.filter(({ id }) => new RegExp(`['"\`]${id}['"\`]`).test(text))
				.map(({ id }) => id);
			expect(known, `${folder}/${name}`).toEqual([]);
		}
	}
});
