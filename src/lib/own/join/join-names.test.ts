import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { verdictsOf } from '../../../../tests/own-verdicts';
import type { Reference } from './reference';

let reference: Reference;
let verdicts: ReturnType<typeof verdictsOf>;
beforeAll(async () => {
	reference = await realReference();
	verdicts = verdictsOf(reference);
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

	it('reads what stands beside a name: a code, a postal code', () => {
		const beside = verdicts(
			['commune', 'n'],
			[
				['93200 SAINT-DENIS', 1],
				['Saint-Denis (97400)', 2],
				['Angers', 3]
			]
		);
		expect(beside.found.map(([, code]) => code)).toEqual(['93066', '97411', '49007']);
		const coded = verdicts(
			['commune', 'n'],
			[
				['49007 - Angers', 1],
				['1004 - Ambérieu-en-Bugey', 2]
			]
		);
		expect(coded.found.map(([, code]) => code)).toEqual(['49007', '01004']);
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
