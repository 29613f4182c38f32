import { askRules } from '$lib/diagnostic/findings';
import { rules } from '$lib/diagnostic/rules';
import { epciPlaces } from './epci-places';
import { territoryFacts } from './territory-facts';
import { onceForAll } from './once';

/** On how many EPCI a rule fires, and for how many a figure that it needs is missing. */
export interface Reach {
	fires: number;
	undocumented: number;
}

/** The reach of every rule, over all EPCI. */
export const ruleReach = onceForAll(async (): Promise<{ reach: Map<string, Reach>; epci: number }> => {
	const { codes } = await epciPlaces();
	const reach = new Map(rules.map(({ id }): [string, Reach] => [id, { fires: 0, undocumented: 0 }]));
	for (const code of codes) {
		const found = await territoryFacts(code);
		if (!found) continue;
		const { findings, undocumented } = askRules(rules, found.facts);
		const count = (rule: string, what: keyof Reach) => {
			const known = reach.get(rule);
			if (known) known[what] += 1;
		};
		for (const { rule, also } of findings) for (const one of [rule, ...also]) count(one, 'fires');
		for (const { rule } of undocumented) count(rule, 'undocumented');
	}
	return { reach, epci: codes.length };
});
