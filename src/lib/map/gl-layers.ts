import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';

export interface MapData {
	areas: FeatureCollection;
	border: FeatureCollection;
	labels: FeatureCollection;
}

/** What a custom property of the page's style is worth: canvases do not read CSS variables. */
type Resolve = (property: string) => string;

/** Layers that answer the pointer. */
export const AREA_LAYERS = ['areas', 'missing', 'secret'];
const OPACITY: ExpressionSpecification = ['case', ['get', 'inside'], 1, 0.55];
const PATTERNS = ['missing', 'secret'] as const;

/** A small picture that repeats: hatching for missing, dots for secret. */
function pattern(kind: (typeof PATTERNS)[number], resolve: Resolve): ImageData {
	const size = 12;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size;
	// Read back at once: kept off the graphics card, which may be busy with the page.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('No 2D canvas');
	context.fillStyle = resolve('--surface');
	context.fillRect(0, 0, size, size);
	context.fillStyle = context.strokeStyle = resolve('--ink-2');
	context.lineWidth = 1.5;
	context.beginPath();
	if (kind === 'missing') {
		for (const shift of [-size, 0, size]) {
			context.moveTo(shift, size);
			context.lineTo(shift + size, 0);
		}
		context.stroke();
	} else {
		for (const middle of [3, 9]) context.arc(middle, middle, 1.4, 0, 7);
		context.fill();
	}
	return context.getImageData(0, 0, size, size);
}

/**
 * Adds the map's sources and layers, without colours. Patterns come first: a layer that asks for a
 * picture that is not there yet keeps the whole map waiting.
 */
export function addLayers(map: MapLibre, data: MapData, resolve: Resolve): void {
	for (const kind of PATTERNS) map.addImage(kind, pattern(kind, resolve), { pixelRatio: 2 });
	for (const [id, collection] of Object.entries(data))
		map.addSource(id, { type: 'geojson', data: collection });
	map.addLayer({ id: 'ground', type: 'background' });
	map.addLayer({
		id: 'areas',
		type: 'fill',
		source: 'areas',
		filter: ['!', ['in', ['get', 'paint'], ['literal', [...PATTERNS]]]],
		paint: { 'fill-opacity': OPACITY }
	});
	for (const kind of PATTERNS) {
		map.addLayer({
			id: kind,
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'paint'], kind],
			paint: { 'fill-pattern': kind, 'fill-opacity': OPACITY }
		});
	}
	map.addLayer({
		id: 'hairlines',
		type: 'line',
		source: 'areas',
		paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 9, 0.9] }
	});
	map.addLayer({
		id: 'border',
		type: 'line',
		source: 'border',
		layout: { 'line-join': 'round' },
		paint: { 'line-width': 2.5 }
	});
	map.addLayer({
		id: 'names',
		type: 'symbol',
		source: 'labels',
		layout: {
			'text-field': ['get', 'name'],
			// Drawn with the page's own font: no glyph server. Its name must be plain words, no figure.
			'text-font': ['Source Sans'],
			'text-size': 14,
			'symbol-sort-key': ['get', 'order'],
			'text-padding': 4,
			'text-max-width': 9
		},
		paint: { 'text-halo-width': 1.6 }
	});
}

/** Gives the layers the page's colours: light or dark, and one for each class. */
export function paintLayers(map: MapLibre, classes: readonly string[], resolve: Resolve): void {
	for (const kind of PATTERNS) map.updateImage(kind, pattern(kind, resolve));
	const none = resolve('--sand-light');
	const byClass = [
		'match',
		['get', 'paint'],
		...classes.flatMap((property, index) => [String(index), resolve(property)]),
		none
	] as unknown as ExpressionSpecification;
	map.setPaintProperty('areas', 'fill-color', classes.length > 0 ? byClass : none);
	map.setPaintProperty('ground', 'background-color', resolve('--surface'));
	map.setPaintProperty('hairlines', 'line-color', resolve('--surface'));
	map.setPaintProperty('border', 'line-color', resolve('--brick'));
	map.setPaintProperty('names', 'text-color', resolve('--ink'));
	map.setPaintProperty('names', 'text-halo-color', resolve('--paper'));
}
