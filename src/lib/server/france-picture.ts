import type { Classes } from '$lib/analysis/classes';
import { FRANCE_BOX, mapPicture, patternDefs } from '$lib/map/map-picture';
import { buildMesh } from '$lib/map/mesh';
import { type AreaFigure, paintOf } from '$lib/map/model';
import { classColours } from '$lib/map/palette';
import { pictureStyle } from '$lib/map/static-svg';
import { readTopology } from './boundaries';

/**
 * Every EPCI of France by the class of its figure, overseas in their frames, one of them outlined: what stands where a
 * live map will be, and where there is none.
 */
export async function francePicture(
	figures: ReadonlyMap<string, AreaFigure>,
	classes: Classes | null,
	home: string,
	size: number
): Promise<string> {
	const mesh = buildMesh([await readTopology('epci')]);
	const regions = buildMesh([await readTopology('region')]);
	const colours = classes ? classColours(classes) : [];
	const inside = mapPicture({
		mesh,
		fill: (area) => {
			const paint = paintOf(figures.get(mesh.codes[area] ?? ''), classes);
			return {
				colour: typeof paint === 'number' ? `var(${colours[paint] ?? '--seq-0'})` : `url(#${paint})`,
				opacity: 1
			};
		},
		circles: [],
		focus: [mesh.codes.indexOf(home)],
		chosen: [],
		borders: regions.lines,
		insets: true,
		labels: [],
		light: true,
		width: size,
		height: size,
		box: FRANCE_BOX,
		colours: {
			surface: 'var(--surface)',
			ink: 'var(--ink)',
			ink2: 'var(--ink-2)',
			brick: 'var(--brick)'
		}
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><style>${pictureStyle}</style><defs>${patternDefs('var(--surface)', 'var(--ink-2)', '')}</defs>${inside}</svg>`;
}
