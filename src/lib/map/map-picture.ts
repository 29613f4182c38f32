import { FRANCE_BOUNDS, insets, mercator, unproject } from './insets';
import { type Mesh, ORIGIN } from './mesh';

export interface PictureOfMap {
	mesh: Mesh;
	/** CSS colour (or `url(#…)`) and opacity of each area; null: not drawn. */
	fill: (area: number) => { colour: string; opacity: number } | null;
	/** Circles, drawn in this order, in mesh coordinates and px. */
	circles: readonly { x: number; y: number; radius: number; colour: string; opacity: number }[];
	focus: readonly number[];
	chosen: readonly number[];
	/** Lines as pairs of points in mesh coordinates: borders of the level above. */
	borders: Float32Array | null;
	/** Whether the frames of overseas départements are drawn, with their names: where the whole country is. */
	insets: boolean;
	labels: readonly { x: number; y: number; text: string; focus: boolean }[];
	/** Light: coarse shapes with hard edges, no hairlines, quick to draw without a graphics card. */
	light?: boolean;
	width: number;
	height: number;
	/** West, north, east, south in mesh coordinates. */
	box: readonly [number, number, number, number];
	colours: { surface: string; ink: string; ink2: string; brick: string };
}

/** Scale and shift that fit a box into a picture. */
export function fitBox(
	[west, north, east, south]: readonly [number, number, number, number],
	width: number,
	height: number,
	padding = 10
) {
	const scale = Math.min((width - 2 * padding) / (east - west), (height - 2 * padding) / (south - north));
	const dx = width / 2 - (scale * (west + east)) / 2;
	const dy = height / 2 - (scale * (north + south)) / 2;
	return {
		x: (value: number) => scale * value + dx,
		y: (value: number) => scale * value + dy,
		invert: (px: number, py: number): [number, number] => [(px - dx) / scale, (py - dy) / scale],
		lonLat: (px: number, py: number) =>
			unproject([(px - dx) / scale + ORIGIN[0], (py - dy) / scale + ORIGIN[1]])
	};
}

export type Fit = ReturnType<typeof fitBox>;

/** The whole country with its insets, in mesh coordinates: west, north, east, south. */
export const FRANCE_BOX = (() => {
	const [west, south, east, north] = FRANCE_BOUNDS;
	const [[left, top], [right, bottom]] = [mercator(west, north), mercator(east, south)];
	return [left - ORIGIN[0], top - ORIGIN[1], right - ORIGIN[0], bottom - ORIGIN[1]] as const;
})();

const short = (value: number) => Math.round(value * 10) / 10;

/**
 * Path of an area, without the points that a picture of this size cannot show.
 * @param grain points nearer than this to the one before are dropped, px
 * @param digits of a coordinate after the point
 */
function areaPath(mesh: Mesh, area: number, fit: Fit, grain = 0.5, digits = 1): string {
	const unit = 10 ** digits;
	const whole = (value: number) => Math.round(value * unit);
	const far = grain * unit;
	let path = '';
	for (let ring = mesh.areaRings[area] ?? 0; ring < (mesh.areaRings[area + 1] ?? 0); ring++) {
		const [from, to] = [mesh.rings[ring] ?? 0, mesh.rings[ring + 1] ?? 0];
		let [lastX, lastY] = [NaN, NaN];
		let points = 0;
		let part = '';
		for (let i = from; i < to; i++) {
			const x = whole(fit.x(mesh.vertices[2 * i] ?? 0));
			const y = whole(fit.y(mesh.vertices[2 * i + 1] ?? 0));
			if (Math.abs(x - lastX) < far && Math.abs(y - lastY) < far) continue;
			// Steps from the point before are shorter to write than places, and whole numbers add up without a residue.
			part +=
				points === 0 ? `M${x / unit} ${y / unit}` : step((x - lastX) / unit, (y - lastY) / unit, points);
			[lastX, lastY] = [x, y];
			points += 1;
		}
		if (points > 2) path += `${part}z`;
	}
	return path;
}
const brief = (value: number) => String(value).replace(/^(-?)0\./, '$1.');
/** A step after the first needs no letter; a minus sign stands for the blank. */
const step = (dx: number, dy: number, points: number) =>
	`${points === 1 ? 'l' : dx < 0 ? '' : ' '}${brief(dx)}${dy < 0 ? '' : ' '}${brief(dy)}`;

export interface AreaShape {
	code: string;
	path: string;
}

/** One path an area, for a small map whose areas are chosen one by one. */
export const areaShapes = (mesh: Mesh, fit: Fit): AreaShape[] =>
	mesh.codes.map((code, area) => ({ code, path: areaPath(mesh, area, fit) }));

