import type { PictureColours } from '../views/picture-of-map';

/** Colours of the theme, as an element of the page resolves them: a picture has no custom property. */
export function pictureColours(element: Element): PictureColours & { paper: string; line: string } {
	const probe = document.createElement('span');
	element.append(probe);
	const of = (property: string) => {
		probe.style.color = `var(${property})`;
		return getComputedStyle(probe).color;
	};
	const colours = {
		surface: of('--surface'),
		ink: of('--ink'),
		ink2: of('--ink-2'),
		brick: of('--brick'),
		neutral: of('--sand-light'),
		more: of('--slate-mid'),
		less: of('--loss'),
		paper: of('--paper'),
		line: of('--line-strong')
	};
	const known = new Map<string, string>();
	[...explorerColours].forEach((property) => known.set(property, of(property)));
	probe.remove();
	return { ...colours, of: (property) => known.get(property) ?? colours.neutral };
}

const explorerColours = [
	...Array.from({ length: 7 }, (_, i) => `--seq-${i}`),
	...Array.from({ length: 7 }, (_, i) => `--div-${i}`),
	...Array.from({ length: 9 }, (_, i) => `--biv-${i}`)
];
