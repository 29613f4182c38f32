import type { Feature, FeatureCollection } from 'geojson';
import { insets } from './insets';

/** Frames and names of the overseas insets, as a map draws them. */
export const insetFrames = (): FeatureCollection => ({
	type: 'FeatureCollection',
	features: insets.flatMap(({ name, target: [west, south, east, north] }): Feature[] => [
		{
			type: 'Feature',
			properties: {},
			geometry: {
				type: 'LineString',
				coordinates: [
					[west, south],
					[east, south],
					[east, north],
					[west, north],
					[west, south]
				]
			}
		},
		{ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [west, north] } }
	])
});
