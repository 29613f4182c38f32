import { m } from '../paraglide/messages';
import type { Among, Condition } from './conditions';
import { type Fact, type Facts, isTooFew } from './facts';
import type { Finding, Quiet } from './finding';
import { isGood, type Quadrant, quadrants, type Rule } from './rule';
import { briefly } from './briefly';
import { named } from './label-words';

/** Beyond this place a figure is among the quarter that rules call high. */
const QUARTER = 75;

/** Under so many figures, nothing is said of what they show. */
const FEWEST = 6;

interface Near {
	fact: Fact;
	among: Among;
	/** 0–100 in the direction that the rule asks for. */
	place: number;
}

/** How far a figure went towards what a rule asks of it; nothing where the condition names no group, or nobody knows. */
function nearOf(one: Condition, facts: Facts): Near[] {
	const fact = facts.get(one.fact);
	if (!('among' in one) || !fact || fact.value === null || isTooFew(fact)) return [];
	const group = one.among === 'all' ? fact.all : fact.peers;
	const place = one.among === 'all' ? fact.place : fact.peerPlace;
	if (group === null || place === null) return [];
	return [{ fact, among: one.among, place: one.is === 'high' ? place : 100 - place }];
}

const isUp = ({ is }: Condition): boolean => is === 'high' || is === 'above';

/** Whether the same side of a figure is called good by one rule and bad by another: high unemployment is also a reserve. */
const saysBoth = (one: Condition, quadrant: Quadrant, rules: readonly Rule[]): boolean =>
	rules.some(
		(rule) =>
			isGood(rule.quadrant) !== isGood(quadrant) &&
			rule.when.some((other) => other.fact === one.fact && isUp(other) === isUp(one))
	);

const WORDS: Readonly<Record<Quadrant, Readonly<Record<'short' | 'beyond', (words: QuietWords) => string>>>> =
	{
		atout: { short: m.quiet_strengths, beyond: m.quiet_strengths_beyond },
		faiblesse: { short: m.quiet_weaknesses, beyond: m.quiet_weaknesses_beyond },
		opportunite: { short: m.quiet_opportunities, beyond: m.quiet_opportunities_beyond },
		menace: { short: m.quiet_threats, beyond: m.quiet_threats_beyond }
	};
interface QuietWords {
	label: string;
	value: string;
	middle: string;
}

/** Why a quadrant stays empty: how near its rules came, and on which figure. */
export function quietQuadrant(quadrant: Quadrant, rules: readonly Rule[], facts: Facts): string {
	const near = rules
		.filter((rule) => rule.quadrant === quadrant)
		.flatMap(({ when }) => when.filter(({ measures }) => measures === 'direct'))
		.filter((one) => !saysBoth(one, quadrant, rules))
		.flatMap((one) => nearOf(one, facts))
		.toSorted((a, b) => b.place - a.place);
	const [nearest] = near;
	if (!nearest || new Set(near.map(({ fact }) => fact.id)).size < FEWEST) return m.quiet_unknown();
	const { fact, among, place } = nearest;
	const middle = (among === 'all' ? fact.all : fact.peers)?.median ?? null;
	if (fact.value === null || middle === null) return m.quiet_unknown();
	return WORDS[quadrant][place < QUARTER ? 'short' : 'beyond']({
		label: named(fact.label),
		value: briefly(fact.value, fact),
		middle: briefly(middle, fact)
	});
}

const NAMES: Readonly<Record<Quadrant, () => string>> = {
	atout: m.quadrant_atout,
	faiblesse: m.quadrant_faiblesse,
	opportunite: m.quadrant_opportunite,
	menace: m.quadrant_menace
};

type Found = Pick<Finding, 'quadrant' | 'also'>;

/** Where what would fill a quadrant is told with its contrary; nothing where nothing is. */
function toldElsewhere(
	quadrant: Quadrant,
	findings: readonly Found[],
	rules: readonly Rule[]
): string | null {
	const ids = new Set(rules.filter((rule) => rule.quadrant === quadrant).map(({ id }) => id));
	const host = findings.find(({ also }) => also.some((id) => ids.has(id)));
	return host ? m.quiet_told({ where: NAMES[host.quadrant]() }) : null;
}

/** The quadrants in which nothing was found, each with the sentence that says why. */
export const quietQuadrants = (findings: readonly Found[], rules: readonly Rule[], facts: Facts): Quiet[] =>
	quadrants
		.filter((quadrant) => findings.every((finding) => finding.quadrant !== quadrant))
		.map((quadrant) => ({
			quadrant,
			text: toldElsewhere(quadrant, findings, rules) ?? quietQuadrant(quadrant, rules, facts)
		}));
