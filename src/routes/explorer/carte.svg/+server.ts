import { buildMesh, boxOfAreas } from '$lib/map/mesh';
import { mapPicture, patternDefs } from '$lib/map/map-picture';
import { paintOf } from '$lib/map/model';
import { classColours } from '$lib/map/palette';
import { pictureStyle } from '$lib/map/static-svg';
import { readTopology } from '$lib/server/boundaries';
import { firstMap } from '../first-view.server';
import type { RequestHandler } from './$types';

/** The explorer's first map as a picture: what stands there until the live one is drawn. */
export const GET: RequestHandler = async () => {
	const { figures, classes, home } = await firstMap();
	const mesh = buildMesh([await readTopology('epci')]);
	const regions = buildMesh([await readTopology('region')]);
	const colours = classes ? classColours(classes) : [];
	const [width, height] = [900, 900];
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
		labels: [],
		light: true,
		width,
		height,
		box: boxOfAreas(mesh, mesh.codes.keys()),
		colours: {
			surface: 'var(--surface)',
			ink: 'var(--ink)',
			ink2: 'var(--ink-2)',
			brick: 'var(--brick)'
		}
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${pictureStyle}</style><defs>${patternDefs('var(--surface)', 'var(--ink-2)', '')}</defs>${inside}</svg>`;
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
