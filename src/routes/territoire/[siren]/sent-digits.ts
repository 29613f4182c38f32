/** Digits that a page needs: more than it shows, fewer than a double has. */
const DIGITS = 7;
/** A numerator is shown beside its denominator, to the unit. */
export const PAIR_DIGITS = 9;
/** What is only drawn, a distribution or a trend, needs fewer. */
export const DRAWN_DIGITS = 5;

/**
 * A figure as a page carries it, in its own unit, rounded to some significant digits; null where it is
 * missing, whatever the reason.
 */
export function sent(value: number, digits?: number): number;
export function sent(value: number | null | undefined, digits?: number): number | null;
export function sent(value: number | null | undefined, digits = DIGITS) {
	return value == null ? null : Number(value.toPrecision(digits));
}
