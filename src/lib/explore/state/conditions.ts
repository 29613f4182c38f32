import { readNumber } from '$lib/i18n/format';
import { plain } from '$lib/search/plain';
import type { SortKey } from './explore-state';

/** A condition on a figure, as a reader types it. */
export type Condition = (value: number) => boolean;

const NUMBER = String.raw`([-−+]?(?:\d{1,3}(?:[\s\u00A0\u202F,]\d{3})+|\d+)(?:[.,]\d+)?)`;

/**
 * Reads `> 12`, `<= 5,5`, `entre 5 et 8`, `between 5 and 8`, `5..8`, `= 3`, `3`; null where it is none of these. An
 * unknown figure meets no condition.
 */
export function parseCondition(text: string): Condition | null {
	const typed = text.trim().toLowerCase();
	const between = new RegExp(
		`^(?:entre\\s+|between\\s+)?${NUMBER}\\s*(?:et|à|and|to|\\.\\.)\\s*${NUMBER}$`
	).exec(typed);
	if (between) {
		const [a, b] = [readNumber(between[1] ?? ''), readNumber(between[2] ?? '')];
		const [low, high] = a <= b ? [a, b] : [b, a];
		return (value) => value >= low && value <= high;
	}
	const one = new RegExp(`^(>=|<=|≥|≤|>|<|=|≠|!=)?\\s*${NUMBER}\\s*%?$`).exec(typed);
	if (!one) return null;
	const bound = readNumber(one[2] ?? '');
	switch (one[1]) {
		case '>':
			return (value) => value > bound;
		case '<':
			return (value) => value < bound;
		case '>=':
		case '≥':
			return (value) => value >= bound;
		case '<=':
		case '≤':
			return (value) => value <= bound;
		case '≠':
		case '!=':
			return (value) => Number.isFinite(value) && value !== bound;
		default: {
			// As displayed: 10,8 finds what rounds to it.
			const half = 0.5 * 10 ** -(one[2]?.split(/[.,]/)[1]?.length ?? 0);
			return (value) => Math.abs(value - bound) <= half;
		}
	}
}

/** Whether a name holds every word of a text, whatever the accents and the case. */
export function nameFilter(text: string): (name: string) => boolean {
	const words = plain(text).split(' ').filter(Boolean);
	return (name) => {
		const own = plain(name);
		return words.every((word) => own.includes(word));
	};
}

/** Whether what is typed above a column of figures is no condition. */
export const isWrong = (key: SortKey, text = ''): boolean =>
	text !== '' && key !== 'name' && key !== 'department' && parseCondition(text) === null;
