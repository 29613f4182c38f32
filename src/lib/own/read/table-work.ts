import type { ColumnTable } from '../table';
import { type JobRequest, runJob } from './jobs/jobs';
import type { Source } from './open-source';
import { ReadError, type Refusal, type RefusalPlace } from './read-error';
import { readTable, type ReadProgress } from './read-table';
import type { Choices, Reading } from './reading';
import type { ReadWords } from './words';

/** What the page asks of the worker. */
export type WorkRequest =
	| {
			readonly kind: 'open';
			readonly id: number;
			readonly source: Source;
			readonly choices: Choices;
			readonly words: ReadWords;
	  }
	| { readonly kind: 'stop'; readonly id: number }
	| { readonly kind: 'job'; readonly id: number; readonly job: JobRequest };

/** What it answers; each request but `stop` has one last answer. */
export type WorkReply =
	| { readonly kind: 'progress'; readonly id: number; readonly progress: ReadProgress }
	| { readonly kind: 'opened'; readonly id: number; readonly reading: Reading }
	| { readonly kind: 'value'; readonly id: number; readonly value: unknown }
	| { readonly kind: 'refused'; readonly id: number; readonly why: Refusal; readonly place: RefusalPlace }
	| { readonly kind: 'stopped'; readonly id: number }
	| { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Between two tellings of how far it is. */
const TELL_EVERY = 100;

/** What the worker does: it holds one table, and answers what is asked of it. */
export class TableWork {
	private table: ColumnTable | null = null;
	private opening: { id: number; stop: AbortController } | null = null;

	constructor(private readonly reply: (reply: WorkReply, moved: readonly ArrayBuffer[]) => void) {}

	async hear(request: WorkRequest): Promise<void> {
		if (request.kind === 'stop') {
			if (this.opening?.id === request.id) this.opening.stop.abort();
			return;
		}
		try {
			if (request.kind === 'open') await this.open(request);
			else await this.run(request.id, request.job);
		} catch (cause) {
			this.reply(failureReply(request.id, cause), []);
		}
	}

	/** Reads a table, which takes the place of the last one once it is whole. A newer request stops an older one. */
	private async open({ id, source, choices, words }: Extract<WorkRequest, { kind: 'open' }>): Promise<void> {
		this.opening?.stop.abort();
		const stop = new AbortController();
		this.opening = { id, stop };
		let told = 0;
		const { reading, table } = await readTable(source, choices, {
			words,
			signal: stop.signal,
			onProgress: (progress) => {
				const now = performance.now();
				if (now - told < TELL_EVERY) return;
				told = now;
				this.reply({ kind: 'progress', id, progress }, []);
			}
		});
		stop.signal.throwIfAborted();
		this.table = table;
		this.reply({ kind: 'opened', id, reading }, []);
	}

	private async run(id: number, job: JobRequest): Promise<void> {
		if (!this.table) throw new Error('No table is open');
		const { value, moved = [] } = await runJob(this.table, job);
		this.reply({ kind: 'value', id, value }, moved);
	}
}

function failureReply(id: number, cause: unknown): WorkReply {
	if (cause instanceof ReadError) return { kind: 'refused', id, why: cause.why, place: cause.place };
	if (cause instanceof DOMException && cause.name === 'AbortError') return { kind: 'stopped', id };
	return { kind: 'failed', id, message: cause instanceof Error ? cause.message : String(cause) };
}
