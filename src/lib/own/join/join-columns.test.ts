import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { verdictsOf } from '../../../../tests/own-verdicts';

let verdicts: ReturnType<typeof verdictsOf>;
beforeAll(async () => {
	verdicts = verdictsOf(await realReference());
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
