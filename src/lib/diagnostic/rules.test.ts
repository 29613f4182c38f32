import { describe, expect, it } from 'vitest';
import { type Condition, condition } from './conditions';
import { accessFacts, derivedFacts, programmeFacts, trendFacts } from './derived';
import { type Fact, type Facts, spreadOf } from './facts';
import { askRules } from './findings';
import { evidenceOf, isGood, type Rule, witnessesOf } from './rule';
import { rules } from './rules';
import { type OccupationTension, tensionFacts } from './tension';

const fact = (id: string, value: number | null): Fact => ({
	id,
	label: id,
	indicator: '',
	definition: '',
	period: '2018',
	unit: 'percent',
	decimals: 1,
	polarity: 0,
	axis: 'attractivite',
	scope: 'own',
	producer: 'Insee',
	sources: ['s'],
	age: 1,
	gap: 0,
	value,
	numerator: null,
	denominator: null,
	peers: { size: 20, q1: 40, t1: 45, median: 50, t2: 55, q3: 60 },
	all: { size: 1250, q1: 40, t1: 45, median: 50, t2: 55, q3: 60 },
	peerPlace: 50,
	place: 50,
	rank: null,
	france: 50,
	departement: null,
	people: null,
	before: null
});

/** A group whose quartiles stand so that the value is over, under or in its middle. */
const around = (value: number, side: 'over' | 'under') => {
	const way = side === 'over' ? -1 : 1;
	const [near, middle, far] = [value + way, value + 2 * way, value + 3 * way];
	const [low, high] = [Math.min(near, far), Math.max(near, far)];
	return { size: 20, median: middle, q1: low, t1: low, t2: high, q3: high };
};

/** Facts on which every condition holds, but the one that is turned round. */
function built(rule: Rule, turned: Condition | null): Facts {
	const values = new Map<string, number>();
	const wanted = (one: Condition) => {
		const up = one.is === 'high' || one.is === 'above';
		return one === turned ? !up : up;
	};
	const conditions: Condition[] = [...rule.where, ...rule.when];
	for (const id of [...evidenceOf(rule), ...rule.where.map(({ fact: where }) => where)]) {
		const limits = conditions.flatMap((one) =>
			one.fact === id && 'than' in one && typeof one.than === 'number'
				? [{ up: wanted(one), at: one.than }]
				: []
		);
		const low = Math.max(...limits.filter(({ up }) => up).map(({ at }) => at));
		const high = Math.min(...limits.filter(({ up }) => !up).map(({ at }) => at));
		values.set(
			id,
			Number.isFinite(low) && Number.isFinite(high)
				? (low + high) / 2
				: Number.isFinite(low)
					? low + 1
					: Number.isFinite(high)
						? high - 1
						: 0.5
		);
	}
	for (const one of conditions) {
		if (!('than' in one) || typeof one.than !== 'object') continue;
		const other = values.get(one.than.fact) ?? 0;
		const own = values.get(one.fact) ?? 0;
		if (wanted(one) === own > other && own !== other) continue;
		const bounded = conditions.some(
			(each) => each.fact === one.fact && 'than' in each && typeof each.than === 'number'
		);
		if (bounded) values.set(one.than.fact, wanted(one) ? own - 1 : own + 1);
		else values.set(one.fact, wanted(one) ? other + 1 : other - 1);
	}
	const facts = new Map([...values].map(([id, value]) => [id, fact(id, value)]));
	for (const one of conditions) {
		const made = facts.get(one.fact);
		const value = made?.value;
		if (!made || value === null || value === undefined) continue;
		const side = wanted(one) ? 'over' : 'under';
		if ('among' in one) made[one.among] = around(value, side);
		else if (one.than === 'peers') made.peers = around(value, side);
		else if (one.than === 'median') made.all = around(value, side);
	}
	return facts;
}

/** Facts of something larger than the territory, or of what lies around it. */
const elsewhere = new Set(
	derivedFacts
		.filter(({ scope }) => ['neighbours', 'zone', 'basin', 'departement'].includes(scope))
		.map(({ id }) => id)
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
	it('fires when all its conditions hold', () => {
		const { findings } = askRules([rule], built(rule, null));
		expect(findings.map(({ rule: id }) => id)).toEqual([rule.id]);
		expect(findings[0]?.text).not.toMatch(/–\)|undefined|NaN| –[ ,.;]/);
	});
	it.each([...rule.where, ...rule.when].map((one) => [`${one.fact} ${one.is}`, one] as const))(
		'is silent without «%s»',
		(_name, one) => {
			const same = rule.when.filter((other) => other !== one && other.fact === one.fact);
			// Two limits on one fact may both fall together: the rule is silent all the same.
			expect(askRules([rule], built(rule, one)).findings).toEqual([]);
			expect(same.length).toBeLessThan(3);
		}
	);
	it('is told as not documented when a figure is unknown', () => {
		const facts = new Map([...built(rule, null)].map(([id, one]) => [id, { ...one, value: null }]));
		const { findings, undocumented } = askRules([rule], facts);
		expect(findings).toEqual([]);
		expect(undocumented.map(({ rule: id }) => id)).toEqual([rule.id]);
	});
	it('stands on two facts at least, unless one measures the thing itself, here', () => {
		const [first, second] = witnessesOf(rule);
		if (second === undefined) {
			expect(first?.measures).toBe('direct');
			expect([rule.id, elsewhere.has(first?.fact ?? '')]).toEqual([rule.id, false]);
		}
	});
	it('has a title that stands on a slide', () => expect(rule.title().length).toBeLessThanOrEqual(70));
});

