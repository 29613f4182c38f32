import type { Level } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import type { Correlation } from '$lib/analysis/correlation';
import { quantileOf } from '$lib/analysis/sorted';
import { formatNumber, ordinal } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { Shown } from '../data/shown';

/** Areas of a level, counted: «1 250 intercommunalités», «1 région». */
export function countAreas(level: Level, count: number): string {
	const names: Record<Level, (inputs: { count: number; number: string }) => string> = {
		commune: m.count_commune,
		epci: m.count_epci,
		bassin_vie: m.count_bassin_vie,
		zone_emploi: m.count_zone_emploi,
		aire_attraction: m.count_aire_attraction,
		territoire_industrie: m.count_territoire_industrie,
		departement: m.count_departement,
		region: m.count_region,
		france: m.count_france
	};
	return names[level]({ count, number: formatNumber(count) });
}

export function levelName(level: Level): string {
	const names: Record<Level, () => string> = {
		commune: m.level_one_commune,
		epci: m.level_one_epci,
		bassin_vie: m.level_one_bassin_vie,
		zone_emploi: m.level_one_zone_emploi,
		aire_attraction: m.level_one_aire_attraction,
		territoire_industrie: m.level_one_territoire_industrie,
		departement: m.level_one_departement,
		region: m.level_one_region,
		france: m.level_one_france
	};
	return names[level]();
}

/** A row's figure with its unit, or why it has none. */
export function figureText(shown: Shown, row: number): string {
	const value = shown.values[row] ?? NaN;
	if (Number.isFinite(value)) return shown.format(value);
	return shown.status[row] === 3 ? m.map_tooltip_secret() : m.map_tooltip_missing();
}

export interface Statement {
	level: Level;
	shown: Shown;
	/** Ranked values of the extent, ascending. */
	sorted: Float64Array;
	/** The marked territory, where it is one area of this level. */
	territory: { name: string; value: number; rank: number } | null;
	/** Communes of the territory, where there are several: lowest and highest figures. */
	parts: { name: string; level: Level; low: [string, number]; high: [string, number]; count: number } | null;
	/** Where the areas are, in words; empty for the whole country. */
	where: string;
	selection: { count: number; median: number | null; population: number } | null;
}

/** What is seen, in a sentence or two, from the figures alone. */
export function statement(of: Statement): string {
	const { shown, sorted, level, territory, parts, selection } = of;
	const sentences: string[] = [];
	const count = sorted.length;
	if (count === 0) return m.explore_say_nothing({ areas: countAreas(level, 2).replace(/^2\s/, '') });
	const areas = countAreas(level, count) + of.where;
	const median = shown.format(quantileOf(sorted, 0.5));
	if (count === 1) {
		sentences.push(m.explore_say_one({ areas, value: shown.format(sorted[0] ?? 0) }));
	} else if (territory && territory.rank > 0) {
		const { number, suffix } = ordinal(territory.rank);
		sentences.push(
			m.explore_say_rank({
				areas,
				name: territory.name,
				rank: `${number}${superscript(suffix)}`,
				value: shown.format(territory.value),
				median
			})
		);
	} else if (territory) {
		sentences.push(
			m.explore_say_unranked({ areas, name: territory.name, median, value: shown.format(territory.value) })
		);
	} else {
		sentences.push(m.explore_say_median({ areas, median }));
	}
	if (parts && parts.count > 1) {
		sentences.push(
			m.explore_say_parts({
				count: countAreas(parts.level, parts.count),
				name: parts.name,
				low: shown.format(parts.low[1]),
				lowName: parts.low[0],
				high: shown.format(parts.high[1]),
				highName: parts.high[0]
			})
		);
	}
	if (selection) {
		sentences.push(
			selection.count === 0
				? m.explore_say_selection_empty()
				: selection.median === null
					? m.explore_say_selection_unknown({
							selected: countAreas(level, selection.count),
							population: formatNumber(selection.population),
							year: POPULATION_YEAR
						})
					: m.explore_say_selection({
							count: selection.count,
							selected: countAreas(level, selection.count),
							median: shown.format(selection.median),
							population: formatNumber(selection.population),
							year: POPULATION_YEAR
						})
		);
	}
	return sentences.join(' ');
}

/** Unicode superscripts: a sentence goes where no mark-up goes (titles, pictures, CSV). */
const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	er: 'ᵉʳ',
	e: 'ᵉ',
	st: 'ˢᵗ',
	nd: 'ⁿᵈ',
	rd: 'ʳᵈ',
	th: 'ᵗʰ'
};
const superscript = (suffix: string) => SUPERSCRIPTS[suffix] ?? suffix;

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
