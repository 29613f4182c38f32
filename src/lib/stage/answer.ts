import { say } from '$lib/i18n/language';
import { findIndicator } from '$lib/catalogue';
import { distribution } from '$lib/analysis/distribution';
import { rankDescending } from '$lib/analysis/ranks';
import type { Slide } from '$lib/deck/slide';
import type { LevelValues } from '$lib/explore/data/site-files';
import { formatNumber, formatPeriod, formatValue } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';

/** A figure that covers less of its area than this is not ranked. */
const RANKED_FROM = 0.95;
const BINS = 24;
/** Rows of a comparison that are read from six metres. */
const MOST_COMPARED = 7;

const slide = (id: string, parts: Pick<Slide, 'title' | 'line' | 'source' | 'view'>): Slide => ({
	id,
	notes: '',
	steps: 0,
	facts: [],
	address: '',
	...parts
});

/** A territory's figure of an indicator among all, as a slide; null where the indicator is not there. */
export function indicatorAnswer(
	values: LevelValues,
	code: string,
	id: string,
	sources: Readonly<Record<string, string>>
): Slide | null {
	const indicator = findIndicator(id);
	const figures = values.figures[id];
	const row = values.codes.indexOf(code);
	if (!indicator || !figures || row < 0) return null;
	const period = formatPeriod(figures.period);
	const dataset = indicator.periods.find((one) => one.period === figures.period)?.source ?? '';
	const source = [sources[dataset] ?? '', period].filter(Boolean).join(', ');
	const value = figures.values[row] ?? null;
	const ranked = figures.values.flatMap((one, at) =>
		one !== null && (figures.partial[at] ?? 1) >= RANKED_FROM ? [one] : []
	);
	const spread = distribution(ranked, BINS);
	const write = (figure: number) => formatValue(figure, indicator.unit, indicator.decimals);
	const shown = value === null ? m.figure_unknown() : write(value);
	const caption = spread
		? m.answer_caption({ count: formatNumber(spread.size), median: write(spread.median) })
		: '';
	const isRanked = value !== null && (figures.partial[row] ?? 1) >= RANKED_FROM;
	const place = isRanked ? rankDescending(ranked, value) : null;
	return slide(`reponse-${id}`, {
		title: say(indicator.label),
		line: place
			? m.answer_rank({ period, rank: formatNumber(place.rank), of: formatNumber(place.of) })
			: m.answer_unranked({ period }),
		source,
		view: { kind: 'answer', value, shown, distribution: spread, caption }
	});
}

/** Two territories side by side on the figures that the deck speaks of. */
export function territoryAnswer(
	values: LevelValues,
	code: string,
	other: string,
	indicators: readonly string[],
	name: string
): Slide | null {
	const [own, their] = [values.codes.indexOf(code), values.codes.indexOf(other)];
	if (own < 0 || their < 0) return null;
	const known = [...new Set(indicators)].flatMap((id) => {
		const indicator = findIndicator(id);
		const figures = values.figures[id];
		const [a, b] = [figures?.values[own] ?? null, figures?.values[their] ?? null];
		return indicator && figures && a !== null && b !== null ? [{ indicator, figures, a, b }] : [];
	});
	const shown = known.slice(0, MOST_COMPARED);
	const judged = shown.filter(({ indicator }) => indicator.polarity !== 0);
	const ahead = judged.filter(({ indicator, a, b }) => (a - b) * indicator.polarity > 0).length;
	const theirs = values.names[their] ?? other;
	return slide(`territoire-${other}`, {
		title: m.answer_territory({ other: theirs }),
		line:
			judged.length === 0
				? m.answer_nothing()
				: ahead === 0
					? m.answer_behind({ name, all: judged.length })
					: m.answer_ahead({ name, count: ahead, all: judged.length }),
		source: m.answer_source(),
		view: {
			kind: 'table',
			head: [m.deck_what(), name, theirs],
			rows: shown.map(({ indicator, figures, a, b }) => [
				`${say(indicator.label)}, ${formatPeriod(figures.period)}`,
				formatValue(a, indicator.unit, indicator.decimals),
				formatValue(b, indicator.unit, indicator.decimals)
			])
		}
	});
}
