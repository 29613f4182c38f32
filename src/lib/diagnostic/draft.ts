import { distanceFromMiddle, holds, saidContrary } from './conditions';
import { type Fact, type Facts, reversalOf } from './facts';
import { isOld, weightOf, type Witness } from './grade';
import { isTurned } from './reversals';
import { isGood, type Rule, witnessesOf } from './rule';

/** What a rule found, before it is told. */
export interface Draft {
	rule: Rule;
	/** Rules of the same topic that found the contrary. */
	also: Rule[];
	witnesses: Witness[];
	counter: string[];
	/** Facts that said the contrary at the period before. */
	turned: string[];
	distance: number | null;
	weight: number;
	toConfirm: boolean;
}

const mean = (values: readonly number[]): number | null =>
	values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

/** Whether what a rule asks of a figure is its sign: a growth that is «less than elsewhere» did not turn by becoming positive. */
const saysItsSign = ({ when }: Rule, fact: Fact): boolean =>
	isTurned(fact) &&
	when.some(
		(one) =>
			one.fact === fact.id &&
			('among' in one || typeof one.than === 'number') &&
			(one.is === 'high' || one.is === 'above') === (fact.value ?? 0) > 0
	);

export function draftOf(rule: Rule, facts: Facts): Draft {
	const witnesses = witnessesOf(rule);
	const known = witnesses.flatMap(({ fact: id, measures }) => {
		const fact = facts.get(id);
		return fact ? [{ fact, measures }] : [];
	});
	return {
		rule,
		also: [],
		witnesses,
		counter: [...new Set(rule.counter.filter((one) => holds(one, facts) === true).map(({ fact }) => fact))],
		turned: [
			...rule.when
				.filter((one) => one.measures === 'direct' && saidContrary(one, facts))
				.map(({ fact }) => fact),
			...known.flatMap(({ fact, measures }) =>
				measures === 'direct' && reversalOf(fact) && saysItsSign(rule, fact) ? [fact.id] : []
			)
		].filter((id, at, all) => all.indexOf(id) === at),
		distance: mean(rule.when.flatMap((one) => distanceFromMiddle(one, facts) ?? [])),
		weight: mean(known.map(({ fact, measures }) => weightOf(measures, fact))) ?? 0,
		toConfirm: known.some(({ fact }) => isOld(fact))
	};
}

/** How much a finding says: how far it lies from the middle, by the weight of its proof; what is to be confirmed comes last. */
const importance = ({
	distance,
	weight,
	toConfirm
}: Pick<Draft, 'distance' | 'weight' | 'toConfirm'>): number =>
	(distance ?? 0) * weight - (toConfirm ? OLD_LAST : 0);
const OLD_LAST = 1000;

/** One draft a topic: of two that agree the more telling, and where they do not, one that says both. */
export function withoutContradictions(drafts: readonly Draft[]): Draft[] {
	const sorted = drafts.toSorted((a, b) => importance(b) - importance(a));
	const kept: Draft[] = [];
	for (const draft of sorted) {
		const other = kept.find(({ rule }) => rule.topic === draft.rule.topic);
		if (!other) {
			kept.push(draft);
			continue;
		}
		const said = [other.rule, ...other.also].map(({ quadrant }) => isGood(quadrant));
		if (said.includes(isGood(draft.rule.quadrant))) continue;
		const unseen = draft.witnesses.filter(({ fact }) => !other.witnesses.some((one) => one.fact === fact));
		other.also.push(draft.rule);
		other.witnesses.push(...unseen);
		other.turned = [...new Set([...other.turned, ...draft.turned])];
		other.counter = other.counter.filter((id) => !draft.witnesses.some(({ fact }) => fact === id));
	}
	return kept;
}
