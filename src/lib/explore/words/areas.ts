import type { Level } from '$lib/catalogue';
import { formatNumber, formatPercent } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { statusCodes } from '$lib/queries/indicators';
import type { Shown } from '../data/shown';

/** Areas of a level, counted: «1 250 intercommunalités», «1 région». */
export function countAreas(level: Level, count: number): string {
	const names: Record<Level, (inputs: { count: number; number: string }) => string> = {
		commune: m.count_commune,
		epci: m.count_epci,
		bassin_vie: m.count_bassin_vie,
		zone_emploi: m.count_zone_emploi,
		bassin_emploi: m.count_bassin_emploi,
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
		bassin_emploi: m.level_one_bassin_emploi,
		aire_attraction: m.level_one_aire_attraction,
		territoire_industrie: m.level_one_territoire_industrie,
		departement: m.level_one_departement,
		region: m.level_one_region,
		france: m.level_one_france
	};
	return names[level]();
}

/** What the areas of a level are, in one clause, where their name does not say it. */
export function levelMeaning(level: Level): string | null {
	const meanings: Partial<Record<Level, () => string>> = {
		bassin_vie: m.meaning_bassin_vie,
		zone_emploi: m.meaning_zone_emploi,
		bassin_emploi: m.meaning_bassin_emploi,
		aire_attraction: m.meaning_aire_attraction,
		territoire_industrie: m.meaning_territoire_industrie
	};
	return meanings[level]?.() ?? null;
}

const PARTIAL = statusCodes.indexOf('partial');
const SECRET = statusCodes.indexOf('secret');

/** Whether a row's figure is a part of a larger one: to be read «at least». */
export const isAtLeast = (shown: Shown, row: number): boolean =>
	shown.atLeast && shown.status[row] === PARTIAL;

/** A row's figure with its unit, or why it has none. */
export function figureText(shown: Shown, row: number): string {
	const value = shown.values[row] ?? NaN;
	if (Number.isFinite(value)) {
		const text = shown.format(value);
		return isAtLeast(shown, row) ? m.explore_at_least({ value: text }) : text;
	}
	return shown.status[row] === SECRET ? m.map_tooltip_secret() : m.map_tooltip_missing();
}

/** What a row's figure covers where it is partial, in words; empty where it is whole. */
export function coverageText(shown: Shown, row: number): string {
	const share = shown.coverage[row] ?? 1;
	if (shown.status[row] !== PARTIAL || !Number.isFinite(share)) return '';
	return partialText(share, shown.coverageOf);
}

/** Whether some figures are partial. */
export const hasPartial = (shown: Shown): boolean => shown.status.some((status) => status === PARTIAL);

/** A share covered, in words: of inhabitants, or of a survey's cells. */
export const partialText = (share: number, of: 'inhabitants' | 'cells' | undefined): string =>
	of === 'cells'
		? m.row_partial_cells({ share: formatPercent(100 * share) })
		: m.row_partial({ share: formatPercent(100 * share) });
