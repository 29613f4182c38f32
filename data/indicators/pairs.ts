import { type Formula, type MeasureId, type Terms } from '../../src/lib/catalogue';
import type { CommuneMeasure } from './store';

/** The same formula on other measure names. */
export function renameMeasures(formula: Formula, rename: (measure: MeasureId) => MeasureId): Formula {
	const terms = (of: Terms): Terms =>
		typeof of === 'string'
			? rename(of)
			: { plus: of.plus.map(rename), ...(of.minus ? { minus: of.minus.map(rename) } : {}) };
	switch (formula.kind) {
		case 'count':
			return { ...formula, of: terms(formula.of) };
		case 'ratio':
			return { ...formula, numerator: terms(formula.numerator), denominator: terms(formula.denominator) };
		case 'growth':
			return { ...formula, start: terms(formula.start), end: terms(formula.end) };
		case 'balance':
			return {
				...formula,
				balance: terms(formula.balance),
				start: terms(formula.start),
				end: terms(formula.end)
			};
		case 'location_quotient':
			return { ...formula, part: terms(formula.part), whole: terms(formula.whole) };
		case 'published':
			return { ...formula, measure: rename(formula.measure) };
	}
}

/**
 * Makes the measures of a formula cover the same communes: a numerator known where its denominator
 * is not (or the reverse) would give a wrong rate for the group. Measures that already agree keep
 * their name; the others get a paired copy, shared by every formula with the same cover.
 */
export class PairedMeasures {
	private readonly copies = new Map<string, MeasureId>();

	constructor(private readonly measures: Map<MeasureId, CommuneMeasure>) {}

	/** Name to read for each measure, the paired copies being added to the measures. */
	pair(names: readonly MeasureId[]): Map<MeasureId, MeasureId> {
		const known = names.flatMap((name) => {
			const measure = this.measures.get(name);
			return measure ? [{ name, measure }] : [];
		});
		const identity = new Map(names.map((name) => [name, name]));
		const first = known[0]?.measure.covered;
		if (!first || known.every(({ measure }) => equal(measure.covered, first))) return identity;
		const cover = first.map((_, commune) =>
			known.every(({ measure }) => measure.covered[commune] === 1) ? 1 : 0
		);
		for (const { name, measure } of known) {
			if (equal(measure.covered, cover)) continue;
			const key = `${name}|${signature(cover)}`;
			let copy = this.copies.get(key);
			if (!copy) {
				copy = `${name}__paired_${this.copies.size + 1}`;
				this.copies.set(key, copy);
				this.measures.set(copy, restrict(measure, cover));
			}
			identity.set(name, copy);
		}
		return identity;
	}
}

function restrict(measure: CommuneMeasure, cover: Uint8Array): CommuneMeasure {
	return {
		single: measure.single.map((value, commune) => (cover[commune] === 1 ? value : NaN)),
		united: measure.united.filter((united) => united.communes.every((commune) => cover[commune] === 1)),
		covered: cover,
		secret: measure.secret
	};
}

const equal = (a: Uint8Array, b: Uint8Array) => a.every((value, position) => value === b[position]);

/** FNV-1a over the cover: same cover, same name. */
function signature(cover: Uint8Array): string {
	let hash = 0x811c9dc5;
	for (const bit of cover) hash = Math.imul(hash ^ bit, 0x01000193) >>> 0;
	return hash.toString(16);
}
