import type { HiringNeed } from '$lib/queries/hiring';
import type { OccupationNeed } from './territory-page';

/**
 * Occupations that the last survey counts, most projects first and secret ones last: what is secret is not nought.
 * @param surveys years of the surveys, oldest first
 */
export function mostSought(needs: readonly HiringNeed[], surveys: readonly number[]): OccupationNeed[] {
	const [last, before] = surveys.toReversed();
	const earlier = new Map(
		needs.filter(({ year }) => year === before).map(({ occupation, projects }) => [occupation, projects])
	);
	return needs
		.filter(({ year, projects }) => year === last && projects !== 0)
		.map(({ occupation, projects, difficult }): OccupationNeed => [
			occupation,
			projects,
			difficult,
			earlier.get(occupation) ?? null
		])
		.toSorted((a, b) => (b[1] ?? -1) - (a[1] ?? -1) || a[0].localeCompare(b[0]));
}

/** A rate on fewer of its cells than this is never a title, and is told with its reserve. */
export const SURE_FROM = 0.5;
