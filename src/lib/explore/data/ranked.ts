import { ascendingRows, descendingRows } from '$lib/analysis/sorted';
import type { Shown } from './shown';

/**
 * What figures and an extent say by themselves: their order, ranks, what is unknown. Each is made when it is first
 * asked for and kept as long as the figures are, so that an indicator already seen costs nothing again.
 */
export class RankedFigures {
	private readonly kept: {
		ascending?: Int32Array;
		descending?: Int32Array;
		figures?: Float64Array;
		sorted?: Float64Array;
		ranks?: Int32Array;
		largest?: number;
		unknown?: { missing: number; secret: number };
	} = {};

	/** @param extent rows that are looked at; null: all */
	constructor(
		private readonly shown: Shown,
		readonly extent: Uint8Array | null
	) {}

	/** Every row, in the order of the figures; unknown ones last. */
	get ascending(): Int32Array {
		return (this.kept.ascending ??= ascendingRows(this.shown.values));
	}
	get descending(): Int32Array {
		return (this.kept.descending ??= descendingRows(this.ascending, this.shown.values));
	}

	/** Figure of each row that takes part in classes and ranks; NaN where it does not. */
	get figures(): Float64Array {
		const { values } = this.shown;
		return (this.kept.figures ??= values.map((value, row) => (this.counts(row) ? value : NaN)));
	}

	/** Ranked figures, ascending. */
	get sorted(): Float64Array {
		return (this.kept.sorted ??= this.sort());
	}
	private sort(): Float64Array {
		const { ascending, shown } = this;
		const sorted = new Float64Array(ascending.length);
		let size = 0;
		for (let place = 0; place < ascending.length; place++) {
			const row = ascending[place] ?? 0;
			if (this.counts(row)) sorted[size++] = shown.values[row] ?? NaN;
		}
		return sorted.slice(0, size);
	}

	/** Place of each ranked row, the largest first, equals together; 0: not ranked. */
	get ranks(): Int32Array {
		return (this.kept.ranks ??= this.rank());
	}
	private rank(): Int32Array {
		const { descending, shown } = this;
		const ranks = new Int32Array(descending.length);
		let [before, rank, last] = [0, 0, NaN];
		for (let place = 0; place < descending.length; place++) {
			const row = descending[place] ?? 0;
			if (!this.counts(row)) continue;
			const value = shown.values[row] ?? NaN;
			if (value !== last) rank = before + 1;
			ranks[row] = rank;
			last = value;
			before += 1;
		}
		return ranks;
	}

	/** The largest ranked figure, without its sign. */
	get largest(): number {
		const { sorted } = this;
		return (this.kept.largest ??= Math.max(0, Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0)));
	}

	/** Rows without a figure, by reason. */
	get unknown(): { missing: number; secret: number } {
		return (this.kept.unknown ??= this.countUnknown());
	}
	private countUnknown(): { missing: number; secret: number } {
		const counts = { missing: 0, secret: 0 };
		const { extent, shown } = this;
		shown.values.forEach((value, row) => {
			if (Number.isFinite(value) || (extent && extent[row] === 0)) return;
			counts[shown.status[row] === 3 ? 'secret' : 'missing'] += 1;
		});
		return counts;
	}

	/** Whether a row takes part in classes and ranks. */
	private counts(row: number): boolean {
		return this.shown.ranked[row] === 1 && (this.extent === null || this.extent[row] === 1);
	}
}

const known = new WeakMap<Shown, RankedFigures>();

/** The same figures and extent give the same answer, while the figures are kept. */
export function rankedOf(shown: Shown, extent: Uint8Array | null): RankedFigures {
	const before = known.get(shown);
	if (before?.extent === extent) return before;
	const ranked = new RankedFigures(shown, extent);
	known.set(shown, ranked);
	return ranked;
}
