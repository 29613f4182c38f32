/** Pages that a small picture leads to, by the name of their picture. */
export const doors = [
	'explorer',
	'comparer',
	'diagnostic',
	'presenter',
	'recit',
	'investir',
	'mes-donnees'
] as const;
export type Door = (typeof doors)[number];

/** Where the small picture of a page stands. */
export const glimpseOf = (door: Door): string => `/apercu/${door}.svg`;
export const glimpseAddresses: readonly string[] = doors.map(glimpseOf);
