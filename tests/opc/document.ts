import type { Element } from '@xmldom/xmldom';
import { children, childrenNamed, elements, type OfficePackage, repeated } from './package';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const at = (element: Element | undefined, name: string): string => element?.getAttributeNS(WORDS, name) ?? '';

/** A width in twentieths of a point, or why it is none. */
function absolute(width: Element | undefined, of: string): string[] {
	if (!width) return [`${of} has no width`];
	if (at(width, 'type') !== 'dxa') return [`${of} has a width of type «${at(width, 'type')}»`];
	return /^[1-9]\d*$/.test(at(width, 'w')) ? [] : [`${of} is «${at(width, 'w')}» wide`];
}

function tableFaults(part: string, table: Element): string[] {
	const of = `${part}: a table`;
	const [properties] = childrenNamed(table, 'tblPr');
	const [grid] = childrenNamed(table, 'tblGrid');
	const [width] = properties ? childrenNamed(properties, 'tblW') : [];
	const columns = grid ? childrenNamed(grid, 'gridCol').map((column) => at(column, 'w')) : [];
	const rows = childrenNamed(table, 'tr').map((row) => childrenNamed(row, 'tc'));
	const total = columns.reduce((sum, column) => sum + Number(column), 0);
	return [
		...absolute(width, of),
		...(grid ? [] : [`${of} has no grid`]),
		...columns
			.filter((column) => !/^[1-9]\d*$/.test(column))
			.map((column) => `${of} has a column «${column}» wide`),
		...(total === Number(at(width, 'w'))
			? []
			: [`${of} of ${at(width, 'w')} has columns of ${total} in all`]),
		...rows.flatMap((cells) => [
			...(cells.length === columns.length
				? []
				: [`${of} of ${columns.length} columns has a row of ${cells.length}`]),
			...cells.flatMap((cell, index) => {
				const [own] = childrenNamed(cell, 'tcPr').flatMap((one) => childrenNamed(one, 'tcW'));
				return [
					...absolute(own, `${of}’s cell`),
					...(at(own, 'w') === columns[index] ? [] : [`${of} has a cell of another width than its column`]),
					...(children(cell).at(-1)?.localName === 'p'
						? []
						: [`${of} has a cell that ends with no paragraph`])
				];
			})
		])
	];
}

/** Tables have a grid and absolute widths; pictures, bookmarks, notes, lists and styles are found by their ids. */
export function documentFaults({ documents }: OfficePackage): string[] {
	const words = [...documents].filter(([name]) =>
		/^\/word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(name)
	);
	const every = (space: string, name: string) =>
		words.flatMap(([, document]) => elements(document, space, name));
	const definedIn = (part: string, element: string, id: string) =>
		elements(documents.get(part), WORDS, element).map((one) => at(one, id));
	const starts = every(WORDS, 'bookmarkStart');
	const ends = every(WORDS, 'bookmarkEnd').map((one) => at(one, 'id'));
	const unknown = (element: string, defined: readonly string[], what: string) =>
		every(WORDS, element)
			.map((one) => at(one, element === 'footnoteReference' ? 'id' : 'val'))
			.filter((id) => !defined.includes(id))
			.map((id) => `${what} ${id} is not defined`);
	const styles = definedIn('/word/styles.xml', 'style', 'styleId');
	const numbers = ['0', ...definedIn('/word/numbering.xml', 'num', 'numId')];
	return [
		...words.flatMap(([part, document]) =>
			elements(document, WORDS, 'tbl').flatMap((table) => tableFaults(part, table))
		),
		...repeated(every(PLACED, 'docPr').map((one) => one.getAttribute('id') ?? '')).map(
			(id) => `two pictures are ${id}`
		),
		...repeated(starts.map((one) => at(one, 'id'))).map((id) => `two bookmarks are ${id}`),
		...repeated(starts.map((one) => at(one, 'name'))).map((name) => `two bookmarks are named ${name}`),
		...starts
			.map((one) => at(one, 'id'))
			.filter((id) => !ends.includes(id))
			.map((id) => `the bookmark ${id} does not end`),
		...every(WORDS, 'hyperlink')
			.map((one) => at(one, 'anchor'))
			.filter((anchor) => anchor !== '' && !starts.some((one) => at(one, 'name') === anchor))
			.map((anchor) => `a link leads to the bookmark ${anchor}, which is not there`),
		...repeated(every(WORDS, 'footnoteReference').map((one) => at(one, 'id'))).map(
			(id) => `the footnote ${id} has two marks`
		),
		...unknown('footnoteReference', definedIn('/word/footnotes.xml', 'footnote', 'id'), 'the footnote'),
		...unknown('numId', numbers, 'the list'),
		...['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => unknown(name, styles, 'the style'))
	];
}
