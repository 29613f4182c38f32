import { describe, expect, it } from 'vitest';
import { contentOf, read } from '../tests/kit';
import { sheetRows, xlsxOf } from '../tests/workbooks';

const open = (bytes: Uint8Array<ArrayBuffer>, choices = {}) => read(bytes, choices, 'classeur.xlsx');

describe('a workbook', () => {
	it('gives the sheet with most cells, whatever range it declares and whoever hides another', async () => {
		const long = Array.from({ length: 30 }, (_, at) => [String(49_000 + at), at]);
		const bytes = xlsxOf([
			{ name: 'Lisez-moi', rows: [['Des mots']] },
			{ name: 'Données', rows: [['CODGEO', 'V'], ...long.slice(0, 20)], range: 'A1' },
			{ name: 'Brouillon', rows: [['CODGEO', 'V'], ...long], state: 'hidden' }
		]);
		const result = await open(bytes);
		expect(result.reading.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['Lisez-moi', false],
			['Données', false],
			['Brouillon', true]
		]);
		expect(result.reading.sheet).toBe(1);
		expect(result.table.rows).toBe(20);
		expect((await open(bytes, { sheet: 2 })).table.rows).toBe(30);
	});

	it('passes over a sheet that is large for its colours alone, unless someone asks for it', async () => {
		const coloured = `<row r="1">${Array.from({ length: 400 }, (_, at) => `<c r="A${at + 1}" s="1"/>`).join('')}</row>`;
		const bytes = xlsxOf([
			{ name: 'Couleurs', rows: coloured },
			{
				name: 'F',
				rows: [
					['Nom', 'V'],
					['a', 1]
				]
			}
		]);
		expect((await open(bytes)).reading.sheet).toBe(1);
		await expect(open(bytes, { sheet: 0 })).rejects.toMatchObject({
			why: 'empty_sheet',
			place: { value: 'Couleurs' }
		});
	});

	it('shows figures as their format does: percentages, codes with zeros, dates, euros', async () => {
		const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`;
		const formats = ['0.0%', '00000', 'dd/mm/yyyy', '#,##0.00\\ "€"', '[$-40C]d\\ mmmm\\ yyyy;@', 'h:mm'];
		const headings = sheetRows([['Nom', 'Part', 'Lieu', 'Jour', 'Prix', 'Fin', 'Heure']]);
		const figures = (line: number, values: readonly number[]) =>
			row(
				line,
				`<c r="A${line}" t="str"><v>n${line}</v></c>${values.map((value, at) => `<c r="${'BCDEFG'[at]}${line}" s="${at + 1}"><v>${value}</v></c>`).join('')}`
			);
		const result = await open(
			xlsxOf(
				[
					{
						name: 'F',
						rows:
							headings +
							figures(2, [0.07, 1001, 43891, 1200.5, 25569, 0.5]) +
							figures(3, [0.125, 49007, 43892.75, 3, 60, 0.25])
					}
				],
				{ formats }
			)
		);
		expect(contentOf(result)).toEqual({
			Nom: ['n2', 'n3'],
			Part: [7, 12.5],
			Lieu: ['01001', '49007'],
			Jour: ['2020-03-01', '2020-03-02'],
			Prix: [1200.5, 3],
			Fin: ['1970-01-01', '1900-02-28'],
			Heure: ['12:00:00', '06:00:00']
		});
		expect(result.reading.columns.map(({ sign }) => sign)).toEqual([null, '%', null, null, '€', null, null]);
		expect(result.reading.columns[3]?.lost.list).toEqual([
			{ kind: 'time', line: 3, value: '2020-03-02 18:00:00' }
		]);
	});

	it('reads true and false as the words that one sees, and says so', async () => {
		const rows = `${sheetRows([
			['Code', 'Nom'],
			['24176', 'Fanlac']
		])}<row r="3"><c r="A3" t="inlineStr"><is><t>24177</t></is></c><c r="B3" t="b"><v>0</v></c></row>`;
		const result = await open(xlsxOf([{ name: 'F', rows }]));
		expect(contentOf(result).Nom).toEqual(['Fanlac', 'Faux']);
		expect(result.reading.columns[1]?.booleans).toEqual({ count: 1, lines: [3] });
	});

	it('keeps codes that are figures as text, without decimals', async () => {
		const result = await open(
			xlsxOf([
				{
					name: 'F',
					rows: [
						['Code commune', 'V'],
						[1001, 1.5],
						[49007, 2]
					]
				}
			])
		);
		expect(contentOf(result)).toEqual({ 'Code commune': ['1001', '49007'], V: [1.5, 2] });
	});

	it('gives the values of formulas, and errors as such', async () => {
		const rows = `${sheetRows([['Nom', 'V']])}<row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3" t="str"><v>c</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
		expect(contentOf(await open(xlsxOf([{ name: 'F', rows }])))).toEqual({
			Nom: ['ab', 'c'],
			V: [2, { absent: 'error' }]
		});
	});

	it('reads shared texts in their runs, without pronunciation, and rows that hide', async () => {
		const strings = [
			'<si><t>Nom</t></si>',
			'<si><r><t>An</t></r><r><rPr/><t xml:space="preserve">gers &amp; </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
			'<si><t>a_x000D_b</t></si>'
		];
		const rows =
			'<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c></row>';
		const result = await open(xlsxOf([{ name: 'F', rows }], { strings }));
		expect(contentOf(result)).toEqual({ Nom: ['Angers &', 'a\rb'] });
		expect([...result.table.lines]).toEqual([3, 4]);
		expect(result.reading.hiddenRows).toBe(1);
	});

	it('counts days from 1904 where it says so', async () => {
		const bytes = xlsxOf(
			[
				{
					name: 'F',
					rows: `${sheetRows([['Nom', 'Jour']])}<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" s="1"><v>0</v></c></row>`
				}
			],
			{
				formats: ['yyyy-mm-dd'],
				parts: {
					'xl/workbook.xml':
						'<x:workbook xmlns:x="m" xmlns:r="o"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="F" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>'
				}
			}
		);
		expect(contentOf(await open(bytes)).Jour).toEqual(['1904-01-01']);
	});

	it('leaves macros asleep, and says that there are some', async () => {
		const bytes = xlsxOf(
			[
				{
					name: 'F',
					rows: [
						['a', 'b'],
						['x', 1]
					]
				}
			],
			{ parts: { 'xl/vbaProject.bin': 'x' } }
		);
		expect((await open(bytes)).reading.macros).toBe(true);
	});
});
