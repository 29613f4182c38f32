import { base } from '$app/paths';
import {
	type AskOptions,
	type ColumnKinds,
	type Columns,
	type ColumnsQuestion,
	type Question,
	type Warehouse,
	WarehouseError,
	type WarehouseFailure
} from './contract';

export type EngineState =
	| { step: 'idle' }
	| { step: 'loading'; loaded: number; total: number }
	| { step: 'ready' }
	| { step: 'failed'; failure: WarehouseFailure };

/** The page's one engine: started when a question needs it, shown while it loads, stopped on demand. */
class Engine {
	state = $state<EngineState>({ step: 'idle' });
	private opening: Promise<Warehouse> | undefined;
	private stop: AbortController | undefined;

	/** Starts the engine unless it has started; a failed one is tried again. */
	start(): Promise<Warehouse> {
		this.opening ??= this.open();
		return this.opening;
	}

	private async open(): Promise<Warehouse> {
		this.stop = new AbortController();
		this.state = { step: 'loading', loaded: 0, total: 0 };
		try {
			const { openBrowserWarehouse } = await import('./browser');
			const warehouse = await openBrowserWarehouse({
				url: `${base}/data/warehouse.duckdb`,
				signal: this.stop.signal,
				onProgress: ({ loaded, total }) => (this.state = { step: 'loading', loaded, total })
			});
			this.state = { step: 'ready' };
			return warehouse;
		} catch (cause) {
			this.opening = undefined;
			const cancelled = this.stop.signal.aborted;
			const failure = cancelled
				? 'cancelled'
				: cause instanceof WarehouseError
					? cause.failure
					: 'unreachable';
			this.state = cancelled ? { step: 'idle' } : { step: 'failed', failure };
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
			const cut =
				cause instanceof WarehouseError && (cause.failure === 'unreachable' || cause.failure === 'timeout');
			if (cut && this.opening === opening) {
				this.opening = undefined;
				this.state = { step: 'idle' };
				void warehouse.close().catch(() => undefined);
			}
			throw cause;
		}
	}
}

export const engine = new Engine();
