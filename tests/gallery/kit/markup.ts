/** Elements around which a line may break: whitespace there is never seen. */
const BREAKABLE = new Set(
	(
		'article br button caption circle dd defs details div dl dt fieldset figcaption figure footer g h2 h3 h4 header img input label ' +
		'legend li line ol option p path pattern polygon rect section select summary svg table tbody td text th thead title tr ul'
	).split(' ')
);
const VOID = new Set(['br', 'img', 'input']);
const SPACE = /^[ \t\r\n]+$/;

interface Token {
	text: string;
	kind: 'open' | 'close' | 'alone' | 'text';
	name: string;
}

function tokensOf(html: string): Token[] {
	const found = html.match(/<\/?[a-zA-Z](?:"[^"]*"|[^">])*>|[^<]+/g) ?? [];
	return found.map((text) => {
		if (!text.startsWith('<')) return { text: text.replace(/[ \t\r\n]+/g, ' '), kind: 'text', name: '' };
		const name = /^<\/?([^\s/>]+)/.exec(text)?.[1] ?? '';
		const kind = text.startsWith('</') ? 'close' : text.endsWith('/>') || VOID.has(name) ? 'alone' : 'open';
		return { text, kind, name };
	});
}

/** Whether a line may break between two tokens that touch. */
function mayBreak(before: Token, after: Token): boolean {
	if (before.kind === 'text' || after.kind === 'text') return false;
	if (before.kind === 'open' && after.kind === 'close') return false;
	return BREAKABLE.has(before.name) || BREAKABLE.has(after.name);
}

/** Digits that no eye sees, and that another version of Node may compute otherwise. */
const rounded = (html: string) =>
	html.replace(/-?\d+\.\d{7,}/g, (figure) => String(Number(Number(figure).toFixed(6))));

/**
 * Markup with about one element a line, always in the same way, so that a change reads as lines. Lines break only where
 * a reader sees no space, or sees one already.
 */
export function readable(html: string): string {
	const tokens = tokensOf(rounded(html.replace(/<!--[\s\S]*?-->/g, '')));
	/** Open elements: true once a line has broken inside. */
	const open: boolean[] = [];
	let out = '';
	const newLine = () => (out += `\n${'\t'.repeat(open.length)}`);
	let before: Token | undefined;
	let spaced = false;
	for (const token of tokens) {
		if (token.kind === 'text' && SPACE.test(token.text)) {
			spaced = true;
			continue;
		}
		const breaks = before !== undefined && (spaced || mayBreak(before, token));
		if (token.kind === 'close') {
			const broken = open.pop() ?? false;
			if (breaks && (broken || spaced)) newLine();
		} else if (breaks) {
			if (open.length > 0) open[open.length - 1] = true;
			newLine();
		}
		out += token.text;
		if (token.kind === 'open') open.push(false);
		before = token;
		spaced = false;
	}
	return `${out.trim()}\n`;
}
