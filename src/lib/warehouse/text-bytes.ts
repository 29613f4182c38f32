/** Bytes that a character takes in UTF-8, from its code point. */
const widthOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/**
 * Places of a text by their bytes in UTF-8, as the engine counts, to places as scripts count.
 *
 * @param offsets in ascending order, none beyond the end
 */
export function charactersAt(text: string, offsets: readonly number[]): number[] {
	const places: number[] = [];
	let [bytes, at] = [0, 0];
	for (const offset of offsets) {
		while (bytes < offset && at < text.length) {
			const point = text.codePointAt(at) ?? 0;
			bytes += widthOf(point);
			at += point > 0xffff ? 2 : 1;
		}
		places.push(at);
	}
	return places;
}
