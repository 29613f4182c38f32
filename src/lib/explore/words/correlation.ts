import type { Correlation } from '$lib/analysis/correlation';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';

/** What goes together and what does not: never a cause. */
export function correlationSentence(first: string, second: string, { r, interval, n }: Correlation): string {
	if (r === null || interval === null) return m.explore_correlation_none({ n: formatNumber(n) });
	const [low, high] = interval;
	const words = { first, second };
	if (low <= 0 && high >= 0) return m.explore_correlation_unclear(words);
	const size = Math.abs(r);
	if (size < 0.1) return m.explore_correlation_tiny(words);
	const strength = size < 0.3 ? m.strength_weak() : size < 0.6 ? m.strength_medium() : m.strength_strong();
	return r > 0
		? m.explore_correlation_up({ ...words, strength })
		: m.explore_correlation_down({ ...words, strength });
}

export const correlationFigures = ({ r, r2, interval, n }: Correlation): string =>
	r === null || r2 === null
		? `n\u202F= ${formatNumber(n)}`
		: m.explore_correlation_figures({
				r: formatNumber(r, 2),
				low: interval ? formatNumber(interval[0], 2) : '–',
				high: interval ? formatNumber(interval[1], 2) : '–',
				r2: formatNumber(r2, 2),
				n: formatNumber(n)
			});
