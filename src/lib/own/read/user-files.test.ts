import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, read } from './tests/kit';

const FOLDER = '../shared/user-files';
const there = existsSync(FOLDER);
const open = (name: string) => read(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), {}, name);

/** Tables that people tried to map; small ones of our own with the same oddities are in the other tests. */
describe.skipIf(!there)(`files of ${FOLDER}${there ? '' : ' (skipped: the folder is not here)'}`, () => {
	it('a workbook of standards of living, with two communes named «Faux»', async () => {
		const result = await open('niveau-de-vie-2013-communes.xlsx');
		const { 'Code Commune': codes = [], 'Nom Commune': names = [] } = contentOf(result);
		expect(result.table.rows).toBe(36_572);
		expect(['24177', '08165'].map((code) => names[codes.indexOf(code)])).toEqual(['Faux', 'Faux']);
		expect(result.reading.columns[1]?.booleans.count).toBe(2);
		expect(codes.filter((code) => code === '14697')).toHaveLength(2);
		expect(result.reading.columns[2]).toMatchObject({
			kind: 'number',
			filled: 36_572 - 3656,
			markers: [{ marker: '', absence: 'empty', count: 3656 }]
		});
	});

	it('a workbook of Insee: four sheets, two rows of headings, a range of one cell', async () => {
		const { reading, table } = await open('insee-ept-composition-communale.xlsx');
		expect(reading.sheets[reading.sheet ?? -1]?.name).toBe('Composition_communale');
		expect(reading.headings).toMatchObject({ line: 5, rows: 2 });
		expect(reading.headings.above).toHaveLength(4);
		expect(table.columns.map(({ name }) => name).slice(0, 3)).toEqual([
			'Code géographique (CODGEO)',
			'Libellé géographique (LIBGEO)',
			'EPT'
		]);
		// 34,881 lines, six of which are above the rows.
		expect(table.rows).toBe(34_875);
		expect(table.lines.at(-1)).toBe(34_881);
		expect(reading.columns[2]?.markers).toEqual([
			{ marker: 'ZZZZZZZZZ', absence: 'not_available', count: 34_746 }
		]);
	});

	it('populations in Latin-1, with NA for Mayotte', async () => {
		const result = await open('cog2017-population-latin1.csv');
		expect(result.reading).toMatchObject({ encoding: 'windows-1252', separator: ';', rows: 35_416 });
		expect(contentOf(result).LIBGEO).toContain('Bâgé-le-Châtel');
		expect(result.reading.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'number']);
		expect(result.reading.columns[2]?.markers).toEqual([
			{ marker: 'NA', absence: 'not_available', count: 17 }
		]);
	});

	it('EPCI with départements on three characters', async () => {
		const result = await open('epci-2008-2016-dgfip.csv');
		expect(result.table.rows).toBe(3213);
		expect(new Set(contentOf(result).siren).size).toBe(3091);
		expect(contentOf(result).dep).toContain('02A');
	});

	it('votes by constituency, with decimal commas in quotes', async () => {
		const result = await open('khartis-fr-pres-2012-t1.csv');
		const { ID = [], '% Abs/Ins': abstention = [] } = contentOf(result);
		expect(result.reading.separator).toBe(',');
		expect([ID[0], abstention[0]]).toEqual(['01001', 16.29]);
		expect(ID).toContain('ZA001');
		expect(result.reading.columns.every(({ lost }) => lost.count === 0)).toBe(true);
	});
});