it('has at least 40 rules, over all axes and quadrants', () => {
	expect(rules.length).toBeGreaterThanOrEqual(40);
	expect(new Set(rules.map(({ axis }) => axis)).size).toBe(4);
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('tells internal from external: strengths and weaknesses never come from outside, the others always do', () => {
	const outside = new Set([
		...derivedFacts.filter(({ scope }) => scope !== 'own').map(({ id }) => id),
		...programmeFacts,
		...trendFacts
	]);
	for (const rule of rules) {
		const external = evidenceOf(rule).filter((id) => outside.has(id) || accessFacts.has(id));
		if (rule.quadrant === 'atout' || rule.quadrant === 'faiblesse')
			expect([rule.id, external.filter((id) => outside.has(id))]).toEqual([rule.id, []]);
		else expect([rule.id, external.length > 0]).toEqual([rule.id, true]);
	}
});

it('says good and ill of one figure on the same side only within one topic', () => {
	const side = ({ fact, is }: Condition) => `${fact} ${is === 'high' || is === 'above' ? 'up' : 'down'}`;
	const clashes = rules.flatMap((one) =>
		rules
			.filter(
				(other) =>
					isGood(one.quadrant) &&
					!isGood(other.quadrant) &&
					one.topic !== other.topic &&
					other.when.every((each) => one.when.some((same) => side(same) === side(each)))
			)
			.map((other) => `${one.id} against ${other.id}`)
	);
	expect(clashes).toEqual([]);
});

it('refuses a condition that says nothing', () => {
	expect(() => condition('x higher all')).toThrow('higher');
	expect(() => condition('x high nobody')).toThrow('nobody');
	expect(condition('x above 1.3')).toEqual({ fact: 'x', is: 'above', than: 1.3 });
	expect(condition('x below y')).toEqual({ fact: 'x', is: 'below', than: { fact: 'y' } });
});

it('makes quartiles of eight figures at least, unknown ones left out', () => {
	expect(spreadOf(Float64Array.of(1, 2, 3, NaN))).toBeNull();
	expect(spreadOf(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, NaN))).toEqual({
		size: 9,
		q1: 3,
		t1: expect.closeTo(11 / 3, 9),
		median: 5,
		t2: expect.closeTo(19 / 3, 9),
		q3: 7
	});
});

describe('tension of a département', () => {
	const row = (occupation: string, change: Partial<OccupationTension>): OccupationTension => ({
		occupation,
		score: 1,
		category: 5,
		working_conditions: 1,
		non_durable_jobs: 1,
		training_link: 1,
		labour_shortage: 1,
		hiring_intensity: 1,
		geographical_mismatch: 1,
		employment: 1000,
		industry_share: 50,
		...change
	});
	const rows = [
		row('A', { working_conditions: 5 }),
		row('B', { employment: 3000, training_link: 4 }),
		row('C', { score: -1, category: 2, employment: 4000 }),
		row('D', { non_durable_jobs: 4, working_conditions: 4 }),
		row('E', { labour_shortage: 5, industry_share: 100 }),
		// Not an industrial occupation: it counts nowhere.
		row('F', { industry_share: 10, working_conditions: 5, employment: 10_000 })
	];
	it('weighs each occupation by its industrial jobs, by hand', () => {
		const facts = tensionFacts(rows);
		// Industrial jobs: A 500, B 1500, C 2000, D 500, E 1000 → 5500; in tension, all but C: 3500.
		expect(facts.score).toBeCloseTo((3500 - 2000) / 5500, 9);
		expect(facts.trades).toBeCloseTo((100 * 1000) / 3500, 9);
		expect(facts.skills).toBeCloseTo((100 * 2500) / 3500, 9);
	});
	it('says nothing of too few occupations', () => {
		// Three occupations, of which two are in tension.
		expect(tensionFacts(rows.slice(0, 3))).toEqual({ score: null, trades: null, skills: null });
	});
});
