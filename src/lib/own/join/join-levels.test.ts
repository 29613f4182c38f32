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

	it('takes a list of régions for one, though their codes are those of départements', () => {
		const regions = [...reference.of('region')].filter(([code]) => !code.startsWith('0'));
		const { join } = verdicts(
			['code', 'libellé', 'n'],
			regions.map(([code, name]) => [code, name, 1])
		);
		expect(join.key).toMatchObject({ by: 'code', level: 'region' });
		// A few of them may be either: their names tell.
		const few = verdicts(
			['dep', 'libellé', 'n'],
			regions.slice(0, 5).map(([code, name]) => [code, name, 1])
		);
		expect(few.join.doubt?.kind).toBe('names');
		expect(
			verdicts(
				['région', 'n'],
				[
					['Picardie', 1],
					['Bretagne', 2]
				]
			).found
		).toEqual([
			['Picardie', 'gone', '32'],
			['Bretagne', '53', 'name']
		]);
	});

	it('takes a list of every living area for one, though their codes are those of communes', () => {
		const codes = [...reference.of('bassin_vie').keys()];
		const rows = codes.map((code) => [code, 1]);
		expect(verdicts(['code', 'n'], rows).level).toBe('bassin_vie');
		expect(verdicts(['code', 'n'], rows.slice(0, 900)).level).toBe('commune');
	});
});
