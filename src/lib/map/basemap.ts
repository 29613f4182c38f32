import type { Map as MapLibre } from 'maplibre-gl';

/** IGN's map, only for the visitor who asks for it. */
const BASEMAP =
	'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

/** Lays the map of the country under everything else, or takes it away. */
export function showBasemap(map: MapLibre, shown: boolean): void {
	if (shown && !map.getSource('basemap')) {
		map.addSource('basemap', { type: 'raster', tiles: [BASEMAP], tileSize: 256, maxzoom: 18 });
		map.addLayer({ id: 'basemap', type: 'raster', source: 'basemap' }, map.getLayersOrder()[0]);
	} else if (!shown && map.getSource('basemap')) {
		map.removeLayer('basemap');
		map.removeSource('basemap');
	}
}
