import { languageOf } from '$lib/i18n/address';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

/** Another language is another document: what this one speaks never changes. */
const language = languageOf(location.pathname);
overwriteGetLocale(() => language);
// The page of what is not found is one file for all languages.
document.documentElement.lang = language;
