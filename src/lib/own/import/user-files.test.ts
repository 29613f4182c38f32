import { existsSync, readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { joinTable } from '../join/join';
import type { Reference } from '../join/reference';
import { proposeRoles } from '../join/roles';
import { readTable } from '../read/read-table';
import { summaryOf } from './summary';

/** Tables that people really tried to map: they stand beside the repository, none is in it. */
const FOLDER = '../shared/user-files';
const here = existsSync(FOLDER);

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

async function brought(name: string, bytes: Uint8Array<ArrayBuffer>) {
	const words = { unnamed: 'Colonne {place}' };
	const read = await readTable({ kind: 'file', file: new Blob([bytes]), name }, {}, { words });
	const join = joinTable(read.table, {}, reference);
	return { ...read, summary: summaryOf(join, read.table, reference), roles: proposeRoles(read.table, join) };
}
const brings = (name: string) => brought(name, new Uint8Array(readFileSync(pathOf(FOLDER, name))));

describe.skipIf(!here)('tables that people tried to map (skipped where their folder is absent)', () => {
	it('a workbook of medians by commune: «Faux» is a name, a city is its arrondissements, a duplicate is shown', async () => {
		const { reading, summary, roles, table } = await brings('niveau-de-vie-2013-communes.xlsx');
		expect(reading.rows).toBe(36_572);
		const [, names, medians] = reading.columns;
		expect([names?.booleans.count, medians?.kind]).toEqual([2, 'number']);
		expect(medians?.markers).toEqual([{ marker: '', absence: 'empty', count: 3_656 }]);
		const column = table.columns[1];
		const faux = column?.kind === 'text' ? [...column.ids].filter((id) => column.words[id] === 'Faux') : [];
		expect(faux).toHaveLength(2);
		expect([summary.level, summary.recognised.rows, summary.hows.arrondissement]).toEqual([
			'commune',
			36_571,
			45
		]);
		expect(
			summary.refused.map(({ raw, verdict }) => [raw, verdict.kind === 'refused' && verdict.why])
		).toEqual([['76676', 'split']]);
		expect([summary.duplicatesInAll, summary.duplicates[0]?.name]).toEqual([1, 'Saint-Pierre-en-Auge']);
		// A median is not aggregated.
		expect(roles.columns[2]?.role).toEqual({ kind: 'rate' });
	});

	it('Insee’s workbook: its second sheet, two rows of headings, absence in nine letters, no EPCI', async () => {
		const { reading, summary } = await brings('insee-ept-composition-communale.xlsx');
		expect([reading.sheet, reading.headings.line, reading.headings.rows, reading.rows]).toEqual([
			1, 5, 2, 34_875
		]);
		expect(reading.columns.find(({ name }) => name === 'EPT')?.markers).toEqual([
			{ marker: 'ZZZZZZZZZ', absence: 'not_available', count: 34_746 }
		]);
		expect([summary.level, summary.recognised.rows, summary.unrecognised.rows]).toEqual([
			'commune',
			34_875,
			0
		]);
	});

	it('a Latin-1 file of 2017: accents, codes as text, absence, communes merged since', async () => {
		const { reading, summary, roles } = await brings('cog2017-population-latin1.csv');
		expect([reading.encoding, reading.separator, reading.rows]).toEqual(['windows-1252', ';', 35_416]);
		expect(reading.columns[2]?.markers).toEqual([{ marker: 'NA', absence: 'not_available', count: 17 }]);
		expect([summary.level, summary.geography]).toEqual(['commune', '2017-01-01']);
		expect([summary.recognised.rows, summary.hows.merged, summary.refusedInAll]).toEqual([35_413, 552, 3]);
		expect(roles.columns[2]?.role).toEqual({ kind: 'quantity' });
	});

	it('SIREN of 2008 to 2016: how many are today’s, which are gone, which stand twice; nothing is drawn unasked', async () => {
		const { reading, summary } = await brings('epci-2008-2016-dgfip.csv');
		expect(reading.rows).toBe(3_213);
		expect([summary.level, summary.recognised, summary.unrecognised.values]).toEqual([
			'epci',
			{ rows: 877, values: 819 },
			3_091 - 819
		]);
		const gone = summary.refused.filter(
			({ verdict }) => verdict.kind === 'refused' && verdict.why === 'gone'
		);
		expect(gone.length / summary.refused.length).toBeGreaterThan(0.9);
		expect(summary.duplicatesInAll).toBe(50);
	});

	it('constituencies that look like communes: refused, and their rates understood', async () => {
		const { reading, summary, roles } = await brings('khartis-fr-pres-2012-t1.csv');
		expect([reading.separator, reading.rows, summary.level]).toEqual([',', 558, null]);
		expect(summary.doubt?.kind).toBe('numbering');
		expect(summary.recognised.rows).toBe(0);
		const rate = roles.columns.find(({ column }) => column === '% Abs/Ins');
		expect(rate?.role).toEqual({
			kind: 'ratio',
			numerator: 'Abstentions',
			denominator: 'Inscrits',
			factor: 100
		});
	});
});

describe('the same oddities in a small table', () => {
	it('a title, Latin accents, a lost zero, a secret, a total', async () => {
		const lines = [
			'Parcelles à vendre;;;',
			';;;',
			'INSEE;Commune;Parcelles;Surface (ha)',
			'49331;Segré-en-Anjou Bleu;12;8,5',
			'49054;Candé;3;1,5',
			'1004;Ambérieu-en-Bugey;7;3',
			'49248;Ombrée d’Anjou;s;1,1',
			'75056;Paris;nd;0,4',
			';Total;22;14,5'
		];
		const bytes = Uint8Array.from(Buffer.from(lines.join('\r\n').replaceAll('’', "'"), 'latin1'));
		const { reading, summary } = await brought('parcelles.csv', bytes);
		expect([reading.encoding, reading.rows, reading.headings.line]).toEqual(['windows-1252', 6, 3]);
		expect(reading.headings.above.map(({ text }) => text)).toEqual(['Parcelles à vendre']);
		expect([summary.level, summary.recognised.rows, summary.totals.rows, summary.unrecognised.rows]).toEqual([
			'commune',
			5,
			1,
			0
		]);
		expect(summary.hows).toEqual({ same: 4, repaired: 1 });
		expect(reading.columns[2]?.markers.map(({ absence }) => absence).toSorted()).toEqual([
			'not_available',
			'secret'
		]);
	});
});
