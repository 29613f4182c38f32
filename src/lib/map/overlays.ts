import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';

/** What lies over the areas, lowest first. */
export const overlayLayers = [
	'insets',
	'borders',
	'rail',
	'sites',
	'places',
	'hovered',
	'chosen',
	'focus',
	'names'
] as const;
export type OverlayId = (typeof overlayLayers)[number];

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Drawn with the page's own font: no glyph server. Its name must be plain words, no figure. */
const FONT = ['Source Sans'];

const layers: Record<OverlayId, LayerSpecification[]> = {
	insets: [
		{ id: 'insets', type: 'line', source: 'insets', filter: ['==', ['geometry-type'], 'LineString'] },
		{
			id: 'inset-names',
			type: 'symbol',
			source: 'insets',
			// On a phone the frames are narrower than their names.
			minzoom: 4.2,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': FONT,
				'text-size': 12,
				'text-anchor': 'bottom-left',
				'text-allow-overlap': true,
				'text-offset': [0, -0.15]
			}
		}
	],
	borders: [
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			layout: { 'line-join': 'round' },
			paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 9, 1.8], 'line-dasharray': [3, 2] }
		}
	],
	rail: [
		{
			id: 'rail',
			type: 'line',
			source: 'rail',
			filter: ['!', ['get', 'high_speed']],
			paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 1.8] }
		},
		{
			id: 'rail-high-speed',
			type: 'line',
			source: 'rail',
			filter: ['get', 'high_speed'],
			paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 2.2, 9, 4.5] }
		}
	],
	sites: [
		{
			id: 'sites',
			type: 'circle',
			source: 'sites',
			// From afar only the largest: ten thousand brownfields would hide the map.
			filter: [
				'any',
				['!=', ['get', 'kind'], 'brownfield'],
				['<=', ['get', 'order'], ['step', ['zoom'], 1500, 5.5, 3000, 6.5, 6000, 7.5, 20000]]
			],
			layout: { 'circle-sort-key': ['match', ['get', 'kind'], 'airport', 2, 'industrial_site', 1, 0] },
			paint: {
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					['match', ['get', 'kind'], 'airport', 4, 'industrial_site', 2.2, 1.8],
					10,
					['match', ['get', 'kind'], 'airport', 9, 'industrial_site', 6.5, 5.5]
				],
				'circle-stroke-width': ['match', ['get', 'kind'], 'airport', 2.2, 1]
			}
		},
		{
			id: 'site-names',
			type: 'symbol',
			source: 'sites',
			minzoom: 6,
			filter: ['!=', ['get', 'name'], ''],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': FONT,
				'text-size': 12,
				'text-anchor': 'left',
				'text-offset': [0.8, 0],
				'text-max-width': 12
			},
			paint: { 'text-halo-width': 1.4 }
		}
	],
	places: [
		{
			id: 'places',
			type: 'circle',
			source: 'places',
			// From afar only the largest: two thousand stations would hide the map.
			filter: ['<=', ['get', 'order'], ['step', ['zoom'], 150, 5.5, 400, 6.5, 1200, 7.5, 10000]],
			paint: {
				'circle-radius': [
					'interpolate',
					['exponential', 1.3],
					['zoom'],
					4,
					['*', 0.55, ['get', 'radius']],
					10,
					['*', 2.2, ['get', 'radius']]
				],
				'circle-stroke-width': 1.2
			}
		},
		{
			id: 'place-names',
			type: 'symbol',
			source: 'places',
			minzoom: 7.5,
			layout: {
				'text-field': ['get', 'name'],
				'text-font': FONT,
				'text-size': 12,
				'text-anchor': 'left',
				'text-offset': [0.7, 0],
				'text-max-width': 12,
				'symbol-sort-key': ['get', 'order']
			},
			paint: { 'text-halo-width': 1.4 }
		}
	],
	hovered: [{ id: 'hovered', type: 'line', source: 'hovered', paint: { 'line-width': 2 } }],
	chosen: [{ id: 'chosen', type: 'line', source: 'chosen', paint: { 'line-width': 2 } }],
	focus: [
		{
			id: 'focus',
			type: 'line',
			source: 'focus',
			layout: { 'line-join': 'round' },
			paint: { 'line-width': 2.5 }
		}
	],
	names: [
		{
			id: 'names',
			type: 'symbol',
			source: 'names',
			// From afar only the largest are laid out: tens of thousands of names would keep the worker busy.
			filter: [
				'<=',
				['get', 'order'],
				['step', ['zoom'], 12, 4.5, 22, 5.5, 60, 6.5, 250, 7.5, 1500, 8.5, 5000, 9.5, 40000]
			],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': FONT,
				'text-size': ['case', ['get', 'focus'], 15, 12],
				'symbol-sort-key': ['get', 'order'],
				'text-padding': 6,
				'text-max-width': 8
			},
			paint: { 'text-halo-width': 1.6 }
		}
	]
};

/** Adds the overlays, empty and without colours. */
export function addOverlays(map: MapLibre): void {
	for (const id of overlayLayers) {
		map.addSource(id, { type: 'geojson', data: NOTHING, tolerance: id === 'borders' ? 1.2 : 0.375 });
		for (const layer of layers[id]) map.addLayer(hidden(layer));
	}
}

const hidden = (layer: LayerSpecification): LayerSpecification =>
	({ ...layer, layout: { ...layer.layout, visibility: 'none' } }) as LayerSpecification;

/** Gives an overlay its shapes; one without any is not drawn at all, which costs nothing. */
export function fillOverlay(map: MapLibre, id: OverlayId, data: FeatureCollection): void {
	map.getSource<GeoJSONSource>(id)?.setData(data);
	for (const layer of layers[id])
		map.setLayoutProperty(layer.id, 'visibility', data.features.length > 0 ? 'visible' : 'none');
}

/** Gives the overlays the page's colours, light or dark. */
export function paintOverlays(map: MapLibre, resolve: (property: string) => string): void {
	const line = (id: string, property: string) => map.setPaintProperty(id, 'line-color', resolve(property));
	line('insets', '--line-strong');
	line('borders', '--ink');
	line('rail', '--ink');
	line('rail-high-speed', '--rail-fast');
	line('hovered', '--ink');
	line('chosen', '--ink');
	line('focus', '--brick');
	map.setPaintProperty('places', 'circle-color', resolve('--surface'));
	map.setPaintProperty('places', 'circle-stroke-color', resolve('--ink'));
	map.setPaintProperty('sites', 'circle-color', [
		'match',
		['get', 'kind'],
		'airport',
		resolve('--surface'),
		'industrial_site',
		resolve('--slate'),
		resolve('--loss')
	]);
	map.setPaintProperty('sites', 'circle-stroke-color', [
		'match',
		['get', 'kind'],
		'airport',
		resolve('--rail-fast'),
		resolve('--surface')
	]);
	for (const id of ['names', 'place-names', 'site-names', 'inset-names']) {
		map.setPaintProperty(id, 'text-color', resolve(id === 'names' ? '--ink' : '--ink-2'));
		map.setPaintProperty(id, 'text-halo-color', resolve('--paper'));
	}
	map.setPaintProperty('names', 'text-color', [
		'case',
		['get', 'focus'],
		resolve('--brick'),
		resolve('--ink')
	]);
}
