import { standingOf } from './axes';
import { type Facts, isTooFew } from './facts';

export interface Sides {
	supporting: string[];
	opposing: string[];
	/** Those of both sides that were judged against all territories (or départements), not against comparable ones. */
	national: string[];
}

/**
 * Puts facts on the side that their own figure takes: in the upper third of their group, for what the
 * statement says is large; in the lower third, against it. Between, a fact takes no side.
 */
export function sidesByThirds(facts: Facts, ids: readonly string[]): Sides {
	const sides: Sides = { supporting: [], opposing: [], national: [] };
	for (const id of ids) {
		const fact = facts.get(id);
		if (!fact || fact.value === null || !fact.all || isTooFew(fact)) continue;
		if (fact.value >= fact.all.t2 && fact.value > fact.all.median) sides.supporting.push(id);
		else if (fact.value <= fact.all.t1 && fact.value < fact.all.median) sides.opposing.push(id);
	}
	return { ...sides, national: [...sides.supporting, ...sides.opposing] };
}

/**
 * The same for a statement that says that something goes badly: what is less good than comparable
 * territories supports it, what is better opposes it.
 */
export function sidesByPeers(facts: Facts, ids: readonly string[]): Sides {
	const of = (wanted: string) => ids.filter((id) => standingOf(facts.get(id)) === wanted);
	return { supporting: of('weakness'), opposing: of('strength'), national: [] };
}
