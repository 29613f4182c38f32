import { ReadError } from '../read/read-error';
import type { ReadProgress } from '../read/read-table';
import type { Asked, Failure, Name, Told } from './protocol';

/** Why an import stopped, where the file is not at fault. */
export class ImportError extends Error {
	override readonly name = 'ImportError';
	constructor(
		readonly why: 'cancelled' | 'places' | 'worker',
		message: string
	) {
		super(message);
	}
}

interface Waiting {
	resolve: (answer: unknown) => void;
	reject: (cause: unknown) => void;
	onProgress?: (progress: ReadProgress) => void;
}

function errorOf(failure: Failure): Error {
	switch (failure.kind) {
		case 'read':
			return new ReadError(failure.why, failure.place);
		case 'cancelled':
			return new ImportError('cancelled', 'The reading was stopped');
		case 'places':
			return new ImportError('places', 'The list of places could not be fetched');
		case 'other':
			return new ImportError('worker', failure.message);
	}
}

/** The worker that reads a file and holds its rows; the page asks, and gets what it shows. */
export class Importer {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;

	constructor() {
		this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
		this.#worker.onerror = (event) => {
			for (const { reject } of this.#waiting.values()) reject(new ImportError('worker', event.message));
			this.#waiting.clear();
		};
	}

	#hear(told: Told): void {
		const waiting = this.#waiting.get(told.id);
		if (!waiting) return;
		if ('progress' in told) {
			waiting.onProgress?.(told.progress);
			return;
		}
		this.#waiting.delete(told.id);
		if ('failure' in told) waiting.reject(errorOf(told.failure));
		else waiting.resolve(told.answer);
	}

	/**
	 * @throws {ReadError} where the file is no table
	 * @throws {ImportError} where it was stopped, or the worker failed
	 */
	ask<N extends Name>(
		name: N,
		question: Asked[N]['question'],
		{ signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: ReadProgress) => void } = {}
	): Promise<Asked[N]['answer']> {
		const id = ++this.#last;
		return new Promise<Asked[N]['answer']>((resolve, reject) => {
			// The worker answers a question with its own answer: this is the one border between the two.
			this.#waiting.set(id, { resolve: (answer) => resolve(answer as Asked[N]['answer']), reject, onProgress });
			signal?.addEventListener('abort', () => this.#worker.postMessage({ id, name: 'stop' }), { once: true });
			this.#worker.postMessage({ id, name, question });
		});
	}

	close(): void {
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(new ImportError('cancelled', 'The import was closed'));
		this.#waiting.clear();
	}
}
