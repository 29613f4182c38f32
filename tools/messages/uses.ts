import { parseAst, Visitor } from 'vite';
import { type Edit, edited } from './edit.ts';

/** The module that holds every message: whoever imports it reaches them all, and so does their page. */
const ALL_MESSAGES = /(?:^|\/)paraglide\/messages$/;
const own = (name: string) => `message_${name}`;

/** A use of messages that does not say which: the build would have to send them all. */
export class UnknownMessageError extends Error {}

/**
 * A module that imports each message it names from that message's own module, instead of all of them from one: a page's
 * scripts then hold the messages of its parts alone. `m.name` becomes `message_name`, wherever it stands.
 *
 * @param fileOf the file that holds a message, beside the others; undefined for what is no message.
 * @returns the module; null when it imports no message.
 * @throws {UnknownMessageError} for `m[name]`, and for any other use that does not name a message.
 */
export function withOwnMessages(code: string, fileOf: (name: string) => string | undefined): string | null {
	const program = parseAst(code);
	const edits: Edit[] = [];
	/** Where the name of all messages stands, and may. */
	const allowed = new Set<number>();
	let all: { name: string; source: string } | undefined;
	for (const node of program.body) {
		if (node.type !== 'ImportDeclaration' || !ALL_MESSAGES.test(node.source.value)) continue;
		const [specifier] = node.specifiers;
		if (node.specifiers.length !== 1 || specifier?.type !== 'ImportSpecifier' || all)
			throw new UnknownMessageError(`expected one «import { m } from …» of ${node.source.value}`);
		all = { name: specifier.local.name, source: node.source.value };
		allowed.add(specifier.local.start).add(specifier.imported.start);
		edits.push({ start: node.start, end: node.end, text: '' });
	}
	if (!all) return null;
	const { name, source } = all;
	const used = new Map<string, string>();
	const others: number[] = [];
	new Visitor({
		MemberExpression(node) {
			// A property of that name is something else.
			if (!node.computed) allowed.add(node.property.start);
			if (node.object.type !== 'Identifier' || node.object.name !== name || node.computed) return;
			if (node.property.type !== 'Identifier') return;
			const file = fileOf(node.property.name);
			if (file === undefined) return;
			allowed.add(node.object.start);
			used.set(node.property.name, file);
			edits.push({ start: node.start, end: node.end, text: own(node.property.name) });
		},
		Property(node) {
			if (!node.computed && !node.shorthand) allowed.add(node.key.start);
		},
		Identifier(node) {
			if (node.name === name) others.push(node.start);
		}
	}).visit(program);
	const unknown = others.find((start) => !allowed.has(start));
	if (unknown !== undefined)
		throw new UnknownMessageError(
			`«${code.slice(unknown, unknown + 60)}»: write ${name}.<message>, or a map of the messages that it may be`
		);
	const imports = [...used].map(
		([message, file]) => `import { ${message} as ${own(message)} } from '${source}/${file}';`
	);
	return imports.join('\n') + edited(code, edits);
}
