import * as v from 'valibot';
import type { Slide } from '$lib/deck/slide';

/** What both windows share: where the talk is. */
const Where = v.object({
	slide: v.pipe(v.string(), v.maxLength(60)),
	step: v.pipe(v.number(), v.integer(), v.minValue(0)),
	black: v.boolean(),
	spotlight: v.boolean(),
	/** An indicator or a territory asked about during the talk; empty where the deck is shown. */
	answer: v.pipe(v.string(), v.maxLength(80)),
	/** When the talk began, ms since 1970; 0 where it has not. */
	started: v.number()
});
export type Where = v.InferOutput<typeof Where>;
const Message = v.variant('kind', [
	v.object({ kind: v.literal('where'), where: Where }),
	v.object({ kind: v.literal('hello') })
]);

const channelOf = (territory: string) => `belvedere-presentation-${territory}`;

/**
 * A talk: which slide, which step, what covers it. Two windows of one browser hold the same talk; each
 * tells the other what changed, and one that opens later asks where the talk is.
 */
export class Talk {
	#slides: () => readonly Slide[];
	#channel: BroadcastChannel | null = null;
	#onmove: (where: Where) => void;
	where = $state.raw<Where>({ slide: '', step: 0, black: false, spotlight: false, answer: '', started: 0 });
	/** Whether another window of this talk answered. */
	heard = $state(false);

	constructor(
		territory: string,
		slides: () => readonly Slide[],
		first: { slide: string; step: number },
		onmove: (where: Where) => void = () => undefined
	) {
		this.#slides = slides;
		this.#onmove = onmove;
		this.where = { ...this.where, slide: first.slide, step: first.step };
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(channelOf(territory));
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
		this.#channel.postMessage({ kind: 'hello' });
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}

	#hear(data: unknown): void {
		const message = v.safeParse(Message, data);
		if (!message.success) return;
		this.heard = true;
		if (message.output.kind === 'hello') this.#tell();
		else {
			this.where = message.output.where;
			this.#onmove(this.where);
		}
	}

	#tell(): void {
		this.#channel?.postMessage({ kind: 'where', where: this.where });
	}

	#move(change: Partial<Where>): void {
		this.where = { ...this.where, ...change };
		this.#tell();
		this.#onmove(this.where);
	}

	get at(): number {
		return Math.max(
			0,
			this.#slides().findIndex(({ id }) => id === this.where.slide)
		);
	}
	get slide(): Slide | undefined {
		return this.#slides()[this.at];
	}
	get following(): Slide | undefined {
		return this.#slides()[this.at + 1];
	}

	start(): void {
		if (this.where.started === 0) this.#move({ started: Date.now() });
	}
	restart(): void {
		this.#move({ started: Date.now() });
	}

	/** One thing more: an answer closes first, then the slide's next step, then the next slide. */
	next(): void {
		if (this.where.black) return this.#move({ black: false });
		if (this.where.answer !== '') return this.#move({ answer: '' });
		if (this.slide && this.where.step < this.slide.steps) return this.#move({ step: this.where.step + 1 });
		if (this.following) this.#move({ slide: this.following.id, step: 0, spotlight: false });
	}
	/** Back: a slide that is come back to shows everything. */
	previous(): void {
		if (this.where.black) return this.#move({ black: false });
		if (this.where.answer !== '') return this.#move({ answer: '' });
		if (this.where.step > 0) return this.#move({ step: this.where.step - 1 });
		const before = this.#slides()[this.at - 1];
		if (before) this.#move({ slide: before.id, step: before.steps, spotlight: false });
	}
	go(at: number): void {
		const slide = this.#slides()[Math.max(0, Math.min(at, this.#slides().length - 1))];
		if (slide) this.#move({ slide: slide.id, step: 0, black: false, answer: '' });
	}
	last(): void {
		this.go(this.#slides().length - 1);
	}
	answer(id: string): void {
		this.#move({ answer: id, black: false });
	}
	blacken(): void {
		this.#move({ black: !this.where.black });
	}
	light(): void {
		this.#move({ spotlight: !this.where.spotlight });
	}
}
