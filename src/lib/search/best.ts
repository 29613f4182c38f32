import { groups, type Places } from './places';

interface Candidate {
	readonly order: number;
	readonly number: number;
	/** Acronym that it was found by. */
	readonly letters: string | undefined;
}

const SCORE = 1e9;
const GROUP = 1e8;
const SIZE = 1e6;
const LARGEST = 60;

/** Keeps the nearest of thousands of answers: by how near they are, then EPCI first, then the larger ones. */
export class Best {
	private readonly kept: Candidate[] = [];

	constructor(
		private readonly places: Places,
		private readonly most: number
	) {}

	/** @param further how far it is from what was asked; the nearest comes first */
	add(number: number, further: number, letters?: string): void {
		const { places, kept, most } = this;
		const order =
			further * SCORE +
			groups.indexOf(places.group(number)) * GROUP +
			(LARGEST - places.inhabitants(number)) * SIZE +
			number;
		const last = kept[most - 1];
		if (last && order >= last.order) return;
		let at = Math.min(kept.length, most - 1);
		for (; at > 0 && order < (kept[at - 1]?.order ?? 0); at--) kept[at] = kept[at - 1] as Candidate;
		kept[at] = { order, number, letters };
	}

	/** What was kept, the nearest first, with the acronym that it was found by. */
	all(): readonly { readonly number: number; readonly letters: string | undefined }[] {
		return this.kept;
	}
}
