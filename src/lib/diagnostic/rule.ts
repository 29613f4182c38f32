import type { Axis } from '../catalogue';
import { type Condition, factsRead, type Proof } from './conditions';
import type { Noun } from './nouns';
import { measures, type Witness } from './grade';

export const quadrants = ['atout', 'faiblesse', 'opportunite', 'menace'] as const;
export type Quadrant = (typeof quadrants)[number];

/** Figures of a sentence, each written as French print writes it. */
export interface Told {
	/** With its unit. */
	value: (fact: string) => string;
	/** Without. */
	number: (fact: string) => string;
	/** Without its sign, with its unit: «a augmenté de 0,8 % par an». */
	rate: (fact: string) => string;
	/** What became of it: «a augmenté de 0,8 % par an», «a perdu 1,2 point», «n’a presque pas changé». */
	moved: (fact: string) => string;
	/** A count with what it counts, in the right number: «une friche», «12 friches». */
	counted: (fact: string, noun: Noun) => string;
	/** How many people there are for one, where the fact counts things for 10,000: «1 300». */
	peopleForOne: (fact: string) => string;
	/** The same for the median territory. */
	medianPeopleForOne: (fact: string) => string;
	/** Without its sign: «a reculé de 12». */
	size: (fact: string) => string;
	/** The same as points of percentage: «1,2 point», «2,4 points». */
	points: (fact: string) => string;
	/** Where a mean distance is: «à 4,4 km en moyenne, à vol d’oiseau», or «dans la commune même» under 50 m. */
	away: (fact: string) => string;
	/** The same without «en moyenne»: «à 4,4 km». */
	at: (fact: string) => string;
	/** Date or span of the figure. */
	period: (fact: string) => string;
	/** The span in words: «de 2019 à 2024». */
	span: (fact: string) => string;
	/** France's figure, with a short unit. */
	france: (fact: string) => string;
	/** Median of the comparable territories, with a short unit and without. */
	peers: (fact: string) => string;
	peersNumber: (fact: string) => string;
	/** Median of all territories. */
	median: (fact: string) => string;
	medianNumber: (fact: string) => string;
	/** The same as points of percentage, with its sign: «−0,3 point». */
	medianPoints: (fact: string) => string;
}

/** Where the line between «yes» and «no» comes from. */
export type Threshold = 'quartile' | 'zero' | 'stated';

/**
 * One rule of the AFOM. It fires when all its conditions hold; where a figure that it needs is
 * unknown, it is told as «non documenté» instead. Two facts at least, unless one measures the thing itself, here.
 */
export interface Rule {
	readonly id: string;
	readonly quadrant: Quadrant;
	readonly axis: Axis;
	/**
	 * What it speaks of. Of one topic, a page says one thing: the more telling of two that agree; where a good side and a
	 * bad one are both found, they are told as one finding that says both.
	 */
	readonly topic: string;
	/** Where it speaks at all: what sets aside places where its words would mean something else. It proves nothing. */
	readonly where: readonly Condition[];
	/** What it stands on, and how much of what it says each figure measures. */
	readonly when: readonly Proof[];
	/** What speaks against it: those that hold are shown as counter-evidence. */
	readonly counter: readonly Condition[];
	readonly threshold: Threshold;
	readonly title: () => string;
	readonly sentence: (told: Told) => string;
	/** What would contradict it, in words. */
	readonly against: () => string;
}

/** Facts that a rule stands on, each once, in the order of its conditions, each as the best that it is called for. */
export function witnessesOf(rule: Pick<Rule, 'when'>): Witness[] {
	const best = new Map<string, Witness>();
	for (const one of rule.when)
		for (const fact of factsRead(one)) {
			const known = best.get(fact);
			if (!known || measures.indexOf(one.measures) < measures.indexOf(known.measures))
				best.set(fact, { fact, measures: one.measures });
		}
	return [...best.values()];
}

/** The same facts alone. */
export const evidenceOf = (rule: Pick<Rule, 'when'>): string[] => witnessesOf(rule).map(({ fact }) => fact);

/** Whether a quadrant speaks well of the territory. */
export const isGood = (quadrant: Quadrant): boolean => quadrant === 'atout' || quadrant === 'opportunite';
