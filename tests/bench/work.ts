import type { Page } from 'playwright-core';

/** Where a page's own thread spends its time, in ms: scripts, style and layout, and all of it (paint and screen too). */
export type Work = Readonly<{ script: number; layout: number; thread: number }>;

/** Counts from now on; each reading says what was done since the one before, for each of as many turns. */
export async function watchWork(page: Page): Promise<(turns?: number) => Promise<Work>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const read = async (): Promise<Work> => {
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
		return {
			script: of('ScriptDuration'),
			layout: of('LayoutDuration') + of('RecalcStyleDuration'),
			thread: of('TaskDuration')
		};
	};
	let before = await read();
	return async (turns = 1) => {
		const now = await read();
		const since = {
			script: (now.script - before.script) / turns,
			layout: (now.layout - before.layout) / turns,
			thread: (now.thread - before.thread) / turns
		};
		before = now;
		return since;
	};
}
