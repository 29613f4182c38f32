import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes } from '../catalogue';
import { axisProfiles, axisWitnesses, canPlace } from './axes';
import { type Claim, type ClaimScales, type PlaceOf, says, scoreClaim, weighClaim } from './claim';
import { claimDefinitions } from './claims';
import type { Fact, Facts } from './facts';
import {
	direct,
	gradeWords,
	isOld,
	type Measure,
	measures,
	OLD_AFTER,
	partial,
	proxy,
	weightOf
} from './grade';

const spread = { size: 1250, q1: 25, t1: 33, median: 50, t2: 67, q3: 75 };
const fact = (id: string, value: number | null, change: Partial<Fact> = {}): Fact => ({
	id,
	label: id,
	indicator: '',
	definition: '',
	period: '2024',
	unit: 'percent',
	decimals: 1,
	polarity: 1,
	axis: 'attractivite',
	scope: 'own',
	producer: 'Insee',
	sources: ['s'],
	age: 2,
	gap: 0,
	value,
	numerator: null,
	denominator: null,
	peers: spread,
	all: spread,
	peerPlace: value,
	place: value,
	rank: null,
	france: null,
	departement: null,
	people: null,
	before: null,
	...change
});
const known = (facts: readonly Fact[]): Facts => new Map(facts.map((one) => [one.id, one]));

describe('the grade of a proof', () => {
	it('weighs what is measured, at whose scale, and when', () => {
		expect(weightOf('direct', { scope: 'own', age: 2 })).toBe(1);
		expect(weightOf('partial', { scope: 'zone', age: 2 })).toBe(0.375);
		expect(weightOf('direct', { scope: 'departement', age: 7 })).toBe(0.2);
	});
	it('never weighs more where it measures less, is wider or older', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), (age, more) => {
				for (const scope of ['own', 'zone', 'departement'] as const) {
					const [first, second, third] = measures.map((of) => weightOf(of, { scope, age }));
					expect(first).toBeGreaterThan(second ?? NaN);
					expect(second).toBeGreaterThan(third ?? NaN);
					expect(weightOf('direct', { scope, age: age + more })).toBeLessThanOrEqual(first ?? NaN);
				}
			})
		);
	});
	it('says so in words, and that an old figure is to be confirmed', () => {
		expect(gradeWords('direct', { scope: 'zone', age: 2, period: '2024' })).toBe(
			'mesure directe, 2024, zone d’emploi'
		);
		expect(gradeWords('proxy', { scope: 'departement', age: 7, period: '2019' })).toMatch(/à confirmer$/);
		expect([OLD_AFTER, OLD_AFTER + 1].map((age) => isOld({ age }))).toEqual([false, true]);
	});
});

describe('an axis', () => {
	const row = fc.record({ measures: fc.constantFrom<Measure>(...measures), old: fc.boolean() });
	it('is never placed on three facts, nor without two direct and recent ones, nor with more than a third of proxies', () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), (judged) => {
				const fresh = judged.filter(({ measures, old }) => measures === 'direct' && !old).length;
				const proxies = judged.filter(({ measures }) => measures === 'proxy').length;
				const enough = judged.length >= 4 && fresh >= 2 && 3 * proxies <= judged.length;
				expect(canPlace(judged)).toBe(enough);
			})
		);
	});
	it('is placed by random facts as its own count of them allows', () => {
		const ids = [...new Set(axes.flatMap((axis) => axisWitnesses[axis].map(({ fact: id }) => id)))];
		fc.assert(
			fc.property(fc.subarray(ids), fc.double({ min: 0, max: 100, noNaN: true }), (some, value) => {
				for (const { axis, score, facts } of axisProfiles(known(some.map((id) => fact(id, value))))) {
					const judged = facts.filter(({ place }) => place !== null);
					if (judged.length < 4) expect(score, axis).toBeNull();
					if (score !== null) expect(Math.abs(score - value)).toBeLessThan(1e-9);
				}
			})
		);
	});
	it('never places innovation nor simplification: nothing measures them at this scale', () => {
		const all = known(axes.flatMap((axis) => axisWitnesses[axis].map(({ fact: id }) => fact(id, 90))));
		expect(axisProfiles(all).map(({ score }) => score !== null)).toEqual([true, true, false, false]);
	});
});

