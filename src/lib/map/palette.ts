import type { Classes } from '$lib/analysis/classes';

/** Which of the palette's seven sequential colours serve, for that many classes. */
const SEQUENTIAL: Readonly<Record<number, readonly number[]>> = {
	1: [3],
	2: [1, 4],
	3: [1, 3, 5],
	4: [0, 2, 3, 5],
	5: [0, 1, 2, 3, 5],
	6: [0, 1, 2, 3, 4, 5],
	7: [0, 1, 2, 3, 4, 5, 6]
};

/** Which of the seven diverging colours serve, for that many classes: an odd number has a neutral middle. */
const DIVERGING: Readonly<Record<number, readonly number[]>> = {
	1: [3],
	2: [1, 5],
	3: [1, 3, 5],
	4: [0, 2, 4, 6],
	5: [0, 2, 3, 4, 6],
	6: [0, 1, 2, 4, 5, 6],
	7: [0, 1, 2, 3, 4, 5, 6]
};

/** CSS custom property of each class, lowest first. */
export function classColours(classes: Pick<Classes, 'kind' | 'thresholds'>): string[] {
	const size = classes.thresholds.length + 1;
	const positions = (classes.kind === 'diverging' ? DIVERGING : SEQUENTIAL)[size] ?? [];
	const prefix = classes.kind === 'diverging' ? '--div' : '--seq';
	return positions.map((position) => `${prefix}-${position}`);
}

/** CSS custom properties of a 3 × 3 bivariate map: 3 · third of the first + third of the second. */
export const bivariateColours: readonly string[] = Array.from({ length: 9 }, (_, i) => `--biv-${i}`);

/** What a custom property is worth where it stands: canvases do not read CSS variables. */
export function resolveColour(element: Element, property: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${property})`;
	element.append(probe);
	const colour = getComputedStyle(probe).color;
	probe.remove();
	return colour;
}

/** The same as three numbers from 0 to 1. */
export function resolveRgb(element: Element, property: string): [number, number, number] {
	const [red = 0, green = 0, blue = 0] = (resolveColour(element, property).match(/[\d.]+/g) ?? []).map(
		Number
	);
	return [red / 255, green / 255, blue / 255];
}
