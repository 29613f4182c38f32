import type { Axis } from '../catalogue';
import type { Witness } from './grade';
import type { Quadrant } from './rule';

export type Strength = 'strong' | 'clear' | 'slight';

/** What a rule found here. */
export interface Finding {
	rule: string;
	/** Rules of the same topic that found the contrary, told with it. */
	also: string[];
	topic: string;
	quadrant: Quadrant;
	axis: Axis;
	/** One thing in a few words, without dates: what a slide says. */
	headline: string;
	/** With the dates of its figures; where its own counter-condition is met, with what qualifies it. */
	title: string;
	text: string;
	strength: Strength;
	/** Mean distance from the middle of the groups compared with, in robust standard deviations. */
	distance: number | null;
	/** Mean weight of its proofs, 0–1. */
	weight: number;
	/** Facts, in the order of the sentence, and how much of it each measures. */
	evidence: string[];
	witnesses: Witness[];
	/** Facts that speak against it here. */
	counter: string[];
	/** Whether an earlier period said the contrary. */
	turned: boolean;
	/** Whether a figure that it stands on is too old to be told without being confirmed: it heads nothing. */
	toConfirm: boolean;
	/** What would contradict it. */
	against: string;
}

/** A rule that could not be asked, and the facts that are not published. */
export interface Undocumented {
	rule: string;
	quadrant: Quadrant;
	axis: Axis;
	title: string;
	missing: string[];
}

/** A quadrant in which nothing was found, and why. */
export interface Quiet {
	quadrant: Quadrant;
	text: string;
}

/** Why nothing was found in a quadrant; undefined where something was. */
export const whyQuiet = (quiet: readonly Quiet[], quadrant: Quadrant): string | undefined =>
	quiet.find((one) => one.quadrant === quadrant)?.text;

/** As many findings as a reader takes away. */
const HEADLINES = 3;

/** The most telling strength, the most telling weakness, then what is most telling of the rest; none that is to be confirmed. */
export function headlines<One extends Pick<Finding, 'rule' | 'quadrant' | 'toConfirm'>>(
	findings: readonly One[]
): One[] {
	const sure = findings.filter(({ toConfirm }) => !toConfirm);
	const first = (['atout', 'faiblesse'] as const).flatMap(
		(side) => sure.find(({ quadrant }) => quadrant === side) ?? []
	);
	const rest = sure.filter((one) => !first.includes(one));
	return [...first, ...rest].slice(0, HEADLINES);
}
