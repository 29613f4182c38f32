/** Levels of geography that the warehouse holds, smallest first. */
export const levels = [
	'commune',
	'epci',
	'bassin_vie',
	'zone_emploi',
	'bassin_emploi',
	'aire_attraction',
	'territoire_industrie',
	'departement',
	'region',
	'france'
] as const;

export type Level = (typeof levels)[number];

/** Code of the whole country at level `france`: metropolitan France and the five overseas départements. */
export const FRANCE = 'FR';

/** Area that the site opens on: Anjou Bleu Communauté. */
export const HOME_EPCI = '244900809';

/** Every level: legitimate for a figure whose numerator and denominator add up over communes. */
export const ALL_LEVELS: readonly Level[] = levels;
