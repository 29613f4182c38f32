import { CIRCLE_SIZE } from '../circle';
import { makePart, type Part, readFloats, sendOnce, use } from './program';
import type { Scene } from './scene';
import { CIRCLE_FRAGMENT, CIRCLE_VERTEX } from './shaders';

/** Proportional circles, one square of the screen each. */
export class CircleMarks {
	private readonly squares: Part;
	private readonly circles: WebGLBuffer;
	private count = 0;

	constructor(private readonly gl: WebGL2RenderingContext) {
		const circles = (this.circles = gl.createBuffer());
		this.squares = makePart(gl, CIRCLE_VERTEX, CIRCLE_FRAGMENT, (program) => {
			sendOnce(gl, gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]));
			readFloats(gl, program, 'corner', 2);
			gl.bindBuffer(gl.ARRAY_BUFFER, circles);
			const each = { stride: 4 * CIRCLE_SIZE, divisor: 1 };
			readFloats(gl, program, 'centre', 2, { ...each, offset: 0 });
			readFloats(gl, program, 'radius', 1, { ...each, offset: 8 });
			readFloats(gl, program, 'rgb', 1, { ...each, offset: 12 });
			readFloats(gl, program, 'opacity', 1, { ...each, offset: 16 });
		});
	}

	/** `CIRCLE_SIZE` numbers a circle, the first drawn first. */
	send(data: Float32Array): void {
		const { gl } = this;
		this.count = data.length / CIRCLE_SIZE;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.circles);
		gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
	}

	/** @param ownZoom zoom at which circles have their own size */
	draw({ matrix, zoom, ratio, colours }: Scene, ownZoom: number): void {
		const { gl } = this;
		if (this.count === 0) return;
		const at = use(gl, this.squares);
		gl.uniformMatrix4fv(at('matrix'), false, matrix);
		gl.uniform2f(at('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
		gl.uniform1f(at('scale'), ratio * circleGrowth(zoom, ownZoom));
		gl.uniform3fv(at('edge'), colours.ground);
		gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
	}
}

/** Circles grow by half with each level of zoom: slower than the map, so that they come apart. */
const circleGrowth = (zoom: number, from: number): number => 1.45 ** (zoom - from);
