import { beforeAll, describe, expect, it } from 'vitest';
import { axisProfiles } from '../../src/lib/diagnostic/axes';
import { claims } from '../../src/lib/diagnostic/claims';
import { conjuncturalCauses } from '../../src/lib/diagnostic/conjunctural';
import type { Facts } from '../../src/lib/diagnostic/facts';
import { askRules } from '../../src/lib/diagnostic/findings';
import { rules } from '../../src/lib/diagnostic/rules';
import { structuralCause, structuralLead } from '../../src/lib/diagnostic/structural';
import { epciPlaces } from '../../src/lib/server/fact-columns';
import { ruleReach } from '../../src/lib/server/rule-reach';
import { territoryFacts } from '../../src/lib/server/territory-facts';

const HOME = '244900809';
const factsOf = async (code: string): Promise<Facts> => {
	const found = await territoryFacts(code);
	if (!found) throw new Error(`No EPCI ${code}`);
	return found.facts;
};

describe('the rules over all EPCI of France', () => {
	let reach: Awaited<ReturnType<typeof ruleReach>>;
	beforeAll(async () => {
		reach = await ruleReach();
		const table = [...reach.reach].map(
			([id, { fires, undocumented }]) => `${id.padEnd(32)}${fires}\t${undocumented}`
		);
		console.log(`${'rule'.padEnd(32)}fires\tnot documented\n${table.join('\n')}`);
	});
	it('each fires on 3 EPCI at least and on 60 % at most', () => {
		const off = [...reach.reach].filter(([, { fires }]) => fires < 3 || fires > 0.6 * reach.epci);
		expect(off).toEqual([]);
		expect(reach.reach.size).toBe(rules.length);
	});
});

describe('every text of every EPCI', () => {
	it('holds no figure that is missing, and French spaces', async () => {
		const { codes } = await epciPlaces();
		const faults: string[] = [];
		for (const code of codes) {
			const facts = await factsOf(code);
			const { findings } = askRules(rules, facts);
			const structural = structuralCause(facts);
			const texts = [
				...findings.flatMap(({ title, text }) => [title, text]),
				...axisProfiles(facts).flatMap(({ sentences }) => sentences),
				...claims(facts, [...conjuncturalCauses(facts), structural.weighed]).map(({ because }) => because),
				structuralLead(facts)
			];
			for (const text of texts)
				if (/NaN|undefined|null|par an par an|\s\s|(^|[\s(])–([\s).,;]|$)| [:;!?%»]|« |-\d/.test(text))
					faults.push(`${code}: ${text}`);
		}
		expect(faults.slice(0, 5)).toEqual([]);
	});
});

describe('Anjou Bleu, by another path than the pipeline’s', () => {
	let facts: Facts;
	beforeAll(async () => (facts = await factsOf(HOME)));
	it('has the facts that the raw files give', () => {
		const value = (id: string) => facts.get(id)?.value ?? NaN;
		// Comparateur 2022: 103 industrial of 954 employer establishments; France 6.75 %.
		expect(value('industry_specialisation')).toBeCloseTo(1.6, 2);
		expect(value('jobs_growth')).toBeCloseTo(-0.89, 2);
		expect(value('communes_count')).toBe(11);
		expect(value('zones_count')).toBe(1);
	});
	it('weighs the published claims', () => {
		const structural = structuralCause(facts);
		const weighed = claims(facts, [...conjuncturalCauses(facts), structural.weighed]);
		expect(Object.fromEntries(weighed.map(({ id, verdict }) => [id, verdict]))).toEqual({
			fabric: 'nuanced',
			infrastructure: 'contradicted',
			trades: 'confirmed',
			skills: 'confirmed',
			structural: 'confirmed'
		});
	});
});

it('says of Mayotte that nothing can be said', async () => {
	const facts = await factsOf('200060457');
	expect(askRules(rules, facts).findings).toEqual([]);
	expect(structuralCause(facts).weighed.verdict).toBe('undetermined');
	expect(axisProfiles(facts).every(({ score }) => score === null)).toBe(true);
});

it('has no vocational school figure in Corsica, which the directory’s extract does not hold: missing, not none', async () => {
	const facts = await factsOf('242000354');
	expect(facts.get('distance_vocational_school')?.value).toBeNull();
	expect(facts.get('vocational_schools_per_10000')?.value).toBeNull();
	expect(facts.get('distance_hospital')?.value).not.toBeNull();
});
