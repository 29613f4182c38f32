import type { Level } from '$lib/catalogue';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
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

/** A row's figure with its unit, or why it has none. */
export function figureText(shown: Shown, row: number): string {
	const value = shown.values[row] ?? NaN;
	if (Number.isFinite(value)) return shown.format(value);
	return shown.status[row] === 3 ? m.map_tooltip_secret() : m.map_tooltip_missing();
}
