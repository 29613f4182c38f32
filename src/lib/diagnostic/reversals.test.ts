import { expect, it } from 'vitest';
import type { Fact } from './facts';
import { reversals } from './reversals';

const moves = (value: number | null, before: number | null, change: Partial<Fact> = {}): Fact => ({
	id: 'net_migration_rate_30_39',
	label: '30 à 39 ans',
	indicator: '',
	definition: '',
	period: '2022',
	unit: 'percent',
	decimals: 1,
	polarity: 1,
	axis: 'attractivite',
	scope: 'own',
	producer: 'Insee',
	sources: [],
	age: 4,
	gap: 0.3,
	value,
	numerator: null,
	denominator: null,
	peers: null,
	all: null,
	peerPlace: null,
	place: null,
	rank: null,
	france: null,
	departement: null,
	people: 109,
	before: before === null ? null : { period: '2016', value: before, all: null },
	...change
});
const told = (fact: Fact) =>
	reversals(new Map([[fact.id, fact]])).map(({ better, text }) => [
		better,
		text.replace(/[\u00A0\u202F]/g, ' ')
	]);

it('tells both figures where the sign turned', () => {
	expect(told(moves(2.68, -1.87))).toEqual([[true, '« 30 à 39 ans » : −1,9 % (2016), 2,7 % (2022).']]);
	expect(told(moves(-2, 1))[0]?.[0]).toBe(false);
});
it('tells none of a few people, of nought, of one sign, of another scale, nor where no earlier figure is known', () => {
	const silent = [
		moves(2.7, -1.9, { people: 20 }),
		moves(0.2, -0.04),
		moves(2, 1),
		moves(2, -1, { scope: 'departement' }),
		moves(2, null),
		moves(null, -1)
	];
	expect(silent.flatMap(told)).toEqual([]);
});
