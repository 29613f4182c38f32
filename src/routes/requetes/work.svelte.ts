import type { Level } from '$lib/catalogue/levels';
import { areaNames } from '$lib/queries/schema';
import type { AreaNames } from '$lib/requests/codes';
import { lastAsked } from '$lib/ui/last-asked';
import { WarehouseError } from '$lib/warehouse/contract';
import type { Answer } from '$lib/warehouse/answer';
import { QuestionEngine } from '$lib/warehouse/question-engine.svelte';
import { QuestionError } from '$lib/warehouse/question-error';

/** What became of a question. */
export interface Outcome {
	/** The question as it was run. */
	readonly text: string;
	readonly answers: readonly Answer[];
	/** Why it was not answered; null where it was. */
	readonly problem: QuestionError | WarehouseError | null;
}

/** A question that someone writes, and what it is answered. */
export class AskWork {
	text = $state('');
	outcome = $state.raw<Outcome | null>(null);
	running = $state(false);
	/** Whole seconds since the question was run. */
	seconds = $state(0);
	/** Names of areas by code; null until an answer may need them. */
	names = $state.raw<AreaNames | null>(null);
	namesFailed = $state(false);
	readonly engine = new QuestionEngine();
	#stop: AbortController | undefined;
	readonly #asked = lastAsked();

	/** Whether what is shown is of another question than the one that is written. */
	readonly stale = $derived.by(() => this.outcome !== null && this.outcome.text !== this.text);

	/** Runs what is written; one that is running is stopped. */
	async run(): Promise<void> {
		this.#stop?.abort();
		const isLast = this.#asked();
		const text = this.text;
		const stop = (this.#stop = new AbortController());
		const started = performance.now();
		this.running = true;
		this.seconds = 0;
		const clock = setInterval(() => (this.seconds = Math.floor((performance.now() - started) / 1000)), 1000);
		const outcome = await this.#ask(text, stop.signal);
		clearInterval(clock);
		if (!isLast()) return;
		this.running = false;
		this.outcome = outcome;
		if (outcome.answers.some(({ columns }) => columns.some(({ kind }) => kind === 'text')))
			void this.#nameAreas();
	}

	/** Stops the question that is running, and the engine where it is still coming. */
	stop(): void {
		this.#stop?.abort();
		if (this.engine.state.step === 'loading') this.engine.cancel();
	}

	/** Forgets what was asked. */
	clear(): void {
		this.stop();
		this.#asked();
		this.running = false;
		this.outcome = null;
	}

	async #ask(text: string, signal: AbortSignal): Promise<Outcome> {
		try {
			return { text, answers: await this.engine.run(text, { signal }), problem: null };
		} catch (cause) {
			return { text, answers: [], problem: problemOf(cause) };
		}
	}

	/** Asks, once, what codes are recognised by. */
	async #nameAreas(): Promise<void> {
		if (this.names) return;
		this.namesFailed = false;
		try {
			const { level, code, name } = await this.engine.askColumns(areaNames());
			const names = new Map<Level, Map<string, string>>();
			level.forEach((each, row) => {
				const of = names.get(each as Level) ?? new Map<string, string>();
				names.set(each as Level, of.set(code[row] ?? '', name[row] ?? ''));
			});
			this.names = names;
		} catch {
			this.namesFailed = true;
		}
	}
}

/** Why a question was not answered; an engine that someone stopped while it came is a question that was stopped. */
function problemOf(cause: unknown): QuestionError | WarehouseError {
	if (cause instanceof QuestionError) return cause;
	if (cause instanceof WarehouseError && cause.failure !== 'cancelled') return cause;
	const stopped = cause instanceof WarehouseError;
	const said = cause instanceof Error ? cause.message : String(cause);
	return new QuestionError(stopped ? 'cancelled' : 'other', stopped ? '' : said, null, '', [], { cause });
}
