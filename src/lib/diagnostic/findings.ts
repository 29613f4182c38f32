import type { Axis } from '../catalogue';
import {
	formatFigure,
	formatNumber,
	formatPeriod,
	formatValue,
	isInCommune,
	shortUnit,
	withUnit
} from '../i18n/format';
import { m } from '../paraglide/messages';
import { factsRead, distanceFromMiddle, holds } from './conditions';
import { type Fact, type Facts, reversalOf } from './facts';
import { evidenceOf, type Quadrant, type Rule, type Told } from './rule';

export type Strength = 'strong' | 'clear' | 'slight';

export interface Finding {
	rule: string;
	quadrant: Quadrant;
	axis: Axis;
	/** With the dates of its figures; where its own counter-condition is met, with what qualifies it. */
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
	isInCommune(value, unit, decimals)
		? m.in_the_commune()
		: withUnit(formatFigure(value, unit, decimals), shortUnit(unit));

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
	const at = (value: number, fact: Fact, far: (words: { distance: string }) => string) =>
		isInCommune(value, fact.unit, fact.decimals) ? m.at_here() : far({ distance: briefly(value, fact) });
	return {
		value: (id) => read(id, own, (value, { unit, decimals }) => formatValue(value, unit, decimals)),
		number: (id) => read(id, own, bare),
		size: (id) => read(id, own, (value, { decimals }) => formatNumber(Math.abs(value), decimals)),
		points: (id) =>
			read(id, own, (value, { decimals }) => {
				const points = formatNumber(Math.abs(value), decimals);
				return Math.abs(value) < 2 ? m.point_one({ points }) : m.point_many({ points });
			}),
		away: (id) => read(id, own, (value, fact) => at(value, fact, m.away_km)),
		at: (id) => read(id, own, (value, fact) => at(value, fact, m.at_km)),
		period: (id) => formatPeriod(facts.get(id)?.period ?? ''),
		france: (id) => read(id, (fact) => fact.france, briefly),
		peers: (id) => read(id, (fact) => fact.peers?.median, briefly),
		peersNumber: (id) => read(id, (fact) => fact.peers?.median, bare),
		median: (id) => read(id, (fact) => fact.all?.median, briefly),
		medianNumber: (id) => read(id, (fact) => fact.all?.median, bare)
	};
}

/** The last year of a period: 2022 of «2016-2022», 2025 of «2025-T4». */
const endOf = (period: string) => period.match(/\d{4}/g)?.at(-1) ?? period;

/** «2022» or «2018, 2016–2022»: the dates of some facts, each once, the oldest first. */
function yearsOf(facts: readonly Fact[]): string {
	const periods = new Set(facts.map(({ period }) => period));
	return [...periods]
		.toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
		.map(formatPeriod)
		.join(', ');
}

/** A rule's title with the dates of its figures and, where its own counter-condition is met, the first that is. */
function titleOf(rule: Rule, evidence: readonly Fact[], counter: readonly Fact[]): string {
	const title = m.finding_dated({ title: rule.title(), years: yearsOf(evidence) });
	const [first] = counter;
	return first?.value == null
		? title
		: m.finding_nuanced({
				title,
				fact: `${first.label} (${briefly(first.value, first)}, ${formatPeriod(first.period)})`
			});
}

/** The rule's sentence, then each figure whose sign turned since the period before. */
function textOf(rule: Rule, told: Told, evidence: readonly Fact[]): string {
	const turned = evidence.flatMap((fact) => {
		const before = reversalOf(fact);
		return before
			? [
					m.finding_reversal({
						year: formatPeriod(before.period),
						label: fact.label,
						value: briefly(before.value, fact)
					})
				]
			: [];
	});
	return [rule.sentence(told), ...turned].join(' ');
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
		const known = (ids: readonly string[]) => ids.flatMap((id) => facts.get(id) ?? []);
		const counter = [
			...new Set(rule.counter.filter((one) => holds(one, facts) === true).map(({ fact }) => fact))
		];
		const distances = rule.when.flatMap((one) => distanceFromMiddle(one, facts) ?? []);
		const distance =
			distances.length === 0 ? null : distances.reduce((sum, one) => sum + one, 0) / distances.length;
		findings.push({
			rule: rule.id,
			quadrant,
			axis,
			title: titleOf(rule, known(evidence), known(counter)),
			text: textOf(rule, told, known(evidence)),
			strength: distance === null || distance < CLEAR ? 'slight' : distance < STRONG ? 'clear' : 'strong',
			distance,
			sources: new Set(evidence.flatMap((id) => facts.get(id)?.sources ?? [])).size,
			evidence,
			counter,
			against: rule.against()
		});
	}
	findings.sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
	return { findings, undocumented };
}
