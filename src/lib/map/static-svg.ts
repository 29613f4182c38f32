import type { Classes } from '$lib/analysis/classes';
import { type AreaFigure, type AreaOutline, type Paint, paintOf } from './model';
import { patternDefs } from './map-picture';
import { classColours } from './palette';
import { type Bounds, mercatorPaths } from './project';

export interface StaticMap {
	outlines: readonly AreaOutline[];
	/** Codes in full colour, outlined; empty: all are. */
	inside: ReadonlySet<string>;
	figures: ReadonlyMap<string, AreaFigure>;
	classes: Classes | null;
	bounds: Bounds;
	width: number;
	height: number;
	padding: number;
}

/** Light and dark values of the tokens that a picture needs: an <img> does not see the page's style. */
const LIGHT =
	'svg{--surface:#fff;--sand-light:#f2ecdf;--ink:#1b2430;--ink-2:#566170;--brick:#b93f0e;--seq-0:#ece6d8;--seq-1:#c9d5db;--seq-2:#98b6c8;--seq-3:#6092b3;--seq-4:#306b98;--seq-5:#133f66;--div-0:#9a3412;--div-1:#cb6a38;--div-2:#e9b48d;--div-3:#f0eadc;--div-4:#b6ccd9;--div-5:#6b9dbe;--div-6:#1f5f8f}';
const DARK =
	'@media(prefers-color-scheme:dark){svg{--surface:#1a222b;--sand-light:#202a34;--ink:#edeae2;--ink-2:#a3aebb;--brick:#f0895a;--seq-0:#1d3347;--seq-1:#24507a;--seq-2:#306b98;--seq-3:#6092b3;--seq-4:#98b6c8;--seq-5:#dbe6ec;--div-0:#f0a27c;--div-1:#cb6a38;--div-2:#7d4020;--div-3:#2c3742;--div-4:#2a5478;--div-5:#5a92bd;--div-6:#b4d3e8}}';

/** The tokens that pictures use, light and dark. */
export const pictureStyle = LIGHT + DARK;

/** A choropleth as a picture, light and dark, areas of one colour gathered to keep it small. */
export function choroplethSvg({
	outlines,
	inside,
	figures,
	classes,
	bounds,
	width,
	height,
	padding
}: StaticMap): string {
	const path = mercatorPaths(bounds, width, height, padding);
	const colours = classes ? classColours(classes) : [];
	const fill = (paint: Paint) =>
		typeof paint === 'number'
			? `var(${colours[paint] ?? '--seq-0'})`
			: paint === 'unknown'
				? 'var(--sand-light)'
				: `url(#${paint})`;
	const groups = new Map<string, string[]>();
	const borders: string[] = [];
	for (const outline of outlines) {
		const d = path(outline);
		if (d === '') continue;
		const full = inside.size === 0 || inside.has(outline.id);
		const key = `fill="${fill(paintOf(figures.get(outline.id), classes))}"${full ? '' : ' opacity=".55"'}`;
		groups.set(key, [...(groups.get(key) ?? []), d]);
		if (inside.has(outline.id)) borders.push(d);
	}
	const areas = [...groups].map(([key, paths]) => `<path ${key} d="${paths.join('')}"/>`).join('');
	const border =
		borders.length > 0
			? `<path fill="none" stroke="var(--brick)" stroke-width="1.6" d="${borders.join('')}"/>`
			: '';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"><style>${LIGHT}${DARK}</style><defs>${patternDefs('var(--surface)', 'var(--ink-2)', '')}</defs><rect width="100%" height="100%" fill="var(--surface)"/><g stroke="var(--surface)" stroke-width=".7">${areas}</g>${border}</svg>`;
}
