import { escapeXml } from '$lib/map/map-picture';
import { readAsDataUrl } from './data-url';

/** A picture that stands alone: what it shows, of whom, when, from whom, and where to find it again. */
export interface Poster {
	title: string;
	subtitle: string;
	/** The drawing, as the inside of an SVG of this size. */
	body: { svg: string; width: number; height: number };
	/** Swatches with what they mean; CSS colours or `url(#…)`. */
	legend: readonly { colour: string; text: string }[];
	legendTitle: string;
	/** Patterns that the drawing and the legend use. */
	defs: string;
	/** Producer and dataset, vintage, date of the picture, address. */
	footer: readonly string[];
	colours: { paper: string; ink: string; ink2: string; line: string };
	/** `@font-face` rules with the fonts inside, so that the picture reads the same everywhere. */
	fonts: string;
}

const SIDE = 40;
const WIDTH_OF_CHARACTER = 0.46;

/** Cuts a text into lines that fit a width. */
export function wrap(text: string, size: number, width: number): string[] {
	const most = Math.max(10, Math.floor(width / (size * WIDTH_OF_CHARACTER)));
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** A whole SVG file, with title, legend, source and date inside the picture. */
export function posterSvg(poster: Poster): { svg: string; width: number; height: number } {
	const { body, colours } = poster;
	const width = body.width + 2 * SIDE;
	const display = 'font-family="Newsreader, Georgia, serif"';
	const parts: string[] = [];
	let y = SIDE;
	const text = (content: string, size: number, fill: string, more = '') => {
		if (content === '') return;
		for (const line of wrap(content, size, width - 2 * SIDE)) {
			y += size * 1.25;
			parts.push(
				`<text x="${SIDE}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" ${more}>${escapeXml(line)}</text>`
			);
		}
	};
	// A narrow chart has a title in proportion.
	text(poster.title, Math.min(30, Math.max(18, width / 26)), colours.ink, display);
	y += 4;
	text(poster.subtitle, width < 700 ? 14 : 17, colours.ink2);
	y += 18;
	parts.push(`<g transform="translate(${SIDE} ${y.toFixed(1)})">${body.svg}</g>`);
	y += body.height + 18;
	if (poster.legend.length > 0) {
		text(poster.legendTitle, 15, colours.ink2);
		y += 8;
		const step = (width - 2 * SIDE) / Math.max(4, poster.legend.length);
		poster.legend.forEach(({ colour, text: words }, index) => {
			const x = SIDE + index * step;
			parts.push(
				`<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(step - 6).toFixed(1)}" height="14" fill="${colour}" stroke="${colours.line}" stroke-width=".5"/>`,
				`<text x="${x.toFixed(1)}" y="${(y + 30).toFixed(1)}" font-size="13" fill="${colours.ink}">${escapeXml(words)}</text>`
			);
		});
		y += 40;
	}
	// An address has no blank to be cut at.
	const most = Math.floor((width - 2 * SIDE) / (13 * 0.5));
	for (const line of poster.footer)
		text(line.includes(' ') || line.length <= most ? line : `${line.slice(0, most - 1)}…`, 13, colours.ink2);
	const height = Math.ceil(y + SIDE * 0.7);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Source Sans', Arial, sans-serif" font-weight="400"><title>${escapeXml(poster.title)}</title><desc>${escapeXml(poster.footer.join(' · '))}</desc><style>${poster.fonts}</style><defs>${poster.defs}</defs><rect width="100%" height="100%" fill="${colours.paper}"/>${parts.join('')}</svg>`;
	return { svg, width, height };
}

/** Draws an SVG file as a PNG, at twice its size unless told otherwise. */
export async function svgToPng(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.width = width * scale;
		image.height = height * scale;
		await new Promise<void>((resolve, reject) => {
			image.onload = () => resolve();
			image.onerror = () => reject(new Error('The picture could not be drawn'));
			image.src = url;
		});
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('No 2D canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
				'image/png'
			)
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}

const embedded = new Map<boolean, Promise<string>>();

/** The page's fonts as rules that hold them, without italics unless asked for; empty where they cannot be fetched. */
export function embeddedFonts({ italic = false } = {}): Promise<string> {
	let known = embedded.get(italic);
	if (!known) {
		known = fontFaces(italic).catch(() => {
			embedded.delete(italic);
			return '';
		});
		embedded.set(italic, known);
	}
	return known;
}

async function fontFaces(italic: boolean): Promise<string> {
	const faces: string[] = [];
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSFontFaceRule)) continue;
			const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
			const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
			const style = rule.style.getPropertyValue('font-style') || 'normal';
			if (!source || (style === 'italic' && !italic)) continue;
			const blob = await (await fetch(new URL(source, sheet.href ?? location.href))).blob();
			const data = await readAsDataUrl(blob);
			faces.push(
				`@font-face{font-family:'${family}';font-weight:200 900;font-style:${style};src:url(${data}) format('woff2')}`
			);
		}
	}
	return faces.join('');
}

const COPIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'opacity',
	'font-size',
	'font-weight',
	'font-family',
	'text-anchor',
	'paint-order'
] as const;

/**
 * A drawn chart as the inside of an SVG: its elements with their style written on them, and the
 * canvases that lie under it as pictures.
 */
export function chartInside(plot: Element): { svg: string; width: number; height: number } | null {
	const source = plot.querySelector('svg');
	if (!source) return null;
	const box = source.getBoundingClientRect();
	const clone = source.cloneNode(true) as SVGSVGElement;
	const originals = source.querySelectorAll('*');
	clone.querySelectorAll('*').forEach((element, index) => {
		const original = originals[index];
		if (!original) return;
		const style = getComputedStyle(original);
		for (const property of COPIED) {
			const value = style.getPropertyValue(property);
			if (value !== '') element.setAttribute(property, value);
		}
		element.removeAttribute('class');
		element.removeAttribute('tabindex');
	});
	// As XML: HTML writes blanks that do not break as names that no picture knows.
	const writer = new XMLSerializer();
	const inside = [...clone.children].map((element) => writer.serializeToString(element)).join('');
	const canvases = [...plot.querySelectorAll('canvas')]
		.map((canvas) => `<image href="${canvas.toDataURL()}" width="${box.width}" height="${box.height}"/>`)
		.join('');
	return {
		svg: `${canvases}<svg viewBox="${source.getAttribute('viewBox') ?? ''}" width="${box.width}" height="${box.height}" overflow="visible">${inside}</svg>`,
		width: box.width,
		height: box.height
	};
}
