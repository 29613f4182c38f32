import { expect, it } from 'vitest';
import { edited } from '../../tools/messages/edit.ts';
import { hasChoice, inLanguage, withChoice } from '../../tools/messages/languages.ts';
import { withChosenTexts } from '../../tools/messages/texts.ts';
import { readdress, twinned, twinOf } from '../../tools/messages/twins.ts';
import { UnknownMessageError, withOwnMessages } from '../../tools/messages/uses.ts';

const files = new Map([
	['close', 'close.js'],
	['kind_A', 'kind_a1.js']
]);
const own = (code: string) => withOwnMessages(code, (name) => files.get(name));

it('imports each message from its own module, wherever it is named', () => {
	const code = own(`import { m } from '$lib/paraglide/messages';
const é = { m: 1, A: m.kind_A, say: () => m.close() + other.m };`);
	expect(code).toContain(`import { kind_A as message_kind_A } from '$lib/paraglide/messages/kind_a1.js';`);
	expect(code).toContain(`import { close as message_close } from '$lib/paraglide/messages/close.js';`);
	expect(code).toContain('const é = { m: 1, A: message_kind_A, say: () => message_close() + other.m };');
	expect(code).not.toContain(`paraglide/messages'`);
});

it('leaves a module without messages alone', () => {
	expect(own('const m = 1;')).toBeNull();
});

it.each(['m[name]()', 'm.unknown()', 'use(m)', 'const f = (m) => m.close', 'use({ m })', "m['close']()"])(
	'refuses a use that does not say which message: %s',
	(use) => {
		expect(() => own(`import { m } from '../paraglide/messages';\n${use};`)).toThrow(UnknownMessageError);
	}
);

const MESSAGE = `import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';
const fr_who = (i) => { const p = registry.plural("fr", i?.n, {}); return \`à \${i?.who}\` };
const en_who = (i) => \`to \${i?.who}\`;
export const who = ((inputs, options = {}) => { return getLocale() === "fr" ? fr_who(inputs) : en_who(inputs) });`;

it('keeps the words of one language', () => {
	const both = withChoice(MESSAGE);
	expect(both).not.toContain('runtime.js');
	expect(hasChoice(both)).toBe(true);
	const [fr, en] = [inLanguage(both, 'fr'), inLanguage(both, 'en')];
	expect(hasChoice(fr) || hasChoice(en)).toBe(false);
	expect(fr).toContain('à ${i?.who}');
	expect(fr).not.toContain('to ${');
	expect(en).toContain('((i) => `to ${i?.who}`)');
	expect(en).not.toContain('plural');
});

it('keeps the name that a message is exported under, and the words that stand in for a translation', () => {
	const code = withChoice(`const fr_a1 = () => \`A\`;
const en_a1 = fr_a1;
const a1 = () => fr_a1();
export { a1 as "kind_A" }`);
	expect(inLanguage(code, 'en')).toContain('(() => `A`)');
	expect(code).toContain('export const kind_A =');
});

it('keeps one language of the texts of the catalogue', () => {
	const both = withChosenTexts(
		"const a = text('été', `summer ${n}`); const b = { fr: 'un', en: 'one' }; const c = { fr: 'x', en: 'y', de: 'z' };"
	);
	const en = inLanguage(both, 'en');
	expect(en).not.toMatch(/été|un'/);
	expect(en).toContain('summer ${n}');
	expect(en).toContain("{ fr: 'x', en: 'y', de: 'z' }");
	expect(inLanguage(both, 'fr')).not.toMatch(/summer|one/);
});

const script = (
	fileName: string,
	imports: string[],
	rest: Partial<Parameters<typeof twinned>[0][number]> = {}
) => ({
	fileName: `_app/immutable/${fileName}`,
	imports: imports.map((name) => `_app/immutable/${name}`),
	dynamicImports: [],
	isEntry: false,
	speaks: false,
	...rest
});

it('gives a language its own scripts where there are words, where a page starts, and on the way to them', () => {
	const twins = twinned([
		script('nodes/1.js', ['chunks/runtime.js'], {
			isEntry: true,
			dynamicImports: ['_app/immutable/chunks/part.js']
		}),
		script('chunks/runtime.js', []),
		script('chunks/part.js', ['chunks/words.js', 'chunks/library.js']),
		script('chunks/words.js', [], { speaks: true }),
		script('chunks/library.js', []),
		// Shared, it would bring a second runtime to a page that has its own.
		script('chunks/widget.js', ['chunks/runtime.js'])
	]);
	expect([...twins].toSorted()).toEqual(
		['chunks/part.js', 'chunks/runtime.js', 'chunks/widget.js', 'chunks/words.js', 'nodes/1.js'].map(
			(name) => `_app/immutable/${name}`
		)
	);
});

it('says where scripts are from a twin: beside it, among the shared, or under the language', () => {
	const scripts = new Map([
		['_app/immutable/chunks/part.js', true],
		['_app/immutable/chunks/library.js', false]
	]);
	const where = readdress('_app/immutable/nodes/1.js', 'en', scripts);
	expect(twinOf('_app/immutable/nodes/1.js', 'en')).toBe('_app/immutable/en/nodes/1.js');
	expect(where('../chunks/part.js')).toBeUndefined();
	expect(where('../chunks/library.js')).toBe('../../chunks/library.js');
	expect(where('/_app/immutable/chunks/part.js')).toBe('/_app/immutable/en/chunks/part.js');
	expect(where('/_app/immutable/chunks/library.js')).toBeUndefined();
	expect(where('./elsewhere.js')).toBeUndefined();
	expect(inLanguage('import(`../chunks/library.js`)', 'en', where)).toBe('import("../../chunks/library.js")');
});

it('refuses two edits of one place', () => {
	expect(edited('abc', [{ start: 1, end: 2, text: 'é' }])).toBe('aéc');
	expect(() =>
		edited('abc', [
			{ start: 0, end: 2, text: '' },
			{ start: 1, end: 3, text: '' }
		])
	).toThrow(RangeError);
});
