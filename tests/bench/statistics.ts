/** The value that a share of them does not pass. */
export const percentile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Median of each figure of several runs. */
export function medianBy<Figures extends Readonly<Record<string, number>>>(
	runs: readonly Figures[]
): Figures {
	const names = Object.keys(runs[0] ?? {});
	return Object.fromEntries(
		names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))])
	) as Figures;
}
