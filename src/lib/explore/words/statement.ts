import type { Level } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import { quantileOf } from '$lib/analysis/sorted';
import { formatNumber, formatPercent, ordinal } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { Shown } from '../data/shown';
import { countAreas } from './areas';

export interface Statement {
	level: Level;
	shown: Shown;
	/** Ranked values of the extent, ascending. */
	sorted: Float64Array;
	/** The marked territory, where it is one area of this level. */
	territory: {
		name: string;
		value: number;
		rank: number;
		/** Share of the survey’s cells that its figure stands on, 0–1; null where it stands on inhabitants. */
		cells: number | null;
	} | null;
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
	if (territory && territory.cells !== null && territory.cells < 1) {
		sentences.push(
			m.explore_say_cells({ name: territory.name, share: formatPercent(100 * territory.cells, 0) })
		);
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
