import type { Map as MapLibre, MapOptions } from 'maplibre-gl';
import { m } from '../paraglide/messages';

type Library = typeof import('maplibre-gl');

/** MapLibre with its worker and its style: fetched when a map is wanted, never before. */
export async function loadMapLibre(): Promise<Library> {
	const [library, { default: workerUrl }] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	library.setWorkerUrl(workerUrl);
	return library;
}

/** An empty map, north up, that fits bounds and can be zoomed. */
export function openMap(
	library: Library,
	label: string,
	options: Pick<
		MapOptions,
		'container' | 'bounds' | 'fitBoundsOptions' | 'maxZoom' | 'minZoom' | 'scrollZoom' | 'trackResize'
	>
): MapLibre {
	const map = new library.Map({
		style: { version: 8, sources: {}, layers: [] },
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		fadeDuration: 0,
		locale: { 'NavigationControl.ZoomIn': m.map_zoom_in(), 'NavigationControl.ZoomOut': m.map_zoom_out() },
		canvasContextAttributes: { preserveDrawingBuffer: true },
		...options
	});
	map.touchZoomRotate.disableRotation();
	map.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
	map.getCanvas().setAttribute('aria-label', label);
	return map;
}
