import { base } from '$app/paths';
import {
	type AskOptions,
	type ColumnKinds,
	type Columns,
	type ColumnsQuestion,
	isReadingFailure,
	type Question,
	type ReadingFailure,
	type Warehouse,
	WarehouseError,
	type WarehouseFailure
} from './contract';
import { readMark, type WarehouseMark } from './mark';

export type EngineState =
	| { step: 'idle' }
	/** The engine comes, or the file of figures where it is fetched whole. */
	| { step: 'loading'; part: 'engine' | 'figures'; loaded: number; total: number }
	| { step: 'ready' }
	| { step: 'failed'; failure: WarehouseFailure };

/** The warehouse that the page was made with, as the page says. */
const pageMark = (): WarehouseMark | null =>
	readMark(document.querySelector<HTMLMetaElement>('meta[name="warehouse"]')?.content ?? '');

/** The page's one engine: started when a question needs it, shown while it loads, stopped on demand. */
class Engine {
	state = $state<EngineState>({ step: 'idle' });
	/** Why the figures cannot be read in parts; null while they can, and once they were fetched whole. */
	refused = $state<ReadingFailure | null>(null);
	/** Counts how often figures that could not be read can be again: what lacked them asks again. */
	mended = $state(0);
	private opening: Promise<Warehouse> | undefined;
	private stop: AbortController | undefined;
	private whole: Blob | undefined;

	/** Starts the engine unless it has started; a failed one is tried again. */
	start(): Promise<Warehouse> {
		this.opening ??= this.open();
		return this.opening;
	}

	/** Bytes of the whole file; 0 where the page does not say. */
	get wholeBytes(): number {
		return pageMark()?.bytes ?? 0;
	}

	/** Fetches the file of figures whole, where it cannot be read in parts, and starts on it. */
	async startWhole(): Promise<void> {
		this.opening = this.open(true);
		await this.opening;
	}

	private async open(whole = false): Promise<Warehouse> {
		const stop = (this.stop = new AbortController());
		const { signal } = stop;
		const told =
			(part: 'engine' | 'figures') =>
			({ loaded, total }: { loaded: number; total: number }) => {
				if (this.stop === stop && !signal.aborted) this.state = { step: 'loading', part, loaded, total };
			};
		told(whole ? 'figures' : 'engine')({ loaded: 0, total: 0 });
		try {
			const mark = pageMark();
			const url = `${base}/data/warehouse.duckdb`;
			const { openBrowserWarehouse } = await import('./browser');
			if (whole && mark) {
				const { fetchWhole } = await import('./whole');
				this.whole ??= await fetchWhole(url, mark, { signal, onProgress: told('figures') });
			}
			const warehouse = await openBrowserWarehouse({
				url,
				mark: mark ?? undefined,
				whole: this.whole,
				signal,
				onProgress: told('engine')
			});
			this.state = { step: 'ready' };
			if (this.refused !== null) {
				this.refused = null;
				this.mended += 1;
			}
			return warehouse;
		} catch (cause) {
			if (this.stop === stop) this.opening = undefined;
			const cancelled = signal.aborted;
			const failure = cancelled
				? 'cancelled'
				: cause instanceof WarehouseError
					? cause.failure
					: 'unreachable';
			stop.abort();
			this.state = cancelled ? { step: 'idle' } : { step: 'failed', failure };
			if (isReadingFailure(failure)) this.refused = failure;
			throw cause instanceof WarehouseError && !cancelled
				? cause
				: new WarehouseError(failure, 'The engine did not start', { cause });
		}
	}

	/** Goes on without: stops what is being fetched. */
	cancel(): void {
		this.stop?.abort();
	}

	ask<Row>(question: Question<Row>, options?: AskOptions): Promise<Row[]> {
		return this.put((warehouse) => warehouse.ask(question, options));
	}

	askColumns<Kinds extends ColumnKinds>(
		question: ColumnsQuestion<Kinds>,
		options?: AskOptions
	): Promise<Columns<Kinds>> {
		return this.put((warehouse) => warehouse.askColumns(question, options));
	}

	/** An engine whose reads were cut keeps failing: the next question then starts a new one. */
	private async put<Answer>(asking: (warehouse: Warehouse) => Promise<Answer>): Promise<Answer> {
		const opening = this.start();
		const warehouse = await opening;
		try {
			return await asking(warehouse);
		} catch (cause) {
			if (!(cause instanceof WarehouseError)) throw cause;
			const { failure } = cause;
			const cut = failure === 'unreachable' || failure === 'timeout' || isReadingFailure(failure);
			if (cut && this.opening === opening) {
				if (isReadingFailure(failure)) this.refused = failure;
				this.opening = undefined;
				this.state = { step: 'idle' };
				void warehouse.close().catch(() => undefined);
			}
			throw cause;
		}
	}
}

export const engine = new Engine();
