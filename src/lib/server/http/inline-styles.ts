import { createHash } from 'node:crypto';

const STYLE_ATTRIBUTE = /(<[a-zA-Z][^<>]*?) style="([^"]*)"/g;
/** No declaration of ours has them: with them, text could leave its rule. */
const BRACES = /[{}]/;
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&#39;': "'" };
const plain = (text: string) =>
	text.replace(/&(?:quot|amp|lt|#39);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll('<', '\\3c ');

/**
 * A page without style attributes, which a strict policy refuses: what they say stands in one sheet whose hash the
 * policy names, with the weight that an attribute has. Scripts set styles where they always did.
 *
 * @returns the page, and the hash of its sheet (`sha256-…`); null where no attribute was found.
 */
export function withoutStyleAttributes(html: string): { html: string; hash: string | null } {
	const names = new Map<string, string>();
	const body = html.replace(STYLE_ATTRIBUTE, (_, before: string, style: string) => {
		if (style === '' || BRACES.test(style)) return before;
		// A letter first: then neither the page nor the sheet needs quotes around it.
		const name = names.get(style) ?? `s${names.size.toString(36)}`;
		names.set(style, name);
		return `${before} data-s=${name}`;
	});
	if (names.size === 0) return { html: body, hash: null };
	// No element has this id: naming it gives the rule the weight of one.
	const sheet = [...names].map(([style, name]) => `:is([data-s=${name}],#_){${plain(style)}}`).join('');
	return {
		html: body.replace('</head>', () => `<style>${sheet}</style></head>`),
		hash: `sha256-${createHash('sha256').update(sheet).digest('base64')}`
	};
}
