/** What a group (a sector, an age) counts at two dates, here and in the reference. */
export interface GroupChange {
	key: string;
	before: number;
	after: number;
	referenceBefore: number;
	referenceAfter: number;
}

export interface ShiftShare {
	key: string;
	/** What the group would have gained had everything grown as the whole reference. */
	national: number;
	/** What it gained more by being this group: reference growth of the group less that of the whole. */
	structural: number;
	/** What is left: growth here less growth of the same group in the reference. */
	local: number;
	/** after − before = national + structural + local. */
	change: number;
}

/**
 * Classical shift-share (Dunn 1960): the change of each group as national, structural and local
 * parts, which add up exactly. A group that the reference did not have before has no growth there:
 * its structural part stands at −national and the whole change is local.
 */
export function shiftShare(groups: readonly GroupChange[]): ShiftShare[] {
	const total = (of: (group: GroupChange) => number) => groups.reduce((sum, group) => sum + of(group), 0);
	const wholeBefore = total((group) => group.referenceBefore);
	const growth = wholeBefore === 0 ? 0 : total((group) => group.referenceAfter) / wholeBefore - 1;
	return groups.map((group) => {
		const change = group.after - group.before;
		const national = group.before * growth;
		const ofGroup = group.referenceBefore === 0 ? 0 : group.referenceAfter / group.referenceBefore - 1;
		const structural = group.before * (ofGroup - growth);
		return { key: group.key, national, structural, local: change - national - structural, change };
	});
}

/**
 * Location quotient: share of a part here over its share in the reference. Null where a share is
 * not known or the reference has none of it.
 */
export function locationQuotient(
	part: number | null,
	whole: number | null,
	referencePart: number | null,
	referenceWhole: number | null
): number | null {
	if (part === null || !whole || !referencePart || !referenceWhole) return null;
	return part / whole / (referencePart / referenceWhole);
}
