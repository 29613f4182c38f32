import { base } from '$app/paths';
import { type Language, language } from './language';

/** What the addresses of a language's pages start with: French stands at the root, English under `/en`. */
const PREFIX: Readonly<Record<Language, string>> = { fr: '', en: '/en' };

/** The language that an address is in. */
export const languageOf = (pathname: string): Language =>
	/^\/en(?:\/|$)/.test(pathname.slice(base.length)) ? 'en' : 'fr';

/** An address without its language: what the routes know. */
export const withoutLanguage = (pathname: string): string =>
	languageOf(pathname) === 'en' ? base + (pathname.slice(base.length + 3) || '/') : pathname;

/** The same page in a language. */
export const inLanguage = (pathname: string, wanted: Language): string =>
	base + PREFIX[wanted] + withoutLanguage(pathname).slice(base.length);

/**
 * Root of the pages in the language that is being read, without its last slash. Files without words
 * (figures, boundaries, pictures of maps) have one address for all languages, under `base`.
 */
export const root = (): string => base + PREFIX[language()];

/** Host that pages are exported for when nobody says where they will stand (RFC 2606: it never exists). */
const NOWHERE = '.invalid';

/** The origin of the site; empty where a page is exported for a host that is not known yet. */
export const knownOrigin = (url: URL): string => (url.hostname.endsWith(NOWHERE) ? '' : url.origin);
