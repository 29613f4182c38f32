import { correlate } from '../correlation';

/** Two criteria that say nearly the same thing. */
export interface CloseCriteria {
	first: number;
	second: number;
	r: number;
}

/** Above this, two criteria of one score count much of the same thing twice (Handbook, step 4). */
export const CLOSE = 0.7;

/** Pairs of criteria whose figures go together (|r| at least `from`), the closest first. */
export function closeCriteria(columns: readonly Float64Array[], from = CLOSE): CloseCriteria[] {
	return columns
		.flatMap((x, first) =>
			columns.slice(first + 1).flatMap((y, after) => {
				const { r } = correlate({ x, y });
				return r !== null && Math.abs(r) >= from ? [{ first, second: first + 1 + after, r }] : [];
			})
		)
		.toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
