import { formatPeriod, lowered } from '../i18n/format';
import { m } from '../paraglide/messages';
import { factsRead, holds } from './conditions';
import { type Draft, draftOf, withoutContradictions } from './draft';
import type { Fact, Facts } from './facts';
import type { Finding, Strength, Undocumented } from './finding';
import type { Rule, Told } from './rule';
import { briefly } from './briefly';
import { named } from './label-words';
import { teller } from './teller';

/** Beyond these distances (robust standard deviations) a finding is said to be clear, then strong. */
const CLEAR = 0.9;
const STRONG = 1.6;

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

/** The rule's title and, after it, what is found to the contrary. */
const headlineOf = ({ rule, also }: Draft): string =>
	also.reduce((first, other) => m.finding_but({ first, second: lowered(other.title()) }), rule.title());

/** The title with the dates of its figures, what the contrary is, whether it turned or is old. */
function titleOf(draft: Draft, facts: Facts): string {
	const { witnesses, counter, turned, toConfirm } = draft;
	const evidence = witnesses.flatMap(({ fact }) => facts.get(fact) ?? []);
	const dated = m.finding_dated({ title: headlineOf(draft), years: yearsOf(evidence) });
	const first = counter.flatMap((id) => facts.get(id) ?? [])[0];
	const nuanced =
		first?.value == null
			? dated
			: m.finding_nuanced({
					title: dated,
					fact: `${named(first.label)} (${briefly(first.value, first)}, ${formatPeriod(first.period)})`
				});
	const marked = toConfirm ? m.finding_to_confirm({ title: lowered(nuanced) }) : nuanced;
	return turned.length > 0 ? m.finding_turned({ title: lowered(marked) }) : marked;
}

/** The rule's sentence, what the rules that found the contrary say, then each figure that said so at the period before. */
function textOf({ rule, also, turned }: Draft, told: Told, facts: Facts): string {
	const contrary = turned.flatMap((id) => {
		const fact = facts.get(id);
		return fact?.before
			? [
					m.finding_contrary({
						year: formatPeriod(fact.before.period),
						label: named(fact.label),
						value: briefly(fact.before.value, fact)
					})
				]
			: [];
	});
	const both = also.reduce(
		(first, other) => m.finding_both({ first, second: lowered(other.sentence(told)) }),
		rule.sentence(told)
	);
	return [both, ...contrary].join(' ');
}

/** Far from the middle, by figures that measure what is said, over the place or near it, and recent. */
function strengthOf({ distance, weight, toConfirm }: Draft): Strength {
	if (distance === null || distance < CLEAR || toConfirm || weight < CLEAR_WEIGHT) return 'slight';
	return distance < STRONG || weight < STRONG_WEIGHT ? 'clear' : 'strong';
}
const CLEAR_WEIGHT = 0.3;
const STRONG_WEIGHT = 0.6;

function findingOf(draft: Draft, told: Told, facts: Facts): Finding {
	const { rule, also, witnesses, counter, turned, toConfirm, distance, weight } = draft;
	const evidence = witnesses.map(({ fact }) => fact);
	return {
		rule: rule.id,
		also: also.map(({ id }) => id),
		topic: rule.topic,
		quadrant: rule.quadrant,
		axis: rule.axis,
		headline: headlineOf(draft),
		title: titleOf(draft, facts),
		text: textOf(draft, told, facts),
		strength: strengthOf(draft),
		distance,
		weight,
		evidence,
		witnesses,
		counter,
		turned: turned.length > 0,
		toConfirm,
		against: rule.against()
	};
}

function undocumentedOf(rule: Rule, facts: Facts): Undocumented {
	const missing = [...rule.where, ...rule.when]
		.filter((one) => holds(one, facts) === null)
		.flatMap(factsRead)
		.filter((id) => (facts.get(id)?.value ?? null) === null || facts.get(id)?.peers === null);
	const { id, quadrant, axis } = rule;
	return { rule: id, quadrant, axis, title: rule.title(), missing: [...new Set(missing)] };
}

/** What the rules say of a territory: findings, the most telling first, and what is not documented. */
export function askRules(
	rules: readonly Rule[],
	facts: Facts
): { findings: Finding[]; undocumented: Undocumented[] } {
	const told = teller(facts);
	const answered = rules.map((rule) => ({
		rule,
		answers: [...rule.where, ...rule.when].map((one) => holds(one, facts))
	}));
	const open = answered.filter(({ answers }) => !answers.includes(false));
	const drafts = open
		.filter(({ answers }) => !answers.includes(null))
		.map(({ rule }) => draftOf(rule, facts));
	return {
		findings: withoutContradictions(drafts).map((draft) => findingOf(draft, told, facts)),
		undocumented: open
			.filter(({ answers }) => answers.includes(null))
			.map(({ rule }) => undocumentedOf(rule, facts))
	};
}
