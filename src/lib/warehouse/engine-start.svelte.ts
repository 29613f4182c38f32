import { base } from '$app/paths';
import { isReadingFailure, type ReadingFailure, WarehouseError, type WarehouseFailure } from './contract';
import type { LaunchOptions } from './launch';
import { readMark, type WarehouseMark } from './mark';

export type EngineState =
	| { step: 'idle' }
	/** The engine comes, or the file of figures where it is fetched whole. */
	| { step: 'loading'; part: 'engine' | 'figures'; loaded: number; total: number }
	| { step: 'ready' }
	| { step: 'failed'; failure: WarehouseFailure };

/** What a page shows of an engine, and does with it, while its figures cannot be read in parts. */
export interface Offered {
	readonly state: EngineState;
	readonly refused: ReadingFailure | null;
	/** Bytes of the whole file; 0 where the page does not say. */
	readonly wholeBytes: number;
	/** Fetches the file of figures whole, and starts on it. */
	startWhole(): Promise<void>;
	/** Goes on without: stops what is being fetched. */
	cancel(): void;
}

/** The warehouse that the page was made with, as the page says. */
const pageMark = (): WarehouseMark | null =>
	readMark(document.querySelector<HTMLMetaElement>('meta[name="warehouse"]')?.content ?? '');

/** How an engine starts: once, when something needs it, shown while it loads, stopped on demand, tried again. */
export abstract class EngineStart<Opened extends { close(): Promise<void> }> implements Offered {
	state = $state<EngineState>({ step: 'idle' });
	/** Why the figures cannot be read in parts; null while they can, and once they were fetched whole. */
	refused = $state<ReadingFailure | null>(null);
	/** Counts how often figures that could not be read can be again: what lacked them asks again. */
	mended = $state(0);
	private opening: Promise<Opened> | undefined;
	/** The engine, once it is there. */
	private opened: Opened | undefined;
	private stop: AbortController | undefined;
	private whole: Blob | undefined;

	/** Starts the engine; what it needs is fetched with it. */
	protected abstract launch(options: LaunchOptions): Promise<Opened>;

	/** Starts the engine unless it has started; a failed one is tried again. */
	start(): Promise<Opened> {
		this.opening ??= this.open();
		return this.opening;
	}

	get wholeBytes(): number {
		return pageMark()?.bytes ?? 0;
	}

	async startWhole(): Promise<void> {
		this.opening = this.open(true);
		await this.opening;
	}

	private async open(whole = false): Promise<Opened> {
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
			if (whole && mark) {
				const { fetchWhole } = await import('./whole');
				this.whole ??= await fetchWhole(url, mark, { signal, onProgress: told('figures') });
			}
			const opened = await this.launch({
				url,
				mark: mark ?? undefined,
				whole: this.whole,
				signal,
				onProgress: told('engine')
			});
			this.opened = opened;
			this.state = { step: 'ready' };
			if (this.refused !== null) {
				this.refused = null;
				this.mended += 1;
			}
			return opened;
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

	cancel(): void {
		this.stop?.abort();
	}

	/** An engine whose reads were cut keeps failing: the next question then starts a new one. */
	protected async put<Answer>(asking: (opened: Opened) => Promise<Answer>): Promise<Answer> {
		const opening = this.start();
		const opened = await opening;
		try {
			return await asking(opened);
		} catch (cause) {
			if (!(cause instanceof WarehouseError)) throw cause;
			const { failure } = cause;
			const cut = failure === 'unreachable' || failure === 'timeout' || isReadingFailure(failure);
			if (cut && this.forget(opening)) {
				if (isReadingFailure(failure)) this.refused = failure;
				void opened.close().catch(() => undefined);
			}
			throw cause;
		}
	}
	/** Leaves an engine that is done with; false where another has taken its place. */
	protected forget(opening: Promise<Opened>): boolean {
		if (this.opening !== opening) return false;
		this.opening = undefined;
		this.opened = undefined;
		this.state = { step: 'idle' };
		return true;
	}
	/** Starts another in the place of one that fell; whoever asks from now on waits for that one. */
	protected restart(fallen: Opened): void {
		const { opening } = this;
		if (this.opened !== fallen || !opening || !this.forget(opening)) return;
		// One that does not start says so by its state.
		this.start().catch(() => undefined);
	}

	/** Ends the engine, and gives back the memory that it holds; the next question starts another. */
	async leave(): Promise<void> {
		this.cancel();
		const { opening } = this;
		if (!opening) return;
		this.forget(opening);
		await opening.then((opened) => opened.close()).catch(() => undefined);
	}
}
