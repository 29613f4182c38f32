import { describe, expect, it } from 'vitest';
import { contentOf, read } from '../tests/kit';

const names = async (text: string, choices = {}) =>
	(await read(text, choices)).table.columns.map(({ name }) => name);

describe('headings', () => {
	it('stand under a title, which is kept to be shown', async () => {
		const { reading } = await read(
			'Emploi par commune;;\nSource : Insee;;\n\nCode;Nom;Emplois\n49007;Angers;12\n'
		);
		expect(reading.headings).toEqual({
			line: 4,
			rows: 1,
			above: [
				{ line: 1, text: 'Emploi par commune' },
				{ line: 2, text: 'Source : Insee' }
			]
		});
		expect(reading.rows).toBe(1);
	});
	it('stand on two lines, labels and names of variables', async () => {
		const text =
			'Titre\n\nCode géographique;Libellé;EPT\nCODGEO;LIBGEO;EPT\n01001;A;ZZZZZZZZZ\n01002;B;200054781\n';
		expect(await names(text)).toEqual(['Code géographique (CODGEO)', 'Libellé (LIBGEO)', 'EPT']);
	});
	it('stand on two lines, groups and their parts', async () => {
		const text = 'Commune;2019;;2020;\n;Hommes;Femmes;Hommes;Femmes\nAngers;1;2;3;4\nCholet;5;6;7;8\n';
		expect(await names(text)).toEqual([
			'Commune',
			'2019 – Hommes',
			'2019 – Femmes',
			'2020 – Hommes',
			'2020 – Femmes'
		]);
	});
	it('may hold digits, as variables do', async () => {
		const text = 'Code;Médiane;Taux\nCODGEO;MED21;TP6021\n49007;21000;15\n49099;20000;14\n';
		expect(await names(text)).toEqual(['Code (CODGEO)', 'Médiane (MED21)', 'Taux (TP6021)']);
		expect(await names('ZE2020;MED21\n5201;21000\n5202;20000\n')).toEqual(['ZE2020', 'MED21']);
	});
	it('take in a line of units', async () => {
		expect(await names('Commune;Surface;Part\n;(ha);%\nAngers;1;2\nCholet;5;6\n')).toEqual([
			'Commune',
			'Surface (ha)',
			'Part (%)'
		]);
	});
	it('may be years', async () => {
		expect(await names('Commune;2019;2020\nAngers;12;14\nCholet;5;6\n')).toEqual(['Commune', '2019', '2020']);
	});
	it('may be missing', async () => {
		const result = await read('49007;Angers;12\n49099;Cholet;5\n49328;Saumur;4');
		expect(result.reading.headings.rows).toBe(0);
		expect(contentOf(result)['Colonne 2']).toEqual(['Angers', 'Cholet', 'Saumur']);
	});
	it('may be all words over words', async () => {
		expect(await names('Nom;Sorte\nAngers;ville\nCholet;ville')).toEqual(['Nom', 'Sorte']);
	});
	it('can be chosen', async () => {
		const text = 'a;b\nc;d\n1;2';
		expect(await names(text, { headings: { line: 2, rows: 1 } })).toEqual(['c', 'd']);
		expect(await names(text, { headings: { line: 1, rows: 2 } })).toEqual(['a – c', 'b – d']);
		expect((await read(text, { headings: { line: 1, rows: 0 } })).table.rows).toBe(3);
	});
	it('are left out where they stand again among the rows', async () => {
		const result = await read('Code;Valeur\n01001;1\nCode;Valeur\n01002;2\n');
		expect(result.reading.repeated).toEqual({ count: 1, lines: [3] });
		expect(contentOf(result)).toEqual({ Code: ['01001', '01002'], Valeur: [1, 2] });
	});
	it('are made unlike each other; none reaches a prototype', async () => {
		const result = await read('x;x;__proto__;constructor;;toString\n1;2;3;4;5;6');
		expect(result.table.columns.map(({ name }) => name)).toEqual([
			'x',
			'x (2)',
			'__proto__',
			'constructor',
			'Colonne 5',
			'toString'
		]);
		expect(result.reading.columns[1]?.written).toBe('x');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
	it('can be renamed, and a column left out', async () => {
		const columns = [
			{ place: 0, name: 'commune' },
			{ place: 1, without: true }
		];
		expect(await names('a;b;c\nx;1;2', { columns })).toEqual(['commune', 'c']);
	});
});

describe('what stands around the rows', () => {
	it('is left out under the table where it says something of it', async () => {
		const result = await read(
			'Code;Nom;V\n01001;A;1\n01002;B;2\n\nSource : Insee, 2020\n(1) Y compris Mayotte\n'
		);
		expect(result.table.rows).toBe(2);
		expect(result.reading.notes).toEqual([
			{ line: 5, text: 'Source : Insee, 2020' },
			{ line: 6, text: '(1) Y compris Mayotte' }
		]);
		expect(result.reading.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'number']);
	});
	it('is a row where other rows follow, or where it is but a place without figures', async () => {
		const result = await read('Nom;Sorte;V\nSource-Seine;;\nB;b;2\nChamp-sur-Drac;;\nSaumur;;\n');
		expect(contentOf(result).Nom).toEqual(['Source-Seine', 'B', 'Champ-sur-Drac', 'Saumur']);
		expect(result.reading.notes).toEqual([]);
	});
	it('is no column where neither heading nor cell says anything', async () => {
		const result = await read('a;;b;;\n1;;2;;\n3;;4;;\n');
		expect(Object.keys(contentOf(result))).toEqual(['a', 'b']);
		expect(result.reading.emptyColumns).toBe(1);
	});
});
