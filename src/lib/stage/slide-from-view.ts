import type { OwnSlide } from '$lib/deck/presentation';
import { readAsDataUrl } from '$lib/exchange/data-url';
import { chartInside, embeddedFonts, svgToPng } from '$lib/exchange/poster';
import { m } from '$lib/paraglide/messages';

export type SlideParts = Pick<OwnSlide, 'title' | 'line' | 'source' | 'picture' | 'alt'>;

/** Slides are on light paper, whatever the theme of the page that a view is taken from. */
export async function inLight<T>(work: () => T | Promise<T>): Promise<T> {
	const { dataset } = document.documentElement;
	const before = dataset.theme;
	dataset.theme = 'light';
	try {
		return await work();
	} finally {
		dataset.theme = before;
	}
}

/** Width that a projector shows, px: a picture is drawn that wide, no more. */
const SHOWN = 1900;

/** An SVG as the picture of a slide. */
export async function slideImage(svg: string, width: number, height: number): Promise<string> {
	return readAsDataUrl(await svgToPng(svg, width, height, Math.max(1, Math.min(3, SHOWN / width))));
}

const textOf = (part: Element, selector: string) =>
	part.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** A chart of the page, with the finding and the measure that stand over it, as a slide. */
export async function slideFromChart(part: Element, title: string, source: string): Promise<SlideParts> {
	const fonts = await embeddedFonts();
	const inside = await inLight(() => chartInside(part.querySelector('.plot') ?? part));
	if (!inside) throw new Error(m.take_no_chart());
	const [width, height] = [inside.width, inside.height + 16];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'Source Sans', sans-serif"><style>${fonts}</style>${inside.svg}</svg>`;
	return {
		title: (textOf(part, '.finding') || title).slice(0, 300),
		line: textOf(part, '.measure'),
		source: source.slice(0, 300),
		alt: part.querySelector('svg')?.getAttribute('aria-label') ?? '',
		picture: await slideImage(svg, width, height)
	};
}
