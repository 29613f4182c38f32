import { expect, it } from 'vitest';
import { contentOf, read } from './tests/kit';

const point = (coordinates: unknown, properties: unknown) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates }
});
const open = (features: unknown[]) =>
	read(JSON.stringify({ type: 'FeatureCollection', features }), {}, 'points.geojson');

it('makes columns of what points say, and of where they are', async () => {
	const result = await open([
		point([-0.55, 47.47], { nom: 'Angers', salariés: 120, actif: true }),
		point([2.35, 48.85, 35], { nom: 'Paris', code: '75056', __proto__x: 1 }),
		{
			type: 'Feature',
			properties: { nom: 'une ligne' },
			geometry: { type: 'LineString', coordinates: [[0, 0]] }
		},
		{ type: 'Feature', properties: null, geometry: null }
	]);
	const missing = { absent: 'empty' };
	expect(contentOf(result)).toEqual({
		nom: ['Angers', 'Paris', 'une ligne'],
		salariés: [120, missing, missing],
		actif: ['Vrai', missing, missing],
		code: [missing, '75056', missing],
		__proto__x: [missing, 1, missing],
		latitude: [47.47, 48.85, missing],
		longitude: [-0.55, 2.35, missing]
	});
	expect(result.reading).toMatchObject({ format: 'geojson', otherShapes: 2 });
});

it('has no place for a point off the earth', async () => {
	const result = await open([point([-0.55, 47.47], { nom: 'a' }), point([6_700_000, 430_000], { nom: 'b' })]);
	expect(contentOf(result).latitude).toEqual([47.47, { absent: 'empty' }]);
	expect(result.reading.otherShapes).toBe(1);
});