describe('a claim', () => {
	const claim: Claim = {
		id: 'c',
		kind: 'claim',
		statement: () => 'C',
		facets: [
			{ id: 'a', label: () => 'a', witnesses: says(1, direct('a')) },
			{ id: 'b', label: () => 'b', witnesses: says(-1, partial('b')) },
			{ id: 'c', label: () => 'c', witnesses: says(1, proxy('c')) },
			{ id: 'd', label: () => 'd', witnesses: [] }
		],
		need: () => 'N'
	};
	const scales: ClaimScales = new Map([['c', { t1: 40, t2: 60 }]]);
	const judge = (facts: readonly Fact[], of = claim) => weighClaim(of, known(facts), scales);

	it('has facets that fire, or stay silent, by the figures of their witnesses', () => {
		const { facets } = judge([fact('a', 90), fact('b', 90), fact('c', 90)]);
		expect(facets.map(({ measured, side }) => [measured, side])).toEqual([
			['measured', 'for'],
			['partly', 'against'],
			['not', 'unknown'],
			['not', 'unknown']
		]);
		expect(judge([fact('a', null), fact('b', 50)]).facets.map(({ side }) => side)).toEqual([
			'unknown',
			'neither',
			'unknown',
			'unknown'
		]);
	});
	it('takes an old direct figure for a part of a measure', () => {
		expect(judge([fact('a', 90, { age: 7 })]).facets[0]?.measured).toBe('partly');
	});
	it('takes no balance of a few people for a figure', () => {
		expect(judge([fact('a', 90, { people: 12 })]).facets[0]?.measured).toBe('not');
	});
	it('is never judged with less than half of its facets measured, whatever the others say', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...claimDefinitions),
				fc.array(fc.option(fc.nat(100)), { minLength: 30, maxLength: 30 }),
				fc.boolean(),
				(of, values, old) => {
					const ids = [...new Set(of.facets.flatMap(({ witnesses }) => witnesses.map(({ fact: id }) => id)))];
					const placeOf: PlaceOf = ({ fact: id }) => {
						const place = values[ids.indexOf(id)] ?? null;
						return place === null ? null : { place, weight: 1, old };
					};
					const count = of.facets.reduce((sum, { witnesses }) => {
						const some = witnesses.filter((one) => placeOf(one) !== null);
						if (some.some((one) => one.measures === 'direct') && !old) return sum + 1;
						return some.some((one) => one.measures !== 'proxy') ? sum + 0.5 : sum;
					}, 0);
					if (2 * count < of.facets.length) expect(scoreClaim(of, placeOf)).toBeNull();
				}
			)
		);
	});
	it('is judged only where the facet that it needs is measured', () => {
		const needs = { ...claim, facets: claim.facets.slice(0, 2), needs: ['b'] };
		expect(judge([fact('a', 90)], needs).verdict).toBe('undetermined');
		expect(judge([fact('a', 90), fact('b', 5)], needs).verdict).toBe('confirmed');
		expect(judge([fact('a', 5), fact('b', 90)], needs).verdict).toBe('contradicted');
		expect(judge([fact('a', 50), fact('b', 50)], needs).verdict).toBe('nuanced');
	});
	it('of a cause is compatible, alike or less, never confirmed', () => {
		const cause: Claim = { ...claim, kind: 'cause', facets: claim.facets.slice(0, 1) };
		expect([90, 50, 5].map((value) => judge([fact('a', value)], cause).verdict)).toEqual([
			'compatible',
			'alike',
			'less'
		]);
	});
});
