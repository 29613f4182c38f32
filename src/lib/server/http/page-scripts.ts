import { createHash } from 'node:crypto';
import type { Language } from '$lib/i18n/language';

/** Scripts that a language has of its own (tools/messages/twins.ts): all that a page asks for at once. */
const SCRIPTS = /\/_app\/immutable\/(?=(?:entry|nodes|chunks)\/[\w./-]+\.js)/g;
const INLINE = /<script>([^]*?)<\/script>/g;
const PRELOAD = /<([^>]+)>; rel="modulepreload"/g;

/** The template's own indentation, which no page needs. */
const INDENTATION = /\n\t+/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page that asks for its scripts in its language, and for all of them at once: SvelteKit names them in a header longer
 * than some servers allow, which becomes lines of the page. The policy follows what changes in it.
 *
 * @param headers those of the page; the header of scripts leaves it.
 */
export function withScripts(html: string, headers: Headers, language: Language): string {
	const inLanguage = (text: string) => (language === 'fr' ? text : text.replace(SCRIPTS, `$&${language}/`));
	const policy = headers.get('content-security-policy') ?? '';
	const hashes = new Map<string, string>();
	const scripted = html.replace(INLINE, (whole, script: string) => {
		const own = inLanguage(script).replace(INDENTATION, '\n');
		if (own === script) return whole;
		hashes.set(hashOf(script), hashOf(own));
		return `<script>${own}</script>`;
	});
	if (hashes.size > 0)
		headers.set(
			'content-security-policy',
			policy.replace(/'sha256-[^']+'/g, (hash) => hashes.get(hash) ?? hash)
		);
	const preloads = [...(headers.get('link') ?? '').matchAll(PRELOAD)].map(
		([, address = '']) => `<link rel=modulepreload href=${inLanguage(address)}>`
	);
	headers.delete('link');
	return scripted.replace('</head>', () => `${preloads.join('')}</head>`);
}
