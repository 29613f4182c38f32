import { formatPeriod } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Fact, FactKind, Scope } from './facts';

/** How much of what is claimed a figure measures: the thing itself, a part of it, or something that goes with it. */
export const measures = ['direct', 'partial', 'proxy'] as const;
export type Measure = (typeof measures)[number];

/** A fact called to witness, and how much of the claim it measures. */
export interface Witness {
	readonly fact: string;
	readonly measures: Measure;
}

const witnesses =
	(of: Measure) =>
	(...facts: readonly string[]): Witness[] =>
		facts.map((fact) => ({ fact, measures: of }));
export const direct = witnesses('direct');
export const partial = witnesses('partial');
export const proxy = witnesses('proxy');

/** Figures older than this, in years, are to be confirmed: they head nothing and decide nothing alone. */
export const OLD_AFTER = 6;
const RECENT_UNTIL = 3;

const OF_MEASURE: Readonly<Record<Measure, number>> = { direct: 1, partial: 0.5, proxy: 0.25 };
/** What is measured over something larger than the territory speaks less of it. */
const OF_SCALE: Readonly<Record<Scope, number>> = {
	own: 1,
	trend: 1,
	access: 1,
	programme: 1,
	neighbours: 0.75,
	zone: 0.75,
	basin: 0.75,
	departement: 0.5
};

export const isOld = ({ age }: Pick<FactKind, 'age'>): boolean => age > OLD_AFTER;

const ofAge = (age: number): number => (age <= RECENT_UNTIL ? 1 : age <= OLD_AFTER ? 0.75 : 0.4);

/** The weight of a proof, from 0 to 1: what it measures × its scale against the territory × its age. */
export const weightOf = (of: Measure, { scope, age }: Pick<FactKind, 'scope' | 'age'>): number =>
	OF_MEASURE[of] * OF_SCALE[scope] * ofAge(age);

const MEASURE_WORDS: Readonly<Record<Measure, () => string>> = {
	direct: m.grade_direct,
	partial: m.grade_partial,
	proxy: m.grade_proxy
};
const SCALE_WORDS: Readonly<Record<Scope, () => string>> = {
	own: m.grade_own,
	trend: m.grade_own,
	access: m.grade_own,
	programme: m.grade_own,
	neighbours: m.grade_neighbours,
	zone: m.grade_zone,
	basin: m.grade_basin,
	departement: m.grade_departement
};

export const measureWords = (of: Measure): string => MEASURE_WORDS[of]();

/** «Mesure directe, 2024, zone d’emploi»; «à confirmer» where it is old. */
export function gradeWords(of: Measure, fact: Pick<FactKind, 'scope' | 'age' | 'period'>): string {
	const words = m.grade_words({
		measure: MEASURE_WORDS[of](),
		period: formatPeriod(fact.period),
		scale: SCALE_WORDS[fact.scope]()
	});
	return isOld(fact) ? m.grade_old({ words }) : words;
}

/** Whether a fact has a figure that a claim may lean on at once: known and recent. */
export const isFresh = (fact: Fact | undefined): fact is Fact =>
	fact !== undefined && fact.value !== null && !isOld(fact);
