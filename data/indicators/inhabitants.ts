import type { CommuneMeasure } from './store';

/**
 * Inhabitants of the communes that something is true of (1), none of those that it is not (0): a group's share of
 * inhabitants is then Σ / Σ. Unknown where either is, such as a commune of which a part is concerned.
 */
export function inhabitantsOf(population: CommuneMeasure, concerned: CommuneMeasure): CommuneMeasure {
	const single = population.single.map(
		(inhabitants, commune) => inhabitants * (concerned.single[commune] ?? NaN)
	);
	return {
		single,
		united: [],
		covered: Uint8Array.from(single, (value) => (Number.isNaN(value) ? 0 : 1)),
		secret: new Uint8Array(single.length)
	};
}
