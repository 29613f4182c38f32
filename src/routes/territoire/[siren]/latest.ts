/** A date this much older than the last one says how a figure changed; one nearer says noise. */
const YEARS_APART = 3;

const yearsOf = (period: string) => ({ start: Number(period.slice(0, 4)), end: Number(period.slice(-4)) });
const isSpan = (period: string) => /^\d{4}-\d{4}$/.test(period);

/** The last period (oldest first) that an area has a figure of; the last of all where it has none. */
export const latestPeriod = (periods: readonly string[], known: (period: string) => boolean): string =>
	periods.findLast(known) ?? periods.at(-1) ?? '';

/**
 * The last period before that one whose figure tells a change: a span that ends where this one starts at the latest, or a
 * date some years older. Undefined where there is none.
 */
export function earlierPeriod(
	periods: readonly string[],
	latest: string,
	known: (period: string) => boolean
): string | undefined {
	const now = yearsOf(latest);
	return periods.findLast((period) => {
		if (isSpan(period) !== isSpan(latest) || !known(period)) return false;
		const then = yearsOf(period);
		return isSpan(latest) ? then.end <= now.start : then.end <= now.end - YEARS_APART;
	});
}
