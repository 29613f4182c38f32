import type { JobArguments, JobName, JobRequest, JobValue } from './jobs/jobs';
import type { Source } from './open-source';
import { ReadError } from './read-error';
import type { ReadTools } from './read-table';
import type { Choices, Reading } from './reading';
import type { WorkReply, WorkRequest } from './table-work';

/** What is used of a worker. */
export interface ReadWorker {
	postMessage: (request: WorkRequest) => void;
	terminate: () => void;
	addEventListener: {
		(type: 'message', listener: (event: { data: WorkReply }) => void): void;
		(type: 'error' | 'messageerror', listener: () => void): void;
	};
}

interface Waiting {
	readonly done: (value: unknown) => void;
	readonly failed: (cause: unknown) => void;
	readonly onProgress?: ReadTools['onProgress'];
}

const workerHere = (): ReadWorker =>
	new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });

/** A table that lies in a worker: opened there, and asked there. The page never holds it whole. */
export class TableReader {
	private worker: ReadWorker | null = null;
	private next = 0;
	private readonly waiting = new Map<number, Waiting>();
	private file = '';

	constructor(private readonly makeWorker: () => ReadWorker = workerHere) {}

	/**
	 * Reads a table, or reads it again with other choices. The one that was open stays until this one is whole.
	 *
	 * @throws {ReadError} with why it cannot be read; the signal's reason once it is aborted
	 */
	async open(source: Source, choices: Choices, { words, signal, onProgress }: ReadTools): Promise<Reading> {
		signal?.throwIfAborted();
		this.file = source.name;
		const id = this.next++;
		const stop = () => this.worker?.postMessage({ kind: 'stop', id });
		signal?.addEventListener('abort', stop);
		try {
			return (await this.send({ kind: 'open', id, source, choices, words }, onProgress)) as Reading;
		} catch (cause) {
			// Another request took its place, or someone stopped it: whoever stopped it knows why.
			signal?.throwIfAborted();
			throw cause;
		} finally {
			signal?.removeEventListener('abort', stop);
		}
	}

	/** Has the worker do something with the open table. */
	async ask<Name extends JobName>(name: Name, ...rest: JobArguments<Name>): Promise<JobValue<Name>> {
		const job = { name, rest } as JobRequest;
		return (await this.send({ kind: 'job', id: this.next++, job })) as JobValue<Name>;
	}

	/** Ends the worker; the table and its memory go with it. */
	close(): void {
		this.worker?.terminate();
		this.worker = null;
		this.failAll(new DOMException('The table was closed', 'AbortError'));
	}

	private send(
		request: Exclude<WorkRequest, { kind: 'stop' }>,
		onProgress?: ReadTools['onProgress']
	): Promise<unknown> {
		const worker = (this.worker ??= this.start());
		return new Promise((done, failed) => {
			this.waiting.set(request.id, { done, failed, onProgress });
			worker.postMessage(request);
		});
	}

	private start(): ReadWorker {
		const worker = this.makeWorker();
		worker.addEventListener('message', ({ data }) => this.hear(data));
		const died = () => {
			if (this.worker !== worker) return;
			worker.terminate();
			this.worker = null;
			this.failAll(new ReadError('crashed', { file: this.file }));
		};
		worker.addEventListener('error', died);
		worker.addEventListener('messageerror', died);
		return worker;
	}

	private hear(reply: WorkReply): void {
		const waiting = this.waiting.get(reply.id);
		if (!waiting) return;
		if (reply.kind === 'progress') {
			waiting.onProgress?.(reply.progress);
			return;
		}
		this.waiting.delete(reply.id);
		switch (reply.kind) {
			case 'opened':
				return waiting.done(reply.reading);
			case 'value':
				return waiting.done(reply.value);
			case 'refused':
				return waiting.failed(new ReadError(reply.why, reply.place));
			case 'stopped':
				return waiting.failed(new DOMException('The reading was stopped', 'AbortError'));
			case 'failed':
				return waiting.failed(new Error(reply.message));
		}
	}

	private failAll(cause: unknown): void {
		for (const { failed } of this.waiting.values()) failed(cause);
		this.waiting.clear();
	}
}
