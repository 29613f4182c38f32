import { type Mesh, boxOfAreas, toMesh } from '$lib/map/mesh';
import { mapPicture, type PictureOfMap } from '$lib/map/map-picture';
import type { Explorer } from '../explorer/explorer.svelte';
import { radiusOf } from './map-paint';
import { NO_FIGURE, OUTSIDE, SECRET } from '../data/row-classes';

export interface PictureColours {
	surface: string;
	ink: string;
	ink2: string;
	brick: string;
	neutral: string;
	more: string;
	less: string;
	/** Value of a CSS custom property of the palette. */
	of: (property: string) => string;
}

/** The explorer's map as the inside of an SVG: the flat map and every exported picture. */
export function explorerMapPicture(
	explorer: Explorer,
	mesh: Mesh,
	rows: Int32Array,
	colours: PictureColours,
	{
		width,
		height,
		prefix,
		borders
	}: { width: number; height: number; prefix: string; borders: Float32Array | null }
): string {
	const { frame, shown, paint } = explorer;
	if (!frame || !shown) return '';
	const { selected } = explorer.selection;
	const kept = (row: number) => !selected.active || selected.mask[row] === 1;
	const byCircles = explorer.ready?.map === 'circles';
	const focus = new Set(explorer.focus);
	const areas = (wanted: readonly number[]) =>
		wanted.flatMap((row) => {
			const area = rows.indexOf(row);
			return area < 0 ? [] : area;
		});
	const fill: PictureOfMap['fill'] = (area) => {
		const row = rows[area] ?? -1;
		const of = row < 0 ? OUTSIDE : (paint[row] ?? OUTSIDE);
		if (of === OUTSIDE) return null;
		const colour =
			of === NO_FIGURE
				? `url(#${prefix}missing)`
				: of === SECRET
					? `url(#${prefix}secret)`
					: byCircles
						? colours.neutral
						: colours.of(explorer.colours[of] ?? '--seq-0');
		return { colour, opacity: kept(row) || byCircles ? 1 : 0.22 };
	};
	const largest = explorer.ranked?.largest ?? 0;
	const order = byCircles
		? [...new Set(rows)]
				.filter((row) => row >= 0 && Number.isFinite(shown.values[row] ?? NaN) && shown.values[row] !== 0)
				.sort((a, b) => Math.abs(shown.values[b] ?? 0) - Math.abs(shown.values[a] ?? 0))
		: [];
	const place = (row: number) => toMesh(frame.longitude[row] ?? 0, frame.latitude[row] ?? 0);
	const named = [...new Set([...(focus.size === 1 ? explorer.focus : []), ...explorer.picked])];
	return mapPicture({
		mesh,
		fill,
		circles: order.map((row) => {
			const [x, y] = place(row);
			const value = shown.values[row] ?? 0;
			return {
				x,
				y,
				radius: Math.max(0.5, (radiusOf(value, largest) * Math.min(width, height)) / 700),
				colour: focus.has(row) ? colours.brick : value < 0 ? colours.less : colours.more,
				opacity: kept(row) ? 0.82 : 0.12
			};
		}),
		focus: areas(explorer.focus),
		chosen: areas(explorer.picked),
		borders,
		insets: explorer.ready?.extent.kind === 'france',
		labels: named.map((row) => {
			const [x, y] = place(row);
			return { x, y, text: frame.name[row] ?? '', focus: focus.has(row) };
		}),
		width,
		height,
		box: boxOfAreas(mesh, mesh.codes.keys()),
		colours
	});
}
