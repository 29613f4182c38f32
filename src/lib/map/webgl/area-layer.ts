import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { boxOfAreas, type Mesh } from '../mesh';
import type { StillPicture } from '../still';
import { AreaIds, isSmoothed } from './area-ids';
import { AreaPaint, emptyFill } from './area-paint';
import { CircleMarks } from './circle-marks';
import { Hairlines } from './hairlines';
import { type Cover, coverOnScreen, fromOrigin } from './place';
import type { AreaColours } from './scene';

/** What draws, while the layer is on a map. */
interface Drawing {
	map: MapLibre;
	gl: WebGL2RenderingContext;
	ids: AreaIds;
	paint: AreaPaint;
	hairlines: Hairlines;
	circles: CircleMarks;
}

/**
 * Draws tens of thousands of areas, or a circle on each, from one mesh that never changes: a new
 * indicator or a brush sends only one colour an area. MapLibre's own layers would cut and send the
 * shapes again.
 */
export class AreaLayer implements CustomLayerInterface {
	readonly type = 'custom';
	readonly renderingMode = '2d';
	private drawing: Drawing | undefined;
	private readonly extent: readonly [west: number, north: number, east: number, south: number];
	private readonly fill: Uint8Array;
	private circles: Float32Array = new Float32Array();
	private colours: AreaColours = { ground: [1, 1, 1], ink: [0, 0, 0], hairline: [1, 1, 1] };
	private hidden = false;
	/** Pixels that the mesh covered when it was last painted. */
	private cover: Cover = [0, 0, 0, 0];
	private dirty = { fill: true, circles: true };
	/** Zoom at which circles have their own size; they grow gently from there. */
	circleZoom = 5;
	/** Told when colours that were set are on the screen. */
	ondrawn: () => void = () => undefined;

	constructor(
		readonly id: string,
		private readonly mesh: Mesh
	) {
		this.extent = boxOfAreas(mesh, mesh.codes.keys());
		this.fill = emptyFill(mesh.codes.length);
	}

	/** The mesh that it draws. */
	get of(): Mesh {
		return this.mesh;
	}

	/** Whether its edges are smoother than pixels. */
	get smoothed(): boolean {
		return isSmoothed(this.mesh);
	}

	/** Four bytes an area: red, green, blue, `fillByte`. */
	setFill(bytes: Uint8Array): void {
		this.fill.set(bytes);
		this.dirty.fill = true;
		this.drawing?.map.triggerRepaint();
	}

	/** `CIRCLE_SIZE` numbers a circle, the first drawn first. */
	setCircles(data: Float32Array): void {
		this.circles = data;
		this.dirty.circles = true;
		this.drawing?.map.triggerRepaint();
	}

	setColours(colours: AreaColours): void {
		this.colours = colours;
		this.drawing?.map.triggerRepaint();
	}

	/** Stops painting areas while something else paints them. */
	setHidden(hidden: boolean): void {
		if (this.hidden === hidden) return;
		this.hidden = hidden;
		this.drawing?.map.triggerRepaint();
	}

	/** Which area stands at each pixel of the screen, edges unsmoothed; null where nothing is drawn yet. */
	readStill(): StillPicture | null {
		const read = this.drawing?.ids.read(this.cover);
		return read && this.drawing ? { ...read, ratio: this.drawing.map.getPixelRatio() } : null;
	}

	onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
		this.drawing = {
			map,
			gl,
			ids: new AreaIds(gl, this.mesh),
			paint: new AreaPaint(gl),
			hairlines: new Hairlines(gl, this.mesh),
			circles: new CircleMarks(gl)
		};
		this.dirty = { fill: true, circles: true };
	}

	/** Draws which area stands at each pixel, where the map moved since the last time. */
	prerender(_: WebGLRenderingContext | WebGL2RenderingContext, options: CustomRenderMethodInput): void {
		this.drawing?.ids.draw(fromOrigin(options.defaultProjectionData.mainMatrix));
	}

	render(_: WebGLRenderingContext | WebGL2RenderingContext, options: CustomRenderMethodInput): void {
		if (!this.drawing?.ids.texture) return;
		const { map, gl, ids, paint, hairlines, circles } = this.drawing;
		const fresh = this.dirty.fill;
		if (this.dirty.fill) paint.send(this.fill);
		if (this.dirty.circles) circles.send(this.circles);
		this.dirty = { fill: false, circles: false };
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);
		const matrix = fromOrigin(options.defaultProjectionData.mainMatrix);
		this.cover = coverOnScreen(this.extent, matrix, {
			width: gl.drawingBufferWidth,
			height: gl.drawingBufferHeight
		});
		const scene = { matrix, zoom: map.getZoom(), ratio: map.getPixelRatio(), colours: this.colours };
		if (!this.hidden) paint.draw(ids, this.cover, scene);
		hairlines.draw(scene);
		circles.draw(scene, this.circleZoom);
		gl.bindVertexArray(null);
		if (fresh) this.ondrawn();
	}

	onRemove(): void {
		// The map throws its whole context away with it.
		this.drawing = undefined;
	}
}
