import type { Map as MapLibre } from 'maplibre-gl';
import { StillPainter } from './still';
import type { AreaLayer } from './webgl/area-layer';

/** Colours that follow each other faster, in ms, are those of a brush. */
const BURST = 350;

/**
 * Colours of a layer's areas. While the map is still, the processor paints them on a canvas below: a graphics card
 * that is not there takes a tenth of a second and more to draw the map again, whatever changed. The map takes over
 * when it moves; where edges are smoothed, when a gesture rests.
 */
export class BrushPaint {
	private still: { painter: StillPainter; image: ImageData } | null = null;
	/** When colours were set last. */
	private setAt = -BURST;
	private resting: ReturnType<typeof setTimeout> | undefined;
	/** What waits for the gesture to rest. */
	private waiting: (() => void) | undefined;
	private readonly context: CanvasRenderingContext2D | null;

	/**
	 * @param fill what the layer is filled with, four bytes an area
	 * @param ink colour of hatching and dots, each part from 0 to 1
	 * @param ondrawn told when colours that were set are on the screen
	 */
	constructor(
		private readonly map: MapLibre,
		private readonly layer: AreaLayer,
		private readonly canvas: HTMLCanvasElement,
		private fill: Uint8Array,
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
	set(fill: Uint8Array): void {
		const { map, layer } = this;
		if (isSame(fill, this.fill)) return this.ondrawn();
		const now = performance.now();
		const gesture = now - this.setAt < BURST;
		this.fill = fill;
		this.setAt = now;
		clearTimeout(this.resting);
		this.resting = setTimeout(() => this.rest(), BURST);
		if ((gesture || !layer.smoothed) && !map.isMoving()) this.still ??= this.makeStill();
		if (this.still) this.paint(this.still);
		else layer.setFill(fill);
	}

	/** Does something once no colour has been set for a while: at once where none was. */
	whenAtRest(work: () => void): void {
		if (performance.now() - this.setAt >= BURST) work();
		else this.waiting = work;
	}

	private makeStill(): typeof this.still {
		const picture = this.context && this.layer.readStill();
		if (!picture) return null;
		const painter = new StillPainter(picture, this.fill.length / 4);
		const bytes = new Uint8ClampedArray(painter.pixels.buffer);
		return { painter, image: new ImageData(bytes, picture.width, picture.height) };
	}

	private paint({ painter, image }: NonNullable<typeof this.still>): void {
		const { map, layer, canvas, context } = this;
		if (!context) return;
		const { width, height, style } = map.getCanvas();
		if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
		// As large as the map is drawn, whatever room there is since.
		[canvas.style.width, canvas.style.height] = [style.width, style.height];
		painter.paint(this.fill, this.ink());
		context.clearRect(0, 0, width, height);
		context.putImageData(image, painter.at.left, painter.at.tall - painter.at.bottom - painter.at.height);
		layer.setHidden(true);
		this.ondrawn();
	}

	private rest(): void {
		if (this.layer.smoothed) this.end();
		const { waiting } = this;
		this.waiting = undefined;
		waiting?.();
	}

	/** The map takes over. */
	end(): void {
		if (!this.still) return;
		this.still = null;
		[this.canvas.style.width, this.canvas.style.height] = ['', ''];
		this.layer.setHidden(false);
		this.layer.setFill(this.fill);
	}

	/** Nothing is painted any more. */
	stop(): void {
		clearTimeout(this.resting);
	}
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}
