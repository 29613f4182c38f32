import { axes, type Axis } from '$lib/catalogue';
import { axisProfiles } from '$lib/diagnostic/axes';
import { claims, conjuncturalCauses } from '$lib/diagnostic/claims';
import { askRules } from '$lib/diagnostic/findings';
import { isGood, type Quadrant, quadrants } from '$lib/diagnostic/rule';
import { rules } from '$lib/diagnostic/rules';
import { structuralCause } from '$lib/diagnostic/structural';
import { type Verdict, verdicts } from '$lib/diagnostic/verdict';
import { claimScales } from './claim-scales';
import { epciPlaces } from './epci-places';
import { territoryFacts } from './territory-facts';
import { onceForAll } from './once';

/** On how many EPCI a rule fires, and for how many a figure that it needs is missing. */
export interface Reach {
	fires: number;
	undocumented: number;
}

/** What the diagnosis says over all intercommunalités: what everyone gets says nothing of anyone. */
export interface DiagnosticReach {
	epci: number;
	reach: Map<string, Reach>;
	/** How many get each verdict, by claim. */
	verdicts: Map<string, Record<Verdict, number>>;
	/** How many are placed on each axis. */
	placed: Record<Axis, number>;
	/** Number of findings of each territory, by quadrant, smallest first. */
	quadrants: Record<Quadrant, number[]>;
	reversals: number;
	toConfirm: number;
	/** Findings that say both sides of a topic, and pairs that still contradict each other. */
	merged: number;
	contradictions: number;
}

const none = <Key extends string>(keys: readonly Key[]) =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** As many territories are asked in a row. */
const EACH = 20;

/** The reach of every rule, claim and axis, over all EPCI. */
export const diagnosticReach = onceForAll(async (): Promise<DiagnosticReach> => {
	const { codes } = await epciPlaces();
	const scales = await claimScales();
	const found: DiagnosticReach = {
		epci: codes.length,
		reach: new Map(rules.map(({ id }): [string, Reach] => [id, { fires: 0, undocumented: 0 }])),
		verdicts: new Map(),
		placed: none(axes),
		quadrants: { atout: [], faiblesse: [], opportunite: [], menace: [] },
		reversals: 0,
		toConfirm: 0,
		merged: 0,
		contradictions: 0
	};
	for (const [at, code] of codes.entries()) {
		// Others are answered in between.
		if (at % EACH === 0) await new Promise((resolve) => setImmediate(resolve));
		const facts = (await territoryFacts(code))?.facts;
		if (!facts) continue;
		const { findings, undocumented } = askRules(rules, facts);
		const count = (rule: string, what: keyof Reach) => {
			const known = found.reach.get(rule);
			if (known) known[what] += 1;
		};
		for (const { rule, also } of findings) for (const one of [rule, ...also]) count(one, 'fires');
		for (const { rule } of undocumented) count(rule, 'undocumented');
		for (const quadrant of quadrants)
			found.quadrants[quadrant].push(findings.filter((one) => one.quadrant === quadrant).length);
		found.reversals += findings.filter(({ turned }) => turned).length;
		found.toConfirm += findings.filter(({ toConfirm }) => toConfirm).length;
		found.merged += findings.filter(({ also }) => also.length > 0).length;
		const [good, bad] = [
			findings.filter(({ quadrant }) => isGood(quadrant)),
			findings.filter(({ quadrant }) => !isGood(quadrant))
		];
		found.contradictions += good.filter((one) => bad.some(({ topic }) => topic === one.topic)).length;
		for (const { axis, score } of axisProfiles(facts)) if (score !== null) found.placed[axis] += 1;
		const weighed = [
			...claims(facts, scales),
			...conjuncturalCauses(facts, scales),
			structuralCause(facts).weighed
		];
		for (const { id, verdict } of weighed) {
			const counts = found.verdicts.get(id) ?? none(verdicts);
			counts[verdict] += 1;
			found.verdicts.set(id, counts);
		}
	}
	for (const counts of Object.values(found.quadrants)) counts.sort((a, b) => a - b);
	return found;
});
