import { m } from '../paraglide/messages';
import { formatList } from '../i18n/format';
import { type Facts, isTooFew } from './facts';
import { isOld, type Measure, weightOf, type Witness } from './grade';
import type { FacetSide, FacetWeighed, Measured, Verdict, Weighed } from './verdict';

/** A witness of a facet: a large figure speaks for the claim (1) or against it (-1). */
export interface FacetWitness extends Witness {
	readonly says: 1 | -1;
}
export const says = (way: 1 | -1, ...lists: readonly (readonly Witness[])[]): FacetWitness[] =>
	lists.flat().map((witness) => ({ ...witness, says: way }));

/** One thing that a claim is made of. Without witnesses, no open data measures it. */
export interface Facet {
	readonly id: string;
	/** Inside a sentence: «la densité». */
	readonly label: () => string;
	readonly witnesses: readonly FacetWitness[];
	/** How much more than another facet it counts for. */
	readonly weight?: number;
}

export interface Claim {
	readonly id: string;
	readonly kind: 'claim' | 'cause';
	readonly statement: () => string;
	readonly facets: readonly Facet[];
	/** Facets without which nothing is judged, whatever the others say. */
	readonly needs?: readonly string[];
	/** What one would need to know. */
	readonly need: () => string;
}

/** Where a figure stands among all, as a claim needs it. */
export interface Placed {
	readonly place: number | null;
	readonly weight: number;
	readonly old: boolean;
}
export type PlaceOf = (witness: Witness) => Placed | null;

/** A facet is for or against a claim in the outer thirds of its own places. */
const THIRD = 100 / 3;
/** A claim is judged when this share of its facets is measured; a facet that partly is counts for half. */
const LEAST_MEASURED = 1 / 2;
const OF_MEASURED: Readonly<Record<Measured, number>> = { measured: 1, partly: 0.5, not: 0 };

interface FacetScore {
	facet: Facet;
	measured: Measured;
	/** Mean place of its witnesses, by the weight of each proof, 100 where all speak for the claim. */
	score: number | null;
	known: FacetWitness[];
}

function scoreFacet(facet: Facet, placeOf: PlaceOf): FacetScore {
	const known = facet.witnesses.flatMap((witness) => {
		const at = placeOf(witness);
		return at?.place == null
			? []
			: [{ witness, ...at, place: witness.says === 1 ? at.place : 100 - at.place }];
	});
	const isOf = (wanted: Measure) => known.filter(({ witness }) => witness.measures === wanted);
	const measured: Measured = isOf('direct').some(({ old }) => !old)
		? 'measured'
		: isOf('direct').length + isOf('partial').length > 0
			? 'partly'
			: 'not';
	const whole = known.reduce((sum, { weight }) => sum + weight, 0);
	return {
		facet,
		measured,
		score:
			measured === 'not' || whole === 0
				? null
				: known.reduce((sum, { place, weight }) => sum + place * weight, 0) / whole,
		known: known.map(({ witness }) => witness)
	};
}

/**
 * The score of a claim, from 0 (all its facets speak against it) to 100; null where fewer than half of its facets are
 * measured, or one that it needs is not.
 */
function scoreOf(claim: Claim, scores: readonly FacetScore[]): number | null {
	const measured = scores.reduce((sum, facet) => sum + OF_MEASURED[facet.measured], 0);
	const lacks = scores.some(({ facet, measured }) => claim.needs?.includes(facet.id) && measured === 'not');
	if (lacks || measured < LEAST_MEASURED * scores.length) return null;
	const judged = scores.flatMap(({ facet, score }) =>
		score === null ? [] : [{ score, weight: facet.weight ?? 1 }]
	);
	const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
	return whole === 0 ? null : judged.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}

export const scoreClaim = (claim: Claim, placeOf: PlaceOf): number | null =>
	scoreOf(
		claim,
		claim.facets.map((facet) => scoreFacet(facet, placeOf))
	);

/** Where the thirds of a claim's scores stand among the territories where it is judged; null where there are too few. */
export interface ClaimScale {
	readonly t1: number;
	readonly t2: number;
}
export type ClaimScales = ReadonlyMap<string, ClaimScale>;

function verdictOf({ kind }: Claim, score: number | null, scale: ClaimScale | undefined): Verdict {
	if (score === null || !scale) return 'undetermined';
	const third = score >= scale.t2 ? 2 : score <= scale.t1 ? 0 : 1;
	const words = {
		claim: ['contradicted', 'nuanced', 'confirmed'],
		cause: ['less', 'alike', 'compatible']
	} as const;
	return words[kind][third];
}

const sideOf = (score: number | null): FacetSide =>
	score === null ? 'unknown' : score >= 2 * THIRD ? 'for' : score <= THIRD ? 'against' : 'neither';

const placeIn =
	(facts: Facts): PlaceOf =>
	({ fact: id, measures }) => {
		const fact = facts.get(id);
		if (!fact || fact.value === null || isTooFew(fact)) return null;
		return { place: fact.place, weight: weightOf(measures, fact), old: isOld(fact) };
	};

function sidesOf(scores: readonly FacetScore[]): string {
	const list = (of: readonly FacetScore[]) => formatList(of.map(({ facet }) => facet.label()));
	const on = (side: FacetSide) =>
		scores.filter(({ score, measured }) => measured !== 'not' && sideOf(score) === side);
	const none = scores.filter(({ measured }) => measured === 'not');
	const [unpublished, unmeasured] = [
		none.filter(({ facet }) => facet.witnesses.length > 0),
		none.filter(({ facet }) => facet.witnesses.length === 0)
	];
	return [
		{ of: on('for'), words: m.facets_for },
		{ of: on('against'), words: m.facets_against },
		{ of: on('neither'), words: m.facets_neither },
		{ of: unpublished, words: m.facets_unpublished },
		{ of: unmeasured, words: m.facets_unmeasured }
	]
		.flatMap(({ of, words }) => (of.length === 0 ? [] : [words({ list: list(of) })]))
		.join(' ');
}

function becauseOf(claim: Claim, scores: readonly FacetScore[], verdict: Verdict): string {
	const needed = scores.find(({ facet, measured }) => claim.needs?.includes(facet.id) && measured === 'not');
	if (verdict !== 'undetermined') return m[`because_${verdict}`]();
	return needed ? m.because_lacks({ facet: needed.facet.label() }) : m.because_few();
}

/** A claim weighed for a territory, on the scale of all territories. */
export function weighClaim(claim: Claim, facts: Facts, scales: ClaimScales): Weighed {
	const scores = claim.facets.map((facet) => scoreFacet(facet, placeIn(facts)));
	const verdict = verdictOf(claim, scoreOf(claim, scores), scales.get(claim.id));
	return {
		id: claim.id,
		statement: claim.statement(),
		verdict,
		because: becauseOf(claim, scores, verdict),
		sides: sidesOf(scores),
		facets: scores.map(({ facet, measured, score, known }): FacetWeighed => ({
			id: facet.id,
			label: facet.label(),
			measured,
			side: sideOf(score),
			witnesses: known.map(({ fact, measures }) => ({ fact, measures }))
		})),
		unknown: claim.need()
	};
}
