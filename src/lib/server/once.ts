import { type Language, language } from '$lib/i18n/language';

/** Remembers an answer without words as long as the server runs; a failure is forgotten, so that the next may do. */
export function onceForAll<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((cause: unknown) => {
			made = undefined;
			throw cause;
		});
		return made;
	};
}

/** The same for an answer that holds words: one for each language. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
	const made = new Map<Language, () => Promise<T>>();
	return () => {
		const known = made.get(language()) ?? onceForAll(make);
		made.set(language(), known);
		return known();
	};
}
