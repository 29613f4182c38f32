import { parseAst, Visitor } from 'vite';
import { type Edit, edited } from './edit.ts';
import { choice, LANGUAGES } from './languages.ts';

/** What makes a text of its words in French, then in English. */
const MAKER = 'text';

/**
 * A module of the catalogue whose texts (`text('…', '…')`, `{ fr: '…', en: '…' }`) keep the words of one language, which
 * is chosen later; the other's are empty.
 */
export function withChosenTexts(code: string): string {
	const edits: Edit[] = [];
	const keep = (texts: readonly ({ start: number; end: number } | undefined)[]) => {
		LANGUAGES.forEach((language, index) => {
			const text = texts[index];
			if (!text) return;
			const words = code.slice(text.start, text.end);
			const made = choice(LANGUAGES.map((other) => (other === language ? words : "''")));
			edits.push({ start: text.start, end: text.end, text: made });
		});
	};
	new Visitor({
		CallExpression({ callee, arguments: words }) {
			if (callee.type === 'Identifier' && callee.name === MAKER && words.length === LANGUAGES.length)
				keep(words);
		},
		ObjectExpression({ properties }) {
			const values = LANGUAGES.map((language) =>
				properties.find(
					(property) =>
						property.type === 'Property' &&
						!property.shorthand &&
						property.key.type === 'Identifier' &&
						property.key.name === language
				)
			).map((property) => (property?.type === 'Property' ? property.value : undefined));
			if (properties.length === LANGUAGES.length && values.every((value) => value !== undefined))
				keep(values);
		}
	}).visit(parseAst(code));
	return edited(code, edits);
}
