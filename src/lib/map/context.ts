import type { Map as MapLibre } from 'maplibre-gl';

/** How long a lost context is waited for, ms: a driver that restarts takes a second or two. */
const PATIENCE = 3000;

export interface ContextListeners {
	/** The context is lost, and nothing may be asked of the map's style; its custom layers can still be taken out. */
	onlost: () => void;
	/** It is back, with MapLibre's own sources and layers; custom ones are to be added again. */
	onback: () => void;
	/** It did not come back in time. */
	ongone: () => void;
}

/**
 * Follows the WebGL context of a map, which a browser takes away when a driver restarts or when too many pages draw.
 *
 * @returns ends it
 */
export function followContext(map: MapLibre, { onlost, onback, ongone }: ContextListeners): () => void {
	const canvas = map.getCanvas();
	let lost = false;
	let restored = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const lose = () => {
		restored = false;
		clearTimeout(waiting);
		waiting = setTimeout(ongone, PATIENCE);
		if (lost) return;
		lost = true;
		onlost();
	};
	// Captured: before MapLibre throws its style away.
	canvas.addEventListener('webglcontextlost', lose, true);
	// It says the same of a context that was not lost, when it starts its workers again.
	map.on('webglcontextlost', lose);
	map.on('webglcontextrestored', () => (restored = true));
	map.on('style.load', () => {
		if (!lost || !restored) return;
		lost = false;
		clearTimeout(waiting);
		onback();
	});
	return () => {
		clearTimeout(waiting);
		canvas.removeEventListener('webglcontextlost', lose, true);
	};
}

/** Whether a map's context is lost, even before its event says so. */
export const isContextLost = (map: MapLibre): boolean =>
	map.getCanvas().getContext('webgl2')?.isContextLost() ?? true;
