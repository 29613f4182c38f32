import { parseAst, Visitor } from 'vite';
import { type Edit, edited } from './edit.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Stands for «the first in French, the second in English» until each language has scripts of its own. */
const CHOICE = '__inLanguage__';

/** A choice that is yet to be made, one text a language. Pure: what nobody uses leaves the script. */
export const choice = (texts: readonly string[]): string => `/* @__PURE__ */ ${CHOICE}(${texts.join(', ')})`;

/**
 * A message's module with one function for each language, none of which is chosen yet. Undoes the choice that Paraglide
 * makes in the browser, which needs both.
 *
 * @param code what Paraglide wrote: `fr_<name>`, `en_<name>` and what chooses between them.
 */
export function withChoice(code: string): string {
	const written = new Map<string, string>();
	let message: { local: string; name: string } | undefined;
	let imports = '';
	for (const node of parseAst(code).body) {
		// The registry knows plurals; the runtime only served to choose.
		if (node.type === 'ImportDeclaration' && !node.source.value.endsWith('/runtime.js'))
			imports += `${code.slice(node.start, node.end)}\n`;
		const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
		if (declared?.type === 'VariableDeclaration')
			for (const { id, init } of declared.declarations) {
				if (id.type !== 'Identifier' || !init) continue;
				written.set(id.name, code.slice(init.start, init.end));
				if (node !== declared) message = { local: id.name, name: id.name };
			}
		if (node.type !== 'ExportNamedDeclaration') continue;
		// Two messages whose names differ by their case alone are exported under another name than their own.
		for (const { local, exported } of node.specifiers)
			if (local.type === 'Identifier')
				message = {
					local: local.name,
					name: exported.type === 'Literal' ? exported.value : exported.name
				};
	}
	if (!message) throw new Error('This module exports no message.');
	const { local, name } = message;
	const words = LANGUAGES.map((language) => {
		const text = written.get(`${language}_${local}`);
		// What is not translated names the other language's function.
		const found = text === undefined ? undefined : (written.get(text) ?? text);
		if (found === undefined) throw new Error(`The message ${name} has no words in «${language}».`);
		return found;
	});
	return `${imports}export const ${name} = ${choice(words)};\n`;
}

/** Whether a script holds messages whose language is not chosen. */
export const hasChoice = (code: string): boolean => code.includes(CHOICE);

/** Where else a script is, in the language that is being chosen: an address it imports, or keeps as a string. */
export type Readdress = (address: string) => string | undefined;

/**
 * A script with the words of one language.
 *
 * @param readdress where the scripts that it names are; those it says nothing of stay where they are.
 */
export function inLanguage(code: string, language: Language, readdress: Readdress = () => undefined): string {
	const edits: Edit[] = [];
	const addresses = (node: { start: number; end: number; value: string }) => {
		const address = readdress(node.value);
		if (address !== undefined) edits.push({ ...node, text: JSON.stringify(address) });
	};
	new Visitor({
		CallExpression({ callee, arguments: words, start, end }) {
			if (callee.type !== 'Identifier' || callee.name !== CHOICE) return;
			const chosen = words[LANGUAGES.indexOf(language)];
			if (!chosen) throw new Error(`A message has no words in «${language}».`);
			edits.push({ start, end, text: `(${code.slice(chosen.start, chosen.end)})` });
		},
		Literal(node) {
			if (typeof node.value === 'string') addresses({ start: node.start, end: node.end, value: node.value });
		},
		TemplateLiteral({ quasis: [only], expressions, start, end }) {
			if (expressions.length === 0 && typeof only?.value.cooked === 'string')
				addresses({ start, end, value: only.value.cooked });
		}
	}).visit(parseAst(code));
	return edited(code, edits);
}
