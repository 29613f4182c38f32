import { strToU8, zipSync } from 'fflate';

type Parts = Record<string, string | Uint8Array>;

export const zipOf = (parts: Parts): Uint8Array<ArrayBuffer> =>
	new Uint8Array(
		zipSync(
			Object.fromEntries(
				Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
			)
		)
	);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface SheetParts {
	readonly name: string;
	/** Rows as XML; or cells, written in place. */
	readonly rows: string | readonly (readonly (string | number | null)[])[];
	readonly state?: string;
	readonly range?: string;
}

const letters = (column: number): string =>
	(column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Cells of a sheet: texts in place, figures as such. */
export const sheetRows = (rows: readonly (readonly (string | number | null)[])[], from = 1): string =>
	rows
		.map((row, at) => {
			const cells = row.map((cell, column) => {
				const place = `r="${letters(column)}${at + from}"`;
				if (cell === null) return '';
				return typeof cell === 'number'
					? `<c ${place}><v>${cell}</v></c>`
					: `<c ${place} t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
			});
			return `<row r="${at + from}">${cells.join('')}</row>`;
		})
		.join('');

/** A workbook with what a test needs, written as Excel writes it. */
export function xlsxOf(
	sheets: readonly SheetParts[],
	{ formats = [], strings = [], parts = {} }: { formats?: string[]; strings?: string[]; parts?: Parts } = {}
): Uint8Array<ArrayBuffer> {
	const relation = (id: string, kind: string, target: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const relations = (list: string) =>
		`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
	return zipOf({
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
		'xl/_rels/workbook.xml.rels': relations(
			sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
				relation('rIdStyles', 'styles', 'styles.xml') +
				relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml')
		),
		'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets
			.map(
				({ name, state = 'visible' }, at) =>
					`<sheet name="${escape(name)}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${formats
			.map(
				(code, at) =>
					`<numFmt numFmtId="${at + 164}" formatCode="${escape(code).replaceAll('"', '&quot;')}"/>`
			)
			.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
			.map((_, at) => `<xf numFmtId="${at + 164}"/>`)
			.join('')}</cellXfs></styleSheet>`,
		'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.join('')}</sst>`,
		...Object.fromEntries(
			sheets.map(({ rows, range = 'A1' }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`${HEAD}<worksheet ${MAIN}><dimension ref="${range}"/><sheetData>${
					typeof rows === 'string' ? rows : sheetRows(rows)
				}</sheetData></worksheet>`
			])
		),
		...parts
	});
}

/** An OpenDocument spreadsheet from the tables of its content, as LibreOffice writes it. */
export const odsOf = (tables: string, styles = '', parts: Parts = {}): Uint8Array<ArrayBuffer> =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `${HEAD}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
		...parts
	});
