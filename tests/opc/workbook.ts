import { children, elements, type OfficePackage, repeated } from './package';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

function nameFaults(names: readonly string[]): string[] {
	return [
		...names.flatMap((name) => {
			if (name === '' || name.length > LONGEST_NAME) return `a sheet is named in ${name.length} letters`;
			return /[\\/?*:[\]]|^'|'$/.test(name) ? `a sheet is named «${name}»` : [];
		}),
		...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are named «${name}»`)
	];
}

/** What a font is, in the order that the format asks. */
const FONT = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const fontFaults = ({ documents }: OfficePackage): string[] =>
	elements(documents.get('/xl/styles.xml'), SHEETS, 'font').flatMap((font) => {
		const places = children(font).map(({ localName }) => FONT.indexOf(localName ?? ''));
		return places.every((place, at) => place > (places[at - 1] ?? -1)) ? [] : 'a font is out of order';
	});

/** `BA` → 53. */
const columnOf = (reference: string): number =>
	[...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function sheetFaults({ documents }: OfficePackage, part: string): string[] {
	const sheet = documents.get(part);
	const texts = elements(documents.get('/xl/sharedStrings.xml'), SHEETS, 'si');
	const formats = elements(
		elements(documents.get('/xl/styles.xml'), SHEETS, 'cellXfs')[0],
		SHEETS,
		'xf'
	).length;
	const rows = elements(sheet, SHEETS, 'row');
	const rowNumbers = rows.map((row) => Number(row.getAttribute('r')));
	return [
		...rowNumbers
			.filter((row, at) => row <= (rowNumbers[at - 1] ?? 0))
			.map((row) => `${part} has row ${row} out of order`),
		...rows.flatMap((row) => {
			const cells = elements(row, SHEETS, 'c');
			const columns = cells.map((cell) => columnOf(cell.getAttribute('r') ?? ''));
			return [
				...columns
					.filter((column, at) => column <= (columns[at - 1] ?? 0))
					.map((column) => `${part} has column ${column} out of order in row ${row.getAttribute('r')}`),
				...cells.flatMap((cell) => {
					const where = `${part} ${cell.getAttribute('r')}`;
					const [value] = elements(cell, SHEETS, 'v').map(({ textContent }) => textContent ?? '');
					const type = cell.getAttribute('t') ?? 'n';
					const [formula] = elements(cell, SHEETS, 'f').map(({ textContent }) => textContent ?? '');
					const format = Number(cell.getAttribute('s') ?? 0);
					return [
						...(type === 's' && !texts[Number(value)] ? [`${where} is a text that is not there`] : []),
						...(type === 'n' && value !== undefined && !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value)
							? [`${where} is the figure «${value}»`]
							: []),
						...(formula?.startsWith('=') ? [`${where} has a formula with its equals sign`] : []),
						...(format > 0 && format >= formats ? [`${where} has the format ${format} of ${formats}`] : []),
						...((cell.textContent ?? '').length > LONGEST_TEXT ? [`${where} is too long`] : [])
					];
				})
			];
		})
	];
}

/** Sheets have names that Excel takes; rows and cells stand in order and hold what their type says. */
export function workbookFaults(office: OfficePackage): string[] {
	const sheets = elements(office.documents.get('/xl/workbook.xml'), SHEETS, 'sheet');
	return [
		...(sheets.length === 0 ? ['there is no sheet'] : []),
		...nameFaults(sheets.map((sheet) => sheet.getAttribute('name') ?? '')),
		...repeated(sheets.map((sheet) => sheet.getAttribute('sheetId') ?? '')).map(
			(id) => `two sheets are ${id}`
		),
		...fontFaults(office),
		...[...office.documents.keys()]
			.filter((name) => /^\/xl\/worksheets\/[^/]+\.xml$/.test(name))
			.flatMap((part) => sheetFaults(office, part))
	];
}
