import type { Text } from '../catalogue/indicator';
import { getLocale, locales } from '../paraglide/runtime';

export type Language = (typeof locales)[number];
export const languages: readonly Language[] = locales;

/** The language that is being read: that of the page's address. */
export const language = (): Language => getLocale();

/** The same for `Intl`: French of France, English of Great Britain (day before month, as the sources date). */
export const intlLocale = (): string => (getLocale() === 'en' ? 'en-GB' : 'fr-FR');

/** A text of the catalogue in the language that is being read. */
export function say(text: Text): string;
export function say(text: Text | null | undefined): string | undefined;
export function say(text: Text | null | undefined): string | undefined {
	return text?.[getLocale()];
}
