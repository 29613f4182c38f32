import { type Cell, textOf } from '../cell';
import type { ReadWords } from '../words';

const LONGEST = 200;
const variable = /^[A-Z][A-Z0-9_.]*$/;
const inBrackets = /^\((.*)\)$/;
const unit = /^([%€]|k€|m€|ha|km²?|hab\.?)$/i;

const clean = (cell: Cell | undefined): string =>
	cell === undefined ? '' : textOf(cell).replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/**
 * The heading of each column from its lines of headings. A group stands once, above the first of its columns, and
 * is said of those after it: `2019 – hommes`, `2019 – femmes`. The name of a variable or a unit comes in brackets.
 */
export function mergeHeadings(lines: readonly (readonly Cell[])[]): string[] {
	const width = Math.max(0, ...lines.map(({ length }) => length));
	const texts = lines.map((line) => Array.from({ length: width }, (_, column) => clean(line[column])));
	for (const [at, line] of texts.entries()) {
		const below = texts[at + 1];
		if (below) fillGroups(line, below);
	}
	return Array.from({ length: width }, (_, column) => joined(texts.map((line) => line[column] ?? '')));
}

/** Says a group of every column under it that has a heading of its own and none above. */
function fillGroups(line: string[], below: readonly string[]): void {
	let group = '';
	for (const [column, text] of line.entries()) {
		if (text !== '') group = below[column] ? text : '';
		else if (below[column]) line[column] = group;
	}
}

function joined(parts: readonly string[]): string {
	const [first = '', ...others] = parts.filter((part, at) => part !== '' && parts.indexOf(part) === at);
	return others.reduce((name, part) => {
		const bare = inBrackets.exec(part)?.[1] ?? part;
		const aside = bare !== part || (variable.test(part) && !variable.test(name)) || unit.test(part);
		return aside ? `${name} (${bare})` : `${name} – ${part}`;
	}, first);
}

/** Names that are all unlike each other: a second `Population` becomes `Population (2)`; none is empty. */
export function uniqueNames(written: readonly string[], words: ReadWords): string[] {
	const taken = new Set<string>();
	return written.map((heading, place) => {
		const base = heading || words.unnamed.replace('{place}', String(place + 1));
		let name = base;
		for (let next = 2; taken.has(name); next++) name = `${base} (${next})`;
		taken.add(name);
		return name;
	});
}
