import type { Level } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';

/** What a territory of each level is called. */
export const levelWords: Readonly<Record<Level, () => string>> = {
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
