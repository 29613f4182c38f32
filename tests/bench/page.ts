import { findIndicator } from '../../src/lib/catalogue';
import { classesOf, paintRows } from '../../src/lib/explore/data/row-classes';
import { rankedOf } from '../../src/lib/explore/data/ranked';
import { showLevel } from '../../src/lib/explore/data/shown';
import { fillBytes, type Rgb } from '../../src/lib/explore/views/map-paint';
import { startSureness } from '../../src/lib/invest/sureness-run';
import type { SurenessRequest } from '../../src/lib/invest/sureness-work';
import { seriesOf } from '../../src/lib/queries/indicators';
import { openBrowserWarehouse } from '../../src/lib/warehouse/browser';

/** Milliseconds from a question to the colours of a map. */
export type Parts = Readonly<Record<'engine' | 'transfer' | 'classes' | 'colours', number>>;

/** The site's own adapter and questions, within reach of the bench. */
export interface BenchPage {
	/** @param version makes the address another, so that nothing comes from the browser's cache */
	open(version?: number): Promise<void>;
	ask(indicator: string, period: string): Promise<number>;
	/** The same, part by part, until each commune has its colour. */
	parts(indicator: string, period: string): Promise<Parts>;
	close(): Promise<void>;
	/** Monte Carlo draws of a project, on some cores: until the ranks are known, and what they are. */
	draws(request: SurenessRequest, cores: number): Promise<{ ms: number; ranks: number[] }>;
}

/** Time between what is asked of workers and their answers, so far: the engine answers one question at a time. */
let answering = 0;
let askedAt = 0;
const heard = new WeakSet<Worker>();
const post = Worker.prototype.postMessage as (
	this: Worker,
	message: unknown,
	transfer?: Transferable[]
) => void;
Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: Transferable[]) {
	// Before whoever waits for the answer: that one may ask again at once.
	if (!heard.has(this))
		this.addEventListener('message', () => (answering += performance.now() - askedAt), { capture: true });
	heard.add(this);
	askedAt = performance.now();
	post.call(this, message, transfer ?? []);
} as typeof Worker.prototype.postMessage;

const COLOURS: readonly Rgb[] = Array.from({ length: 7 }, (_, of) => [30 * of, 128, 255 - 30 * of] as const);

let warehouse: Awaited<ReturnType<typeof openBrowserWarehouse>> | undefined;
const bench: BenchPage = {
	async open(version) {
		const query = version === undefined ? '' : `?${version}`;
		warehouse = await openBrowserWarehouse({ url: `/data/warehouse.duckdb${query}` });
	},
	async ask(indicator, period) {
		return (await warehouse?.askColumns(seriesOf(indicator, 'commune', period)))?.value.length ?? 0;
	},
	async parts(id, period) {
		const indicator = findIndicator(id);
		if (!warehouse || !indicator) throw new Error(`Nothing to ask of ${id}`);
		const [started, before] = [performance.now(), answering];
		const series = await warehouse.askColumns(seriesOf(id, 'commune', period));
		const [read, engine] = [performance.now(), answering - before];
		const shown = showLevel(indicator, period, series);
		const ranked = rankedOf(shown, null);
		const classes = classesOf(shown, ranked.sorted, 'quantiles', 6, []);
		const paint = paintRows(shown, classes, null);
		const classed = performance.now();
		const rows = Int32Array.from(series.value, (_, row) => row);
		fillBytes(rows, paint, COLOURS, { mask: new Uint8Array(rows.length), active: false }, null);
		return {
			engine,
			transfer: read - started - engine,
			classes: classed - read,
			colours: performance.now() - classed
		};
	},
	async close() {
		await warehouse?.close();
		warehouse = undefined;
	},
	draws: (request, cores) =>
		new Promise((resolve, reject) => {
			const started = performance.now();
			const stop = startSureness(
				request,
				{
					progress: () => undefined,
					spread: ({ median, low, high, inTop }) => {
						resolve({
							ms: performance.now() - started,
							ranks: [...median, ...low, ...high, ...inTop]
						});
						stop();
					},
					shares: () => undefined,
					failed: () => reject(new Error('A worker of the draws ended'))
				},
				cores
			);
		})
};
Object.assign(globalThis, { bench });
