import { describe, expect, it } from 'vitest';
import { contentOf, read } from '../tests/kit';
import { odsOf } from '../tests/workbooks';

const open = (bytes: Uint8Array<ArrayBuffer>, choices = {}) => read(bytes, choices, 'classeur.ods');
const word = (text: string, attributes = '') =>
	`<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const figure = (value: number, shown = String(value), type = 'float', more = '') =>
	`<table:table-cell office:value-type="${type}" office:value="${value}" ${more}><text:p>${shown}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (name: string, rows: string, attributes = '') =>
	`<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
const padding = row(
	'<table:table-cell table:number-columns-repeated="16384"/>',
	'table:number-rows-repeated="1048000"'
);

describe('an OpenDocument spreadsheet', () => {
	it('gives the sheet with most cells, and says which are hidden', async () => {
		const small = table('Lisez-moi', row(word('Des mots')) + padding);
		const large = table(
			'Données',
			row(word('Code') + word('V')) +
				row(word('01001') + figure(1)) +
				row(word('01002') + figure(2)) +
				padding
		);
		const hidden = table(
			'Brouillon',
			row(word('x', 'table:number-columns-repeated="40"')) + row(figure(1)),
			'table:style-name="ta2"'
		);
		const styles =
			'<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
		const result = await open(odsOf(small + large + hidden, styles));
		expect(result.reading.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
			['Lisez-moi', false],
			['Données', false],
			['Brouillon', true]
		]);
		expect(contentOf(result)).toEqual({ Code: ['01001', '01002'], V: [1, 2] });
	});

	it('finds rows in groups and in the headings that every printed page repeats', async () => {
		const rows = `<table:table-header-rows>${row(word('Nom') + word('V'))}</table:table-header-rows><table:table-row-group>${row(word('a') + figure(1))}<table:table-row-group>${row(word('b') + figure(2))}</table:table-row-group></table:table-row-group>`;
		expect(contentOf(await open(odsOf(table('F', rows))))).toEqual({ Nom: ['a', 'b'], V: [1, 2] });
	});

	it('says as often what stands once for several', async () => {
		const rows =
			row(word('Nom') + word('A') + word('B')) +
			row(
				word('a') + figure(1, '1', 'float', 'table:number-columns-repeated="2"'),
				'table:number-rows-repeated="3"'
			) +
			row('<table:table-cell/>', 'table:number-rows-repeated="2"') +
			row(word('b') + '<table:table-cell/>' + figure(3));
		const result = await open(odsOf(table('F', rows)));
		expect(contentOf(result)).toEqual({
			Nom: ['a', 'a', 'a', 'b'],
			A: [1, 1, 1, { absent: 'empty' }],
			B: [1, 1, 1, 3]
		});
		expect([...result.table.lines]).toEqual([2, 3, 4, 7]);
	});

	it('shows figures as it does: percentages, euros, dates, codes, words for true and false', async () => {
		const date = (value: string) =>
			`<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell>`;
		const truth = (value: boolean) =>
			`<table:table-cell office:value-type="boolean" office:boolean-value="${value}"><text:p>FAUX</text:p></table:table-cell>`;
		const rows =
			row(['Nom', 'Part', 'Prix', 'Jour', 'Lieu', 'Calcul'].map((name) => word(name)).join('')) +
			row(
				word('a') +
					figure(0.07, '7 %', 'percentage') +
					figure(12, '12 €', 'currency', 'office:currency="EUR"') +
					date('2020-03-01') +
					figure(1001, '01001') +
					figure(0, '#DIV/0!')
			) +
			row(
				truth(false) +
					figure(0.5, '50 %', 'percentage') +
					figure(8, '8 €', 'currency', 'office:currency="EUR"') +
					date('2020-03-02T12:00:00') +
					figure(49007, '49007') +
					figure(4)
			);
		const result = await open(odsOf(table('F', rows)));
		expect(contentOf(result)).toEqual({
			Nom: ['a', 'Faux'],
			Part: [7, 50],
			Prix: [12, 8],
			Jour: ['2020-03-01', '2020-03-02'],
			Lieu: ['01001', '49007'],
			Calcul: [{ absent: 'error' }, 4]
		});
		expect(result.reading.columns[0]?.booleans.count).toBe(1);
	});

	it('reads words in their pieces, without the notes that hang on cells', async () => {
		const rows =
			row(word('Nom') + word('V')) +
			row(word('<text:span>An</text:span>gers<text:s text:c="2"/>et</text:p><text:p>autres') + figure(1)) +
			row(
				`<table:table-cell office:value-type="string"><office:annotation><text:p>une note</text:p></office:annotation><text:p>Cholet</text:p></table:table-cell>${figure(2)}`,
				'table:visibility="filter"'
			);
		const result = await open(odsOf(table('F', rows)));
		expect(contentOf(result).Nom).toEqual(['Angers  et\nautres', 'Cholet']);
		expect(result.reading.hiddenRows).toBe(1);
	});
});
