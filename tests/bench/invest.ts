import type { Browser } from 'playwright-core';
import { aggregate } from '../../src/lib/analysis/composite/aggregate';
import { composite, type CompositeColumn, compositeOn } from '../../src/lib/analysis/composite/composite';
import { normalisations } from '../../src/lib/analysis/composite/normalise';
import { rankSpread } from '../../src/lib/analysis/composite/robustness';

const AREAS = 1255;
const COMMUNES = 34_900;
const CRITERIA = 20;
const MOVES = 60;
/** A gesture of some seconds: its first moves, which meet cold code, are counted with the others. */
const GESTURE = 200;
const percentile = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

const METHOD = {
	normalisation: 'minmax',
	winsorise: 0.05,
	aggregation: 'arithmetic',
	missing: 'drop'
} as const;

/** Figures made up by a fixed rule: speed does not depend on what they say. One in fifty is missing. */
function columnsOf(areas: number): CompositeColumn[] {
	let state = 7;
	const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
	return Array.from({ length: CRITERIA }, (_, k) => ({
		values: Float64Array.from({ length: areas }, () =>
			next() < 0.02 ? NaN : next() ** (1 + (k % 3)) * 1000
		),
		direction: k % 3 === 0 ? (-1 as const) : (1 as const),
		weight: 1 / CRITERIA
	}));
}

/** The same ranking as anyone would write it first: an array of objects, one function at a time. */
function straightforward(columns: readonly CompositeColumn[], weights: readonly number[]) {
	const areas = Array.from(columns[0]?.values.keys() ?? [], (row) => ({
		row,
		figures: columns.map(({ values }) => values[row] ?? NaN)
	}));
	const bounds = columns.map((_, k) => {
		const sorted = areas
			.map(({ figures }) => figures[k] ?? NaN)
			.filter((figure) => !Number.isNaN(figure))
			.sort((a, b) => a - b);
		return {
			low: sorted[Math.ceil(0.05 * sorted.length) - 1] ?? 0,
			high: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 1
		};
	});
	return areas
		.map(({ row, figures }) => {
			const parts = figures
				.map((figure, k) => {
					const { low, high } = bounds[k] ?? { low: 0, high: 1 };
					const share = (Math.min(high, Math.max(low, figure)) - low) / (high - low);
					return { weight: weights[k] ?? 0, mark: columns[k]?.direction === 1 ? share : 1 - share };
				})
				.filter(({ mark }) => !Number.isNaN(mark));
			const known = parts.reduce((sum, { weight }) => sum + weight, 0);
			return { row, score: (100 * parts.reduce((sum, { weight, mark }) => sum + weight * mark, 0)) / known };
		})
		.sort((a, b) => b.score - a.score);
}

const time = (work: () => void) => {
	const started = performance.now();
	work();
	return performance.now() - started;
};
const moved = (turn: number) => {
	const weights = Array.from({ length: CRITERIA }, (_, k) => (k === turn % CRITERIA ? 2 : 1));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
};
const turns = (count: number, work: (turn: number) => void) =>
	Array.from({ length: count }, (_, turn) => time(() => work(turn)));

/** Ranking alone, here and as anyone would write it first, on the same figures in the same run. */
function rankings(): Record<string, number> {
	const columns = columnsOf(AREAS);
	const rows = [...(columns[0]?.values.keys() ?? [])];
	const made = composite(columns, rows, METHOD);
	const own = turns(MOVES, (turn) => compositeOn(made.columns, moved(turn), rows, made.scales, METHOD));
	const plain = turns(MOVES, (turn) => straightforward(columns, moved(turn)));
	const many = columnsOf(COMMUNES);
	const manyRows = [...(many[0]?.values.keys() ?? [])];
	const manyMade = composite(many, manyRows, METHOD);
	const communes = turns(20, (turn) =>
		compositeOn(manyMade.columns, moved(turn), manyRows, manyMade.scales, METHOD)
	);
	const plainCommunes = turns(5, (turn) => straightforward(many, moved(turn)));
	const duels = turns(5, (turn) =>
		aggregate(made.columns, moved(turn), { ...METHOD, aggregation: 'copeland' })
	);
	const byNormalisation = Object.fromEntries(
		normalisations.map((normalisation) => [
			normalisation,
			composite(columns, rows, { ...METHOD, normalisation }).columns
		])
	);
	const draws = turns(3, () => {
		const steps = rankSpread(
			{
				columns: byNormalisation,
				weights: columns.map(({ weight }) => weight),
				missing: 'drop',
				uncertainty: {
					weights: 0.25,
					normalisations,
					aggregations: ['arithmetic', 'geometric', 'copeland'],
					noise: 0.1
				},
				seed: 1
			},
			2000,
			10
		);
		while (!steps.next().done);
	});
	return {
		'Ranking, 1,255 × 20, 95th percentile (ms)': percentile(own, 0.95),
		'  straightforward, array of objects': percentile(plain, 0.95),
		'Ranking, 34,900 × 20, 95th percentile (ms; goal ≤ 250)': percentile(communes, 0.95),
		'  straightforward, array of objects ': percentile(plainCommunes, 0.95),
		'Copeland, 1,255 × 20, 95th percentile (ms; goal ≤ 100)': percentile(duels, 0.95),
		'2,000 Monte Carlo draws, 1,255 × 20, median (ms; goal ≤ 1,500)': percentile(draws, 0.5)
	};
}

/** From a moved slider to the frame after the one that shows ranking, map and bars, on the page. */
async function sliderOnPage(browser: Browser, site: string): Promise<number[]> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(`${site}/investir/`);
	await page.waitForSelector('.page[data-ready="true"]', { timeout: 60_000 });
	// Twenty criteria: those of the example, and others.
	for (let added = 0; added < 30; added++) {
		if ((await page.locator('.criteria li').count()) >= CRITERIA) break;
		const select = page.locator('section[aria-labelledby="poids"] select').last();
		await select.selectOption({ index: 1 });
	}
	await page.waitForSelector('.score-map[data-ready="true"]', { timeout: 60_000 });
	const times = await page.evaluate(async (moves) => {
		const slider = document.querySelector<HTMLInputElement>('.criteria input[type="range"]');
		const measured: number[] = [];
		if (!slider) return measured;
		for (let turn = 0; turn < moves; turn++) {
			slider.value = String((turn * 17) % 100);
			const started = performance.now();
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			measured.push(performance.now() - started);
		}
		return measured;
	}, GESTURE);
	await context.close();
	return times;
}

export async function benchInvest(browser: Browser, site: string): Promise<Record<string, number>> {
	const times = await sliderOnPage(browser, site);
	const figures = {
		'Slider → ranking, map and bars on the page, 1,255 × 20, 95th percentile (ms; goal ≤ 100)': percentile(
			times,
			0.95
		),
		'  median': percentile(times, 0.5),
		'  slowest': Math.max(...times),
		...rankings()
	};
	return Object.fromEntries(
		Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10])
	);
}
