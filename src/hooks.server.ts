import { AsyncLocalStorage } from 'node:async_hooks';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

/** Pages are made side by side: each remembers its own language. */
const current = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => current.getStore() ?? 'fr');

export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.url.pathname);
	// Routes list their French pages to every build; the one that makes the English pages has no use for them.
	if (building && process.env.SITE_PAGES && language === 'fr') {
		const type = event.url.pathname.endsWith('/') ? 'text/html' : 'text/plain';
		return new Response('', { headers: { 'content-type': type } });
	}
	return current.run(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%language%', language)
					// A page is sent thousands of times: the template's own indentation is not.
					.replace(/>\n\t+</g, '><')
		})
	);
};