/** Frames of the overseas insets, with their names. */
const insetPicture = (fit: Fit, ink: string): string =>
	insets
		.map(({ name, target: [west, south, east, north] }) => {
			const at = (longitude: number, latitude: number) => {
				const [x, y] = mercator(longitude, latitude);
				return [short(fit.x(x - ORIGIN[0])), short(fit.y(y - ORIGIN[1]))] as const;
			};
			const [[left, top], [right, bottom]] = [at(west, north), at(east, south)];
			return `<path fill="none" stroke="${ink}" stroke-width=".7" d="M${left} ${top}H${right}V${bottom}H${left}Z"/><text x="${short(left + 4)}" y="${short(top + 13)}" font-family="sans-serif" font-size="11" fill="${ink}">${escapeXml(name)}</text>`;
		})
		.join('');

/** A map as the inside of an SVG: areas gathered by colour. */
export function mapPicture(picture: PictureOfMap): string {
	const { mesh, width, height, colours } = picture;
	const fit = fitBox(picture.box, width, height);
	const groups = new Map<string, string[]>();
	for (let area = 0; area < mesh.codes.length; area++) {
		const fill = picture.fill(area);
		if (!fill) continue;
		const path = picture.light ? areaPath(mesh, area, fit, 1.3, 0) : areaPath(mesh, area, fit);
		if (path === '') continue;
		const key = `fill="${fill.colour}"${fill.opacity < 1 ? ` opacity="${fill.opacity}"` : ''}`;
		const group = groups.get(key);
		if (group) group.push(path);
		else groups.set(key, [path]);
	}
	const hairline = mesh.codes.length > 5000 ? 0 : mesh.codes.length > 400 ? 0.4 : 0.8;
	// One path an area: a single path of all of them is slow to draw where there is no graphics card.
	const areas = [...groups]
		.map(([key, paths]) => `<g ${key}>${paths.map((path) => `<path d="${path}"/>`).join('')}</g>`)
		.join('');
	const edges = picture.light
		? 'shape-rendering="crispEdges"'
		: `stroke="${colours.surface}" stroke-width="${hairline}"`;
	const outline = (wanted: readonly number[], colour: string, stroke: number) =>
		wanted.length === 0
			? ''
			: `<path fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linejoin="round" d="${wanted.map((area) => areaPath(mesh, area, fit)).join('')}"/>`;
	let borders = '';
	if (picture.borders) {
		const lines = picture.borders;
		let path = '';
		for (let i = 0; i < lines.length; i += 4) {
			const [x0, y0] = [short(fit.x(lines[i] ?? 0)), short(fit.y(lines[i + 1] ?? 0))];
			const [x1, y1] = [short(fit.x(lines[i + 2] ?? 0)), short(fit.y(lines[i + 3] ?? 0))];
			const joined = i > 0 && lines[i] === lines[i - 2] && lines[i + 1] === lines[i - 1];
			path += `${joined ? '' : `M${x0} ${y0}`}L${x1} ${y1}`;
		}
		borders = `<path fill="none" stroke="${colours.ink2}" stroke-width=".7" d="${path}"/>`;
	}
	const circles = picture.circles
		.map(
			({ x, y, radius, colour, opacity }) =>
				`<circle cx="${short(fit.x(x))}" cy="${short(fit.y(y))}" r="${short(radius)}" fill="${colour}" opacity="${opacity.toFixed(2)}" stroke="${colours.surface}" stroke-width=".6"/>`
		)
		.join('');
	const labels = picture.labels
		.map(
			({ x, y, text, focus }) =>
				`<text x="${short(fit.x(x))}" y="${short(fit.y(y))}" text-anchor="middle" font-size="${focus ? 15 : 12}" font-weight="600" fill="${focus ? colours.brick : colours.ink}" stroke="${colours.surface}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`
		)
		.join('');
	return `<g ${edges}>${areas}</g>${borders}${picture.insets ? insetPicture(fit, colours.ink2) : ''}${circles}${outline(picture.chosen, colours.ink, 1.6)}${outline(picture.focus, colours.brick, 2.2)}${labels}`;
}

/** Hatching and dots, as patterns of an SVG. */
export const patternDefs = (surface: string, ink: string, prefix: string): string =>
	`<pattern id="${prefix}missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${surface}"/><rect width="1.4" height="6" fill="${ink}"/></pattern><pattern id="${prefix}secret" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${surface}"/><circle cx="2" cy="2" r="1" fill="${ink}"/></pattern>`;

export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
