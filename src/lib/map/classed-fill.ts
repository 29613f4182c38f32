import { fillByte } from './fill';

/** How an area is drawn: by a class, hatched, as a ground beside the others, or not at all. */
export type AreaClass = number | 'missing' | 'ground' | null;

/** CSS custom property of areas that are there for those around them. */
const GROUND = '--sand-light';

/**
 * Four bytes an area, as `AreaLayer` takes them.
 *
 * @param rgb three bytes of a CSS custom property
 */
export function fillOfClasses(
	classes: readonly AreaClass[],
	colours: readonly string[],
	rgb: (property: string) => readonly number[]
): Uint8Array {
	const bytes = new Uint8Array(4 * classes.length);
	const plain = fillByte('plain', 1);
	const known = colours.map(rgb);
	const ground = rgb(GROUND);
	classes.forEach((of, area) => {
		if (of === 'missing') bytes[4 * area + 3] = fillByte('missing', 1);
		else if (of !== null) {
			const [red = 0, green = 0, blue = 0] = of === 'ground' ? ground : (known[of] ?? []);
			bytes.set([red, green, blue, plain], 4 * area);
		}
	});
	return bytes;
}

/** The same as colours of an SVG, whose hatching is the pattern `<prefix>missing`. */
export const pictureFill =
	(classes: readonly AreaClass[], colours: readonly string[], prefix: string) =>
	(area: number): { colour: string; opacity: number } => {
		const of = classes[area] ?? null;
		const colour =
			of === 'missing'
				? `url(#${prefix}missing)`
				: of === null
					? 'var(--surface)'
					: `var(${of === 'ground' ? GROUND : (colours[of] ?? '--seq-0')})`;
		return { colour, opacity: 1 };
	};
