export interface Difference {
	/** Lines that only the first text has, then those that only the second has. */
	gone: string[];
	come: string[];
}

/** Lines of one text that the other lacks, each as many times as it is lacking. */
function lacking(lines: readonly string[], other: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}

/** What changed from one drawing to another, line by line, wherever the lines stand. */
export function difference(before: string, after: string): Difference {
	const [old, fresh] = [before, after].map((text) => text.split('\n').map((line) => line.trim()));
	return { gone: lacking(old ?? [], fresh ?? []), come: lacking(fresh ?? [], old ?? []) };
}
