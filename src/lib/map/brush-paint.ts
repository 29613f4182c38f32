import type { Map as MapLibre } from 'maplibre-gl';
import { paintStill, type StillPicture } from './still';
import type { AreaLayer } from './webgl/area-layer';

/** Colours that follow each other faster, in ms, are those of a brush. */
const BURST = 350;

/**
 * Colours of a layer's areas. While a brush moves, they change sixty times a second and the map does
 * not: the processor paints them on a canvas below, and the map takes over when the gesture rests or
 * the map moves.
 */
export class BrushPaint {
	private still: StillPicture | null = null;
	private last: Uint8Array | undefined;
	private lastAt = -BURST;
	private rest: ReturnType<typeof setTimeout> | undefined;
	private readonly context: CanvasRenderingContext2D | null;

	/**
	 * @param ink colour of hatching and dots, each part from 0 to 1
	 * @param ondrawn told when colours that were set are on the screen
	 */
	constructor(
		private readonly map: MapLibre,
		private readonly layer: AreaLayer,
		canvas: HTMLCanvasElement,
		private readonly ink: () => [number, number, number],
		private readonly ondrawn: () => void
	) {
		this.context = canvas.getContext('2d', { willReadFrequently: true });
		layer.ondrawn = () => {
			ondrawn();
			if (!this.still) this.context?.clearRect(0, 0, canvas.width, canvas.height);
		};
	}

	/** Four bytes an area, as the layer takes them. */
	set(bytes: Uint8Array): void {
		const { map, layer, context } = this;
		const burst = performance.now() - this.lastAt < BURST;
		this.lastAt = performance.now();
		this.last = bytes;
		if (burst && !map.isMoving()) this.still ??= layer.readStill();
		if (!burst || !this.still || !context) return layer.setFill(bytes);
		const { width, height } = map.getCanvas();
		if (context.canvas.width !== width || context.canvas.height !== height)
			[context.canvas.width, context.canvas.height] = [width, height];
		paintStill(context, this.still, bytes, this.ink());
		layer.setHidden(true);
		this.ondrawn();
		clearTimeout(this.rest);
		this.rest = setTimeout(() => this.end(), BURST);
	}

	/** The map takes over. */
	end(): void {
		clearTimeout(this.rest);
		if (!this.still) return;
		this.still = null;
		this.layer.setHidden(false);
		if (this.last) this.layer.setFill(this.last);
	}

	/** Nothing is painted any more. */
	stop(): void {
		clearTimeout(this.rest);
	}
}
