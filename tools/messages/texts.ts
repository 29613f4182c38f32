import { parseAst, Visitor } from 'vite';
import { type Edit, edited } from './edit';
import { choice, LANGUAGES } from './languages';

/** What makes a text of its words in French, then in English. */
const MAKER = 'text';

/**
 * A module of the catalogue whose texts (`text('…', '…')`, `{ fr: '…', en: '…' }`) keep the words of one language, which
 * is chosen later; the other's are empty.
 */
export function withChosenTexts(code: string): string {
	const edits: Edit[] = [];
	const keep = (node: { start: number; end: number }, language: (typeof LANGUAGES)[number]) => {
		const words = code.slice(node.start, node.end);
		const texts = LANGUAGES.map((other) => (other === language ? words : "''"));
		edits.push({ start: node.start, end: node.end, text: choice(texts) });
	};
	new Visitor({
		CallExpression({ callee, arguments: words }) {
			if (callee.type !== 'Identifier' || callee.name !== MAKER || words.length !== LANGUAGES.length) return;
			LANGUAGES.forEach((language, index) => {
				const text = words[index];
				if (text) keep(text, language);
			});
		},
		ObjectExpression({ properties }) {
			const named = properties.flatMap((property) =>
				property.type === 'Property' && property.key.type === 'Identifier' && !property.shorthand
					? [{ name: property.key.name, value: property.value }]
					: []
			);
			if (properties.length !== LANGUAGES.length) return;
			const texts = LANGUAGES.map((language) => named.find(({ name }) => name === language)?.value);
			LANGUAGES.forEach((language, index) => {
				const text = texts[index];
				if (text && texts.every(Boolean)) keep(text, language);
			});
		}
	}).visit(parseAst(code));
	return edited(code, edits);
}
