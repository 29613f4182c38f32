/** Items by what they share, in their order. */
export function groupBy<T>(items: readonly T[], of: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(of(item));
		if (group) group.push(item);
		else groups.set(of(item), [item]);
	}
	return groups;
}
