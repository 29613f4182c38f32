import { findIndicator } from '$lib/catalogue';
import type { Slide } from '$lib/deck/slide';
import type { DeckWork } from '$lib/deck/work.svelte';
import { fetchOnce, fetchValues, type LevelValues } from '$lib/explore/data/site-files';
import { m } from '$lib/paraglide/messages';
import { indicatorAnswer, territoryAnswer } from './answer';

/** What questions are answered from: the figures of every EPCI, fetched while the first slide is looked at. */
export class Answers {
	#work: DeckWork;
	#values = $state.raw<LevelValues>();
	#failed = $state(false);
	/** Producer of each dataset. */
	sources = $state.raw<Record<string, string>>({});

	constructor(work: DeckWork) {
		this.#work = work;
	}

	async prepare(): Promise<void> {
		try {
			const files = await fetchOnce<Record<string, { producer: string }>>('/sources.json');
			this.sources = Object.fromEntries(Object.entries(files).map(([id, { producer }]) => [id, producer]));
			this.#values = await fetchValues('epci');
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}

	/** Who may be asked about, the peers first: a council asks about those it is compared with, then about anyone. */
	readonly territories = $derived.by(() => {
		const { code: own, peers } = this.#work.source;
		const known = new Set([own, ...peers.map(({ code }) => code)]);
		const others = (this.#values?.codes ?? []).flatMap((code, at) =>
			known.has(code) ? [] : [{ code, name: this.#values?.names[at] ?? code }]
		);
		return [...peers, ...others];
	});

	/** The slide that answers; null while nothing is asked, or where there is no answer. */
	to(asked: string, current: Slide | undefined): Slide | null {
		const values = this.#values;
		if (asked === '' || !values) return null;
		const { code, name } = this.#work.source;
		if (findIndicator(asked)) return indicatorAnswer(values, code, asked, this.sources);
		// What the slide speaks of first, then what the deck does.
		const compared = [...(current?.facts ?? []), ...this.#work.slides.flatMap(({ facts }) => facts)];
		return territoryAnswer(
			values,
			code,
			asked,
			compared.map(({ indicator }) => indicator),
			name
		);
	}

	/** Why a question has no answer yet; empty where it has. */
	why(asked: string, answer: Slide | null): string {
		if (asked === '' || answer) return '';
		return this.#failed ? m.answer_failed() : this.#values ? m.answer_none() : m.answer_loading();
	}
}
