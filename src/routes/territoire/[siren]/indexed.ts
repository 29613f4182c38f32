/** Figures as an index, 100 at the first; null where one is unknown, all of them where the first is. */
export function indexed(values: readonly (number | null)[]): (number | null)[] {
	const first = values[0];
	return values.map((value) => (value === null || !first ? null : (100 * value) / first));
}
