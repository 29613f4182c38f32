import type { Axis } from '../catalogue';
import { formatFigure, formatNumber, formatValue, shortUnit, withUnit } from '../i18n/format';
import { m } from '../paraglide/messages';
import { factsRead, distanceFromMiddle, holds } from './conditions';
import type { Fact, Facts } from './facts';
import { evidenceOf, type Quadrant, type Rule, type Told } from './rule';

export type Strength = 'strong' | 'clear' | 'slight';

export interface Finding {
	rule: string;
	quadrant: Quadrant;
	axis: Axis;
	title: string;
	text: string;
	strength: Strength;
	/** Mean distance from the middle of the groups compared with, in robust standard deviations. */
	distance: number | null;
	/** How many datasets agree. */
	sources: number;
	/** Facts, in the order of the sentence. */
	evidence: string[];
	/** Facts that speak against it here. */
	counter: string[];
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

/** Beyond these distances (robust standard deviations) a finding is said to be clear, then strong. */
const CLEAR = 0.9;
const STRONG = 1.6;

/** A figure with a unit of a few characters, as it stands in brackets beside another. */
export const briefly = (value: number, { unit, decimals }: Pick<Fact, 'unit' | 'decimals'>): string =>
	withUnit(formatFigure(value, unit, decimals), shortUnit(unit));

/** Sentences read figures through this; one that is not known is a dash, and no rule fires on it. */
export function teller(facts: Facts): Told {
	type Reader = (fact: Fact) => number | null | undefined;
	const read = (id: string, of: Reader, write: (value: number, fact: Fact) => string) => {
		const fact = facts.get(id);
		const value = fact && of(fact);
		return !fact || value === null || value === undefined ? '–' : write(value, fact);
	};
	const own: Reader = (fact) => fact.value;
	const bare = (value: number, { unit, decimals }: Fact) => formatFigure(value, unit, decimals);
	return {
		value: (id) => read(id, own, (value, { unit, decimals }) => formatValue(value, unit, decimals)),
		number: (id) => read(id, own, bare),
		size: (id) => read(id, own, (value, { decimals }) => formatNumber(Math.abs(value), decimals)),
		points: (id) =>
			read(id, own, (value, { decimals }) => {
				const points = formatNumber(Math.abs(value), decimals);
				return Math.abs(value) < 2 ? m.point_one({ points }) : m.point_many({ points });
			}),
		peers: (id) => read(id, (fact) => fact.peers?.median, briefly),
		peersNumber: (id) => read(id, (fact) => fact.peers?.median, bare),
		median: (id) => read(id, (fact) => fact.all?.median, briefly),
		medianNumber: (id) => read(id, (fact) => fact.all?.median, bare)
	};
}

/** What the rules say of a territory: findings, the strongest first, and what is not documented. */
export function askRules(
	rules: readonly Rule[],
	facts: Facts
): { findings: Finding[]; undocumented: Undocumented[] } {
	const told = teller(facts);
	const findings: Finding[] = [];
	const undocumented: Undocumented[] = [];
	for (const rule of rules) {
		const answers = rule.when.map((one) => holds(one, facts));
		const { quadrant, axis } = rule;
		const evidence = evidenceOf(rule);
		if (answers.some((answer) => answer === false)) continue;
		if (answers.some((answer) => answer === null)) {
			const missing = rule.when
				.filter((_, at) => answers[at] === null)
				.flatMap(factsRead)
				.filter((id) => (facts.get(id)?.value ?? null) === null || facts.get(id)?.peers === null);
			undocumented.push({
				rule: rule.id,
				quadrant,
				axis,
				title: rule.title(),
				missing: [...new Set(missing)]
			});
			continue;
		}
		const distances = rule.when.flatMap((one) => distanceFromMiddle(one, facts) ?? []);
		const distance =
			distances.length === 0 ? null : distances.reduce((sum, one) => sum + one, 0) / distances.length;
		findings.push({
			rule: rule.id,
			quadrant,
			axis,
			title: rule.title(),
			text: rule.sentence(told),
			strength: distance === null || distance < CLEAR ? 'slight' : distance < STRONG ? 'clear' : 'strong',
			distance,
			sources: new Set(evidence.flatMap((id) => facts.get(id)?.sources ?? [])).size,
			evidence,
			counter: [...new Set(rule.counter.filter((one) => holds(one, facts) === true).map(({ fact }) => fact))],
			against: rule.against()
		});
	}
	findings.sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
	return { findings, undocumented };
}
