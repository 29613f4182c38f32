import { AsyncLocalStorage } from 'node:async_hooks';
import type { Text } from '$lib/catalogue';
import type { Language } from '$lib/i18n/language';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

/** Answers are made side by side: each remembers its own language. */
const current = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => current.getStore() ?? 'fr');

/** Does a work in a language: every message that it says, at once or later, is in it. */
export const speaking = <Made>(language: Language, work: () => Made): Made => current.run(language, work);

/** The same words in each language. */
export const inEach = (words: () => string): Text => ({
	fr: speaking('fr', words),
	en: speaking('en', words)
});
