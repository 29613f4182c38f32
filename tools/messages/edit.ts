/** A stretch of a text, and what stands there instead. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/**
 * A text with some of its stretches replaced.
 *
 * @throws {RangeError} when two of them overlap: one would be lost.
 */
export function edited(code: string, edits: readonly Edit[]): string {
	let at = 0;
	let made = '';
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		if (start < at) throw new RangeError(`Two edits overlap at ${start}.`);
		made += code.slice(at, start) + text;
		at = end;
	}
	return made + code.slice(at);
}
