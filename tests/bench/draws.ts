import { randomNormal } from 'd3-random';
import type { Browser } from 'playwright-core';
import { composite } from '../../src/lib/analysis/composite/composite';
import { normalisations } from '../../src/lib/analysis/composite/normalise';
import { rankSpread } from '../../src/lib/analysis/composite/robustness';
import type { RobustnessQuestion } from '../../src/lib/analysis/composite/uncertainty';
import type { BenchPage } from './page';
import { AREAS, columnsOf, METHOD, straightforwardDuels, time, turns } from './ranking';
import { median } from './statistics';

const DRAWS = 2000;
const TOP = 10;
const RUNS = 5;
/** The straightforward way would take half a minute: so many of its draws say how long. */
const PLAIN_DRAWS = 100;

/** What the page asks of a project with twenty criteria: every normalisation, every aggregation, noise. */
function question(): RobustnessQuestion {
	const columns = columnsOf(AREAS);
	const rows = [...(columns[0]?.values.keys() ?? [])];
	return {
		columns: Object.fromEntries(
			normalisations.map((normalisation) => [
				normalisation,
				composite(columns, rows, { ...METHOD, normalisation }).columns
			])
		),
		weights: columns.map(({ weight }) => weight),
		missing: 'drop',
		uncertainty: {
			weights: 0.25,
			normalisations,
			aggregations: ['arithmetic', 'geometric', 'copeland'],
			noise: 0.1
		},
		seed: 1
	};
}

/** A draw as anyone would write it first: weights, scale, sum and noise at random, then objects sorted by their score. */
function straightforwardDraw({ columns, weights, uncertainty }: RobustnessQuestion) {
	const pick = <Choice>(choices: readonly Choice[]) => choices[Math.floor(Math.random() * choices.length)];
	const noise = randomNormal(0, uncertainty.noise * 0.3);
	const drawn = weights.map((weight) => weight * (1 + 0.25 * (2 * Math.random() - 1)));
	const scaled = columns[pick(uncertainty.normalisations) ?? 'minmax'] ?? [];
	const sum = pick(uncertainty.aggregations);
	const areas = Array.from(scaled[0] ?? [], (_, row) => {
		const figures = scaled.map((column) => (column[row] ?? NaN) + noise());
		const parts = figures
			.map((mark, k) => ({ mark, weight: drawn[k] ?? 0 }))
			.filter(({ mark }) => !Number.isNaN(mark));
		const known = parts.reduce((total, { weight }) => total + weight, 0);
		const mean = (of: (mark: number) => number) =>
			parts.reduce((total, { mark, weight }) => total + (weight * of(mark)) / known, 0);
		const score =
			sum === 'geometric' ? Math.exp(mean((mark) => Math.log(Math.max(0.01, mark)))) : mean((mark) => mark);
		return { row, figures, score };
	}).sort((a, b) => b.score - a.score);
	// Duels among the same sixty as ours.
	if (sum === 'copeland') {
		const first = areas.slice(0, 60);
		straightforwardDuels(
			drawn.map((_, k) => Float64Array.from(first, ({ figures }) => figures[k] ?? NaN)),
			drawn
		);
	}
	return areas;
}

/** The draws as the page makes them, on one core and on all of them, which must say the same. */
export async function benchDraws(browser: Browser, pages: string): Promise<Record<string, number>> {
	const asked = question();
	const here = turns(3, () => rankSpread(asked, DRAWS, TOP));
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${pages}/`);
	await page.waitForFunction(() => 'bench' in globalThis);
	// Lists of numbers travel to the page, typed arrays do not.
	const sent = Object.entries(asked.columns).map(
		([name, columns]) => [name, columns.map((column) => [...column])] as const
	);
	await page.evaluate(
		([told, columns]) => {
			Object.assign(globalThis, {
				asked: {
					...told,
					columns: Object.fromEntries(
						columns.map(([name, rows]) => [name, rows.map((row) => Float64Array.from(row))])
					)
				}
			});
		},
		[{ ...asked, columns: {} }, sent] as const
	);
	const run = (cores: number) =>
		page.evaluate(
			([draws, top, workers]) => {
				const scope = globalThis as unknown as { bench: BenchPage; asked: RobustnessQuestion };
				return scope.bench.draws({ question: scope.asked, draws, top, samples: 0 }, workers);
			},
			[DRAWS, TOP, cores] as const
		);
	const cores = await page.evaluate(() => navigator.hardwareConcurrency);
	const [one, all]: [number[], number[]] = [[], []];
	for (let turn = 0; turn < RUNS; turn++) {
		const [alone, together] = [await run(1), await run(cores)];
		if (alone.ranks.join() !== together.ranks.join())
			throw new Error(`The draws of one core and of ${cores} do not say the same`);
		one.push(alone.ms);
		all.push(together.ms);
	}
	await context.close();
	const plain = time(() => turns(PLAIN_DRAWS, () => straightforwardDraw(asked)));
	return {
		[`2,000 Monte Carlo draws, 1,255 × 20, ${cores} cores, from the asking to the ranks, median (ms; goal ≤ 1,000)`]:
			median(all),
		'  on one core': median(one),
		'  the same without a worker, in Node': median(here),
		'  straightforward draws, array of objects': (plain * DRAWS) / PLAIN_DRAWS
	};
}
