import { asShown, formatNumber } from '../i18n/format';
import { m } from '../paraglide/messages';
import { STABLE_BELOW } from './portrait';
import type { Measure } from './grade';
import { apart, type Fact, type FactKind, type Facts, isTooFew, type Spread } from './facts';

export type Among = 'peers' | 'all';

/** What a rule asks of a fact. Written as data: the same objects are tested, explained and counted. */
export type Condition =
	/** Beyond the third quartile (`high`) or under the first (`low`) of a group. */
	| { readonly fact: string; readonly is: 'high' | 'low'; readonly among: Among }
	/** Over or under a figure, the median of a group, or another fact of the same unit. */
	| {
			readonly fact: string;
			readonly is: 'above' | 'below';
			readonly than: number | 'median' | 'peers' | { readonly fact: string };
	  };

/** One line of text as a condition: `industry_specialisation high all`, `jobs_growth below 0`. */
export function condition(text: string): Condition {
	const [fact = '', is = '', what = ''] = text.split(' ');
	if (is === 'high' || is === 'low') {
		if (what !== 'peers' && what !== 'all') throw new Error(`No such group in «${text}»`);
		return { fact, is, among: what };
	}
	if (is !== 'above' && is !== 'below') throw new Error(`No such test in «${text}»`);
	if (what === 'median' || what === 'peers') return { fact, is, than: what };
	const figure = Number(what);
	return { fact, is, than: what !== '' && Number.isFinite(figure) ? figure : { fact: what } };
}

/** A condition that a rule stands on, and how much of what the rule says its fact measures. */
export type Proof = Condition & { readonly measures: Measure };
export const proof = (text: string, measures: Measure): Proof => ({ ...condition(text), measures });

/** The facts that a condition reads. */
export const factsRead = (one: Condition): string[] =>
	'than' in one && typeof one.than === 'object' ? [one.fact, one.than.fact] : [one.fact];

const groupOf = (fact: Fact, among: Among): Spread | null => (among === 'peers' ? fact.peers : fact.all);

function reference(one: Extract<Condition, { than: unknown }>, fact: Fact, facts: Facts): number | null {
	if (typeof one.than === 'number') return one.than;
	if (one.than === 'median') return fact.all?.median ?? null;
	if (one.than === 'peers') return fact.peers?.median ?? null;
	return facts.get(one.than.fact)?.value ?? null;
}

/** Whether a condition holds; null where a figure that it needs is not known. */
export function holds(one: Condition, facts: Facts): boolean | null {
	const fact = facts.get(one.fact);
	if (!fact || fact.value === null) return null;
	// A balance of a few people is neither high nor low, neither over nor under.
	if (isTooFew(fact)) return false;
	if ('among' in one) {
		const group = groupOf(fact, one.among);
		return group && isBeyond(one.is, fact.value, group, fact);
	}
	const other = reference(one, fact, facts);
	if (other === null) return null;
	if (other === 0 && fact.unit === 'percent_per_year' && Math.abs(fact.value) < STABLE_BELOW) return false;
	if (typeof one.than !== 'number' && apart(fact.value, other, fact) === 0) return false;
	return one.is === 'above' ? fact.value > other : fact.value < other;
}

/** Beyond the quartile, and by a gap that means something from the middle. */
function isBeyond(side: 'high' | 'low', value: number, group: Spread, fact: Fact): boolean {
	const away = apart(value, group.median, fact);
	return side === 'high' ? value > group.q3 && away > 0 : value < group.q1 && away < 0;
}

/**
 * Whether the fact said the contrary at the period before: on the other side of the figure that the condition names,
 * or beyond the opposite quartile of all territories. False where no earlier figure is comparable.
 */
export function saidContrary(one: Condition, facts: Facts): boolean {
	const fact = facts.get(one.fact);
	const before = fact?.before;
	if (!fact || fact.value === null || !before) return false;
	if ('among' in one)
		return (
			before.all !== null && isBeyond(one.is === 'high' ? 'low' : 'high', before.value, before.all, fact)
		);
	if (typeof one.than !== 'number') return false;
	// A growth that was nought said neither.
	if (fact.unit === 'percent_per_year' && Math.abs(before.value) < STABLE_BELOW) return false;
	if (one.than === 0 && asShown(before.value, fact.decimals) === 0) return false;
	const [now, then] = [fact.value - one.than, before.value - one.than];
	return now * then < 0 && apart(fact.value, before.value, fact) !== 0;
}

/** An interquartile range of a normal law is this many standard deviations. */
const NORMAL_IQR = 1.3489795003921634;

/**
 * How far a fact lies from the middle of the group that a condition names, in robust standard
 * deviations (IQR / 1.349); null where it is compared with no group, or the group does not vary.
 */
export function distanceFromMiddle(one: Condition, facts: Facts): number | null {
	const fact = facts.get(one.fact);
	if (!fact || fact.value === null) return null;
	const among: Among | null =
		'among' in one ? one.among : one.than === 'peers' ? 'peers' : one.than === 'median' ? 'all' : null;
	const group = among && groupOf(fact, among);
	if (!group || group.q3 === group.q1) return null;
	return (Math.abs(fact.value - group.median) * NORMAL_IQR) / (group.q3 - group.q1);
}

/** A condition in words, for the page that explains the rules. */
export function conditionWords(one: Condition, kind: (id: string) => FactKind | undefined): string {
	const label = kind(one.fact)?.label ?? one.fact;
	if ('among' in one) {
		const among = one.among === 'all' && kind(one.fact)?.scope === 'departement' ? 'departements' : one.among;
		const words = {
			high: {
				peers: m.condition_high_peers,
				all: m.condition_high_all,
				departements: m.condition_high_departements
			},
			low: {
				peers: m.condition_low_peers,
				all: m.condition_low_all,
				departements: m.condition_low_departements
			}
		};
		return words[one.is][among]({ label });
	}
	const than =
		typeof one.than === 'number'
			? formatNumber(one.than, Number.isInteger(one.than) ? 0 : 2)
			: one.than === 'median'
				? m.condition_median()
				: one.than === 'peers'
					? m.condition_peers_median()
					: m.quoted({ text: kind(one.than.fact)?.label ?? one.than.fact });
	return one.is === 'above' ? m.condition_above({ label, than }) : m.condition_below({ label, than });
}
