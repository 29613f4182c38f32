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

/** Levels where people work and hire: what is not known of a place is often known of these, around it. */
export const aroundLevels = ['bassin_emploi', 'zone_emploi'] as const satisfies readonly Level[];
export type AroundLevel = (typeof aroundLevels)[number];

/** Every level: legitimate for a figure whose numerator and denominator add up over communes. */
export const ALL_LEVELS: readonly Level[] = levels;
