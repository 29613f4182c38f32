/** The four axes that the partners of «Territoires d'industrie» rank. */
export const axes = ['attractivite', 'recrutement', 'innovation', 'simplification'] as const;
export type Axis = (typeof axes)[number];

/** What a figure speaks about, within an axis. */
export const themes = [
	'population',
	'moves',
	'housing',
	'income',
	'employment',
	'fabric',
	'services',
	'training',
	'access',
	'land',
	'public',
	'own'
] as const;
export type Theme = (typeof themes)[number];

export const units = [
	'percent',
	'percent_per_year',
	'inhabitants',
	'count',
	'per_km2',
	'per_1000',
	'per_10000',
	'per_100',
	'per_1000_establishments',
	'per_1000_of',
	'per_area',
	'euro',
	'euro_per_m2',
	'km',
	'hectares',
	'ratio',
	'persons_per_household',
	'employees'
] as const;
export type Unit = (typeof units)[number];
