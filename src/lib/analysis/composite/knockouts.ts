/** A requirement: a figure at most, or at least, some limit. */
export interface Requirement {
	values: Float64Array;
	atLeast: boolean;
	limit: number;
}

export interface KnockoutCount {
	/** Areas that this requirement excludes by itself, whatever the others say. */
	alone: number;
	/** Areas that it excludes among those that the requirements before it left. */
	inOrder: number;
	/** Areas that nothing else excludes, the nearest to the limit first. */
	justOut: number[];
	/** Areas whose figure is unknown: kept, since unknown is not refused. */
	unknown: number;
}

export interface KnockoutResult {
	kept: number[];
	counts: KnockoutCount[];
}

const fails = ({ values, atLeast, limit }: Requirement, row: number) => {
	const value = values[row] ?? NaN;
	return atLeast ? value < limit : value > limit;
};

/**
 * What each requirement excludes, alone and one after the other. An area whose figure is unknown is kept.
 * @param rows the areas looked at.
 */
export function knockouts(rows: readonly number[], requirements: readonly Requirement[]): KnockoutResult {
	const failures = new Map(
		rows.map((row) => [row, requirements.filter((requirement) => fails(requirement, row)).length])
	);
	let left = [...rows];
	const counts = requirements.map((requirement) => {
		const out = rows.filter((row) => fails(requirement, row));
		const before = left.length;
		left = left.filter((row) => !fails(requirement, row));
		const away = (row: number) => Math.abs((requirement.values[row] ?? NaN) - requirement.limit);
		return {
			alone: out.length,
			inOrder: before - left.length,
			justOut: out.filter((row) => failures.get(row) === 1).toSorted((a, b) => away(a) - away(b)),
			unknown: rows.filter((row) => Number.isNaN(requirement.values[row] ?? NaN)).length
		};
	});
	return { kept: left, counts };
}
