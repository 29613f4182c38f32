import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { verdictsOf } from '../../../../tests/own-verdicts';

let verdicts: ReturnType<typeof verdictsOf>;
beforeAll(async () => {
	verdicts = verdictsOf(await realReference());
});

describe('codes of communes', () => {
	it('restores a lost zero, in text and in numbers, and takes Corsica in any case', () => {
		const rows = [
			['1004', 5],
			['49331', 6],
			['2a004', 7],
			['2B033', 8]
		];
		expect(verdicts(['Code', 'n'], rows).found).toEqual([
			['1004', '01004', 'repaired'],
			['49331', '49331', 'same'],
			['2a004', '2A004', 'same'],
			['2B033', '2B033', 'same']
		]);
		const numbers = verdicts(
			['insee', 'n'],
			[
				[1004, 5],
				[49331, 6]
			]
		);
		expect(numbers.join.key).toEqual({ by: 'code', level: 'commune', column: 'insee' });
		expect(numbers.found).toEqual([
			['1004', '01004', 'repaired'],
			['49331', '49331', 'same']
		]);
	});

	it('reads Insee’s newer way of writing them', () => {
		expect(
			verdicts(
				['GEO', 'OBS_VALUE'],
				[
					['2024-COM-49331', 1],
					['2024-COM-01004', 2]
				]
			).found
		).toEqual([
			['2024-COM-49331', '49331', 'same'],
			['2024-COM-01004', '01004', 'same']
		]);
	});

	it('carries delegated and merged communes to today’s', () => {
		// Segré and Noyant-la-Gravoyère, in Segré-en-Anjou Bleu since 2016.
		const { found, join } = verdicts(
			['code', 'n'],
			[
				['49331', 10],
				['49229', 4],
				['49007', 2]
			]
		);
		expect(found).toEqual([
			['49331', '49331', 'same'],
			['49229', '49331', 'merged'],
			['49007', '49007', 'same']
		]);
		expect(join.codes).toEqual(['49007', '49331']);
		expect(join.recognised).toEqual({ rows: 3, values: 3 });
	});

	it('refuses a commune that came apart by the names of today’s, when the table is of then', () => {
		// Essarts en Bocage took in four communes in 2016; two left it in 2024.
		const rows = [
			['85084', 9],
			['85162', 3]
		];
		const then = verdicts(['code', 'n'], rows, { geography: '2020-01-01' });
		expect(then.found[0]).toEqual(['85084', 'split', '85084', '85165', '85212']);
		expect(verdicts(['code', 'n'], rows).found[0]).toEqual(['85084', '85084', 'same']);
		// One that was taken in, then restored, is itself again.
		expect(verdicts(['code', 'n'], [['85165', 9]], { geography: '2012-01-01' }).found).toEqual([
			['85165', '85165', 'same']
		]);
	});

	it('names what it does not know: codes that nobody has, overseas collectivities', () => {
		expect(
			verdicts(
				['code_insee', 'n'],
				[
					['49007', 1],
					['49999', 2],
					['98735', 3],
					['97502', 3],
					['abc', 4]
				]
			).found
		).toEqual([
			['49007', '49007', 'same'],
			['49999', 'unknown'],
			['98735', 'outside'],
			['97502', 'outside'],
			['abc', 'unknown']
		]);
	});

	it('adds arrondissements up, and leaves them out beside their whole commune', () => {
		const parts = [
			['69381', 1],
			['69382', 2],
			['49007', 3]
		];
		const alone = verdicts(['codgeo', 'n'], parts);
		expect(alone.found[0]).toEqual(['69381', '69123', 'arrondissement']);
		expect(alone.join.gathered.leftOut).toEqual([]);
		const beside = verdicts(['codgeo', 'n'], [...parts, ['69123', 3]]);
		expect(beside.join.gathered.leftOut).toEqual([{ area: '69123', rows: [0, 1] }]);
		expect(beside.join.gathered.of.get('')?.get('69123')?.sources).toEqual([{ code: '69123', rows: [3] }]);
	});

	it('lists a place that stands twice, however it is written', () => {
		const { join } = verdicts(
			['codgeo', 'n'],
			[
				['01004', 1],
				['49007', 2],
				['1004', 3]
			]
		);
		expect(join.gathered.duplicates).toEqual([{ area: '01004', period: '', rows: [0, 2] }]);
		expect(join.duplicates).toBe('refuse');
	});

	it('takes a place once a year where rows have years', () => {
		const { join } = verdicts(
			['codgeo', 'année', 'n'],
			[
				['01004', 2019, 1],
				['01004', 2020, 2],
				['49007', 2020, 3],
				['49007', 2020, 4]
			]
		);
		expect(join.periodColumn).toBe('année');
		expect(join.gathered.periods).toEqual(['2019', '2020']);
		expect(join.gathered.duplicates).toEqual([{ area: '49007', period: '2020', rows: [2, 3] }]);
	});

	it('leaves rows of totals out, in the column of codes or in another', () => {
		const { join } = verdicts(
			['code', 'nom', 'n'],
			[
				['49007', 'Angers', 1],
				['01004', 'Ambérieu-en-Bugey', 2],
				['', 'TOTAL', 3],
				['Ensemble', '', 3],
				['', 'autres', 3]
			]
		);
		expect(join.totals.rows).toBe(2);
		expect(join.recognised.rows).toBe(2);
		expect(join.unrecognised).toEqual({ rows: 1, values: 1 });
		expect(join.places.at(-1)).toMatchObject({ raw: '', rows: 1, verdict: { why: 'empty' } });
	});

	it('is mended in place, and left out where the reader says so', () => {
		const rows = [
			['49007', 1],
			['49999', 2],
			['constructor', 3]
		];
		const { found } = verdicts(['codgeo', 'n'], rows, { mended: { '49999': '49331', '49007': '' } });
		expect(found).toEqual([
			['49007', 'dismissed'],
			['49999', '49331', 'mended'],
			['constructor', 'unknown']
		]);
		expect(verdicts(['codgeo', 'n'], rows, { mended: { '49999': '99999' } }).found[1]).toEqual([
			'49999',
			'unknown'
		]);
	});
});
