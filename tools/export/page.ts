import { createHash } from 'node:crypto';
import type { ExportLanguage } from './options';

/** What a policy in a page cannot say: browsers only hear it from a header, which the host sends. */
const HEADER_ONLY = /^\s*(?:frame-ancestors|report-uri|sandbox)\b/;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Allows one more inline script or style in a policy. */
function allow(policy: string, directive: string, text: string): string {
	return policy.replace(directive, `${directive} ${hashOf(text)}`);
}

function withPolicy(html: string, policy: string): string {
	const content = policy
		.split(';')
		.filter((part) => !HEADER_ONLY.test(part))
		.join(';')
		.trim();
	const meta = `<meta http-equiv="content-security-policy" content="${content.replaceAll('"', '&quot;')}">`;
	// After the encoding, which must stand in the first kilobyte; before anything that a policy is about.
	const written = html.replace(/<head>(?:\s*<meta charset="[^"]*"\s*\/?>)?/, (head) => head + meta);
	if (written === html) throw new Error('A page has no head to write its policy in');
	return written;
}

/** An answer that stands in a page for its script, and in a file beside it: the script finds the file. */
const FETCHED = /<script type="application\/json" data-sveltekit-fetched [^>]*>[^<]*<\/script>\s*/g;
const CARD = /<meta (?:property="og:image(?::\w+)?"|name="twitter:card") [^>]*>/g;

/** A served page as a static host gives it: its policy inside, nothing twice, no card that was not written. */
export function staticPage(html: string, policy: string | null, { cards }: { cards: boolean }): string {
	const once = html.replace(FETCHED, '');
	const page = cards ? once : once.replace(CARD, '');
	return policy === null ? page : withPolicy(page, policy);
}

/** The notice leaves with the page that was not found: scripts put another one under the same document. */
const LEAVE =
	"{const at=location.pathname,o=new MutationObserver(()=>{if(location.pathname!==at){document.getElementById('copie').remove();o.disconnect()}});o.observe(document.body,{childList:true,subtree:true})}";
const LOOK =
	'#copie{padding:16px 0;border-bottom:1px solid var(--line);margin-bottom:8px}#copie p{margin:4px 0}';

const INLINE = /<script>([^]*?)<\/script>/g;
const ENTRY = /"\/_app\/immutable\/(?:en\/)?(entry\/[\w.-]+\.js)"/g;
const PRELOADED = /<link rel=modulepreload [^>]*>/g;
/** Where the scripts of the address's language stand. */
const TREE = '"/_app/immutable/"+(/^\\/en(\\/|$)/.test(location.pathname)?"en/":"")+';

/** One page for addresses of all languages: its scripts are those of the address that was asked for. */
function inLanguageOfAddress(html: string, policy: string | null): { html: string; policy: string | null } {
	let allowed = policy;
	const chosen = html.replace(PRELOADED, '').replace(INLINE, (whole, script: string) => {
		const own = script.replace(ENTRY, `${TREE}"$1"`);
		allowed = allowed?.replace(hashOf(script), hashOf(own)) ?? null;
		return own === script ? whole : `<script>${own}</script>`;
	});
	return { html: chosen, policy: allowed };
}

/** The page of what is not there, with a notice above it of what this copy of the site holds. */
export function notFoundPage(
	served: string,
	servedPolicy: string | null,
	notice: string,
	languages: readonly ExportLanguage[]
): string {
	const { html, policy } =
		languages.length > 1 ? inLanguageOfAddress(served, servedPolicy) : { html: served, policy: servedPolicy };
	if (notice === '') return staticPage(html, policy, { cards: false });
	const styled = html
		.replace('</head>', () => `<style>${LOOK}</style></head>`)
		.replace(
			/<body[^>]*>/,
			(body) => `${body}<aside id="copie" class="wrap">${notice}</aside><script>${LEAVE}</script>`
		);
	const allowed = policy && allow(allow(policy, 'script-src', LEAVE), 'style-src', LOOK);
	return staticPage(styled, allowed, { cards: false });
}
