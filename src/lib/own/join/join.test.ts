import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { tableOf } from '../../../../tests/own-tables';
import type { JoinChoices } from './join-choices';
import { joinTable } from './join';
import type { Reference } from './reference';

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

/** What each key led to: an area and how, or why none. */
function verdicts(
	headings: readonly string[],
	rows: readonly (readonly (string | number)[])[],
	choices: JoinChoices = {}
) {
	const join = joinTable(tableOf(headings, rows), choices, reference);
	const found = join.places.map(({ raw, verdict }) => {
		if (verdict.kind === 'total') return [raw, 'total'];
		return verdict.kind === 'area'
			? [raw, verdict.code, verdict.how]
			: [raw, verdict.why, ...verdict.candidates.map(({ code }) => code)];
	});
	return { join, found, by: join.key?.by, level: join.level };
}

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

describe('codes of other levels', () => {
	it('takes a département in each of its forms', () => {
		const cells = ['1', '01', '001', '02A', '2a', '971', '049', '49 - Maine-et-Loire', 'Ain (01)', '102'];
		const { found, level } = verdicts(
			['dep', 'n'],
			cells.map((cell) => [cell, 1])
		);
		expect(level).toBe('departement');
		expect(found.map(([, code]) => code)).toEqual([
			'01',
			'01',
			'01',
			'2A',
			'2A',
			'971',
			'49',
			'49',
			'01',
			'973'
		]);
		expect(
			verdicts(
				['dep', 'n'],
				[
					['20', 1],
					['49', 2],
					['44', 3]
				]
			).found[0]
		).toEqual(['20', 'ambiguous', '2A', '2B']);
	});

	it('names the successor of an EPCI that is gone, and counts it there when asked', () => {
		const rows = [
			['244900809', 1],
			['200035459', 2],
			['200057867', 3],
			['240100156', 4]
		];
		const { found, level } = verdicts(['siren', 'n'], rows);
		expect(level).toBe('epci');
		expect(found).toEqual([
			['244900809', '244900809', 'same'],
			['200035459', 'gone', '200096956'],
			['200057867', 'part', '200054781'],
			['240100156', 'gone']
		]);
		const asked = verdicts(['siren', 'n'], rows, { successors: true });
		expect(asked.found[1]).toEqual(['200035459', '200096956', 'successor']);
	});

	it('takes régions, employment zones and basins by their headings', () => {
		expect(
			verdicts(
				['REG', 'n'],
				[
					['52', 1],
					['1', 2],
					['42', 3]
				]
			).found
		).toEqual([
			['52', '52', 'same'],
			['1', '01', 'repaired'],
			['42', 'gone', '44']
		]);
		const zone = verdicts(
			['ZE2020', 'n'],
			[
				['5221', 1],
				['8405', 2],
				['101', 3]
			]
		);
		expect([zone.level, zone.found[0]]).toEqual(['zone_emploi', ['5221', '5221', 'same']]);
		const living = verdicts(
			['BV2022', 'n'],
			[
				['01093', 1],
				['49007', 2]
			]
		);
		expect(living.level).toBe('bassin_vie');
	});

	it('takes a list of every living area for one, though their codes are those of communes', () => {
		const codes = [...reference.of('bassin_vie').keys()];
		const rows = codes.map((code) => [code, 1]);
		expect(verdicts(['code', 'n'], rows).level).toBe('bassin_vie');
		expect(verdicts(['code', 'n'], rows.slice(0, 900)).level).toBe('commune');
	});
});

describe('names', () => {
	it('minds no accents, case, hyphens or articles, and takes Saint for St', () => {
		const { found, by } = verdicts(
			['commune', 'n'],
			[
				['SEGRE EN ANJOU BLEU', 1],
				['St-Barthélemy-d’Anjou', 2],
				["Abergement-Clémenciat (L')", 3],
				['HAVRE', 4],
				['Chalon s/ Saône', 5],
				['Angers CEDEX 01', 6],
				['Paris 15', 7]
			]
		);
		expect(by).toBe('name');
		expect(found.map(([, code]) => code)).toEqual([
			'49331',
			'49267',
			'01001',
			'76351',
			'71076',
			'49007',
			'75056'
		]);
	});

	it('refuses homonyms with all of them, until a département or a postal code tells them', () => {
		const alone = verdicts(
			['commune', 'n'],
			[
				['Saint-Denis', 1],
				['Angers', 2]
			]
		);
		expect(alone.found[0]?.slice(0, 2)).toEqual(['Saint-Denis', 'ambiguous']);
		expect(alone.found[0]).toEqual(expect.arrayContaining(['93066', '97411']));
		const told = verdicts(
			['commune', 'département', 'n'],
			[
				['Saint-Denis', '974', 1],
				['Saint-Denis', 'Seine-Saint-Denis', 2],
				['Angers', '49', 3]
			]
		);
		expect(told.join.key).toMatchObject({ by: 'name', departement: 'département' });
		expect(told.found.map(([, code]) => code)).toEqual(['97411', '93066', '49007']);
		const posted = verdicts(
			['ville', 'cp', 'n'],
			[
				['Saint-Denis', '97400', 1],
				['Angers', '49000', 2]
			]
		);
		expect(posted.found.map(([, code]) => code)).toEqual(['97411', '49007']);
		expect(
			verdicts(
				['commune', 'n'],
				[
					['Saint-Denis (93)', 1],
					['Angers', 2]
				]
			).found[0]?.[1]
		).toBe('93066');
	});

	it('leads a former name to today’s commune', () => {
		expect(
			verdicts(
				['commune', 'n'],
				[
					['Noyant-la-Gravoyère', 1],
					['Angers', 2]
				]
			).found[0]
		).toEqual(['Noyant-la-Gravoyère', '49331', 'merged']);
	});

	it('takes EPCI, départements and employment zones by name', () => {
		expect(
			verdicts(
				['EPCI', 'n'],
				[
					['CC Anjou Bleu Communauté', 1],
					['Métropole de Lyon', 2],
					['CU d’Arras', 3]
				]
			).found.map(([, code]) => code)
		).toEqual(['244900809', '200046977', '200033579']);
		const { level, found } = verdicts(
			['libelle', 'n'],
			[
				["COTES D'ARMOR", 1],
				["VAL D'OISE", 2],
				['La Réunion', 3],
				['SOMME', 4],
				['France', 4]
			]
		);
		expect(level).toBe('departement');
		expect(found).toEqual([
			["COTES D'ARMOR", '22', 'name'],
			["VAL D'OISE", '95', 'name'],
			['La Réunion', '974', 'name'],
			['SOMME', '80', 'name'],
			['France', 'total']
		]);
	});
});

