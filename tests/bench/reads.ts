import type { Browser } from 'playwright-core';
import { indicators } from '../../src/lib/catalogue';
import type { BenchPage } from './page';

/** Bytes that one new indicator of all communes may read, once the engine has opened the warehouse. */
const GOAL = 1_000_000;
/** Shown, where indicators were not asked for by name. */
const WORST = 5;

interface Read {
	indicator: string;
	period: string;
	bytes: number;
	requests: number;
	ms: number;
}

/** Bytes of each answer for the warehouse, counted by the server: the engine's worker asks for ranges. */
export interface Served {
	bytes: number;
	requests: number;
}

/**
 * What a browser reads of the warehouse for each indicator of all communes, when it is the first that is asked: an
 * engine that was opened anew for each. The last period is asked, as pages do.
 */
export async function benchReads(
	browser: Browser,
	url: string,
	served: Served,
	only: readonly string[] = []
): Promise<Record<string, string>> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${url}/`);
	await page.waitForFunction(() => 'bench' in globalThis);
	const reads: Read[] = [];
	let opening = 0;
	for (const { id, periods } of indicators) {
		const last = periods.filter(({ levels }) => levels.includes('commune')).at(-1);
		if (last === undefined || (only.length > 0 && !only.includes(id))) continue;
		const atStart = served.bytes;
		await page.evaluate(
			async (version) => (globalThis as unknown as { bench: BenchPage }).bench.open(version),
			reads.length
		);
		opening = served.bytes - atStart;
		const before = { ...served };
		const ms = await page.evaluate(
			async ([indicator, period]) => {
				const { bench } = globalThis as unknown as { bench: BenchPage };
				const started = performance.now();
				await bench.ask(indicator ?? '', period ?? '');
				return performance.now() - started;
			},
			[id, last.period]
		);
		reads.push({
			indicator: id,
			period: last.period,
			bytes: served.bytes - before.bytes,
			requests: served.requests - before.requests,
			ms
		});
		await page.evaluate(async () => (globalThis as unknown as { bench: BenchPage }).bench.close());
	}
	await context.close();
	reads.sort((a, b) => b.bytes - a.bytes);
	const middle = reads[Math.floor(reads.length / 2)];
	const table: Record<string, string> = {
		'Bytes to open the warehouse': opening.toLocaleString('en'),
		[`Indicators of all communes over ${GOAL.toLocaleString('en')} bytes`]: `${reads.filter(({ bytes }) => bytes > GOAL).length} of ${reads.length}`,
		'The middle one (bytes)': (middle?.bytes ?? 0).toLocaleString('en')
	};
	for (const { indicator, period, bytes, requests, ms } of reads.slice(0, only.length || WORST)) {
		table[`${indicator}, ${period}`] =
			`${bytes.toLocaleString('en')} bytes, ${requests} requests, ${Math.round(ms)} ms`;
	}
	return table;
}
