const SMALL = 'd de du des l la le les en et'.split(' ');
/** Words with which people say that they mean an EPCI. */
const EPCI_KINDS =
	'agglo agglomeration communaute communautes metropole urbaine interco intercommunalite cc ca cu cda cdc'.split(
		' '
	);
/** The same of other kinds of places. */
const OTHER_KINDS =
	'pays communes commune ville canton grand grande region departement zone emploi bassin vie territoire industrie aire attraction'.split(
		' '
	);

/** Words that are looked for first, then done without: the small ones, then those that say a kind. */
export const doneWithout: readonly ReadonlySet<string>[] = [
	new Set(SMALL),
	new Set([...SMALL, ...EPCI_KINDS, ...OTHER_KINDS])
];

/** Words of an EPCI's name before those that tell it from others. */
export const beforeName: ReadonlySet<string> = new Set([
	...SMALL,
	...EPCI_KINDS,
	...OTHER_KINDS,
	'europeenne',
	'eurometropole'
]);

/** Whether some words say that an EPCI is meant. */
export const saysEpci = (words: readonly string[]): boolean =>
	EPCI_KINDS.some((kind) => words.includes(kind));
