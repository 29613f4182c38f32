import { quantileOf } from '$lib/analysis/sorted';
import { type ClaimScale, type PlaceOf, scoreClaim } from '$lib/diagnostic/claim';
import { claimDefinitions } from '$lib/diagnostic/claims';
import { isTooFew } from '$lib/diagnostic/facts';
import { isOld, weightOf } from '$lib/diagnostic/grade';
import { epciPlaces } from './epci-places';
import { factKinds } from './fact-kinds';
import { factNumbers } from './fact-numbers';
import { onceForAll } from './once';
import { factStandings, placeAmong } from './territory-facts';

/** Fewer judged territories than this make no thirds. */
const LEAST = 30;

/** Where the thirds of each claim's scores stand, over the intercommunalités where it is judged. */
export const claimScales = onceForAll(async (): Promise<ReadonlyMap<string, ClaimScale>> => {
	const [numbers, standings, kinds] = [await factNumbers(), await factStandings(), await factKinds()];
	const { codes } = await epciPlaces();
	const placeAt =
		(row: number): PlaceOf =>
		({ fact: id, measures }) => {
			const [of, among, kind] = [numbers.get(id), standings.get(id), kinds.get(id)];
			const value = of?.values[row] ?? NaN;
			if (!of || !among || !kind || Number.isNaN(value)) return null;
			const people = of.people?.[row] ?? NaN;
			if (isTooFew({ people: Number.isNaN(people) ? null : people })) return null;
			return { place: placeAmong(among.sorted, value), weight: weightOf(measures, kind), old: isOld(kind) };
		};
	return new Map(
		claimDefinitions.flatMap((claim): [string, ClaimScale][] => {
			const scores = Float64Array.from(
				codes.flatMap((_, row) => scoreClaim(claim, placeAt(row)) ?? [])
			).sort();
			return scores.length < LEAST
				? []
				: [[claim.id, { t1: quantileOf(scores, 1 / 3), t2: quantileOf(scores, 2 / 3) }]];
		})
	);
});
