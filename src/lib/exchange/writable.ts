/** Characters that XML has no way to write; a text pasted from elsewhere may hold some. */
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The same, with a space for each character that would make a file that no office program opens; texts at any depth. */
export function writable<Value>(value: Value): Value {
	const inside = (part: unknown): unknown => {
		if (typeof part === 'string') return part.replace(UNWRITABLE, ' ');
		if (Array.isArray(part)) return part.map(inside);
		// Bytes and blobs stay what they are.
		if (part === null || typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype)
			return part;
		return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inside(one)]));
	};
	return inside(value) as Value;
}