describe('postal codes and points', () => {
	it('takes a postal code to a commune only where there is one', () => {
		const { found, by } = verdicts(
			['Code postal', 'n'],
			[
				['49000', 1],
				['49500', 2],
				['1500', 3]
			]
		);
		expect(by).toBe('postal');
		expect(found[0]?.slice(1)).toEqual(
			reference.ofPostalCode('49000').length === 1
				? ['49007', 'postal']
				: ['ambiguous', ...reference.ofPostalCode('49000')]
		);
		expect(found[1]?.[1]).toBe(reference.ofPostalCode('49500').length === 1 ? '49331' : 'ambiguous');
		expect(found[2]).toEqual(expect.arrayContaining(['01004']));
	});

	it('asks whoever knows where points are', () => {
		const asked: number[][] = [];
		const locate = (...point: [number, number]) => {
			asked.push(point);
			return point[0] > 47 ? ['49007'] : [];
		};
		const { found } = verdicts(
			['latitude', 'longitude', 'n'],
			[
				[47.47, -0.55, 1],
				[45.5, 2.5, 2]
			],
			{ locate }
		);
		expect(found).toEqual([
			['47.47, -0.55', '49007', 'point'],
			['45.5, 2.5', 'unknown']
		]);
		expect(asked).toEqual([
			[47.47, -0.55],
			[45.5, 2.5]
		]);
		const pair = verdicts(['geo_point_2d', 'n'], [['47.47, -0.55', 1]], { locate });
		expect(pair.found[0]?.[1]).toBe('49007');
	});
});

describe('which column', () => {
	it('takes the finest: communes before their EPCI and départements, never a seat', () => {
		const { join } = verdicts(
			['DEP', 'EPCI', 'CODGEO', 'LIBGEO', 'n'],
			[
				['49', '244900809', '49331', 'Segré-en-Anjou Bleu', 1],
				['49', '244900809', '49183', 'Loiré', 2],
				['49', '244900015', '49007', 'Angers', 2]
			]
		);
		expect(join.key).toMatchObject({ by: 'code', level: 'commune', column: 'CODGEO' });
		const seat = verdicts(
			['commune siège', 'SIREN', 'n'],
			[
				['Segré-en-Anjou Bleu', '244900809', 1],
				['Angers', '244900015', 2]
			]
		);
		expect(seat.join.key).toMatchObject({ by: 'code', level: 'epci' });
	});

	it('finds none in a table of other things', () => {
		const { join } = verdicts(
			['produit', 'année de création', 'n'],
			[
				['vis', 2013, 1],
				['écrou', 2014, 2]
			]
		);
		expect([join.key, join.level]).toEqual([null, null]);
		expect(join.unrecognised.rows).toBe(2);
	});
});

describe('doubt', () => {
	it('refuses codes whose names are others’, until the reader insists', () => {
		const cantons = [
			['0101', 'Ambérieu-en-Bugey'],
			['4901', 'Angers'],
			['4903', 'Beaupréau'],
			['4902', 'Segré']
		];
		const rows = cantons.map(([code = '', name = '']) => [`${code.slice(0, 2)}0${code.slice(2)}`, name, 1]);
		const { join } = verdicts(['code', 'nom', 'n'], rows);
		expect(join.doubt?.kind).toBe('names');
		expect([join.level, join.recognised.rows, join.codes]).toEqual([null, 0, []]);
		expect(join.doubt?.examples[0]).toMatchObject({
			raw: '01001',
			said: 'Ambérieu-en-Bugey',
			name: 'L’Abergement-Clémenciat'
		});
		const insisted = verdicts(['code', 'nom', 'n'], rows, { insist: true });
		expect(insisted.join.level).toBe('commune');
	});

	it('believes names that are misspelt, old or in capitals', () => {
		const { join } = verdicts(
			['code', 'nom', 'n'],
			[
				['49331', 'SEGRE', 1],
				['49229', 'Noyant la Gravoyere', 2],
				['01004', 'Amberieu en Bugay', 3]
			]
		);
		expect(join.doubt).toBeNull();
		expect(join.names).toEqual({ column: 'nom', compared: 3, agree: 3 });
	});

	it('refuses codes that stand in other départements', () => {
		const { join } = verdicts(
			['code', 'département', 'n'],
			[
				['01001', '49', 1],
				['01002', '49', 2],
				['49007', '49', 3]
			]
		);
		expect(join.doubt?.kind).toBe('departements');
	});

	it('refuses numbers that run on from 1 in each département', () => {
		const rows = ['01', '02', '05', '49', '62', '63'].flatMap((departement) =>
			['001', '002', '003', '004'].map((number) => [departement + number, 1])
		);
		const { join } = verdicts(['circo', 'n'], rows);
		expect(join.key).toMatchObject({ column: 'circo' });
		expect(join.doubt?.kind).toBe('numbering');
	});
});
