import type { Mesh } from '../mesh';
import type { StillPicture } from '../still';
import type { Cover } from './place';
import { makePart, type Part, readExactly, readFloats, sendOnce, use } from './program';
import { ID_FRAGMENT, ID_VERTEX } from './shaders';

/** A picture of ids, and the place of the map that it was drawn for. */
interface Target {
	texture: WebGLTexture;
	frame: WebGLFramebuffer;
	width: number;
	height: number;
	matrix: string;
}

/**
 * Whether edges are smoothed: where shapes are few and large; tens of thousands are too small to show them.
 */
export const isSmoothed = ({ codes }: Mesh): boolean => codes.length <= 5000;

/** Which area stands at each pixel, for one place of the map: 0: none, else its number and one. */
export class AreaIds {
	private readonly shapes: Part;
	private target: Target | undefined;
	/** Pixels across each of the screen's. */
	readonly samples: 1 | 2;

	constructor(
		private readonly gl: WebGL2RenderingContext,
		private readonly mesh: Mesh
	) {
		this.samples = isSmoothed(mesh) ? 2 : 1;
		this.shapes = makePart(gl, ID_VERTEX, ID_FRAGMENT, (program) => {
			sendOnce(gl, gl.ARRAY_BUFFER, mesh.vertices as BufferSource);
			readFloats(gl, program, 'position', 2);
			sendOnce(gl, gl.ARRAY_BUFFER, mesh.owners as BufferSource);
			const owner = gl.getAttribLocation(program, 'owner');
			gl.enableVertexAttribArray(owner);
			gl.vertexAttribIPointer(owner, 1, gl.UNSIGNED_SHORT, 0, 0);
			sendOnce(gl, gl.ELEMENT_ARRAY_BUFFER, mesh.triangles as BufferSource);
		});
	}

	/** The ids; undefined before they are drawn. */
	get texture(): WebGLTexture | undefined {
		return this.target?.texture;
	}

	/** Draws the ids, where the map moved since the last time. */
	draw(matrix: Float32Array): void {
		const { gl, samples } = this;
		const width = gl.drawingBufferWidth * samples;
		const height = gl.drawingBufferHeight * samples;
		const key = matrix.join();
		if (this.target?.width !== width || this.target.height !== height)
			this.target = this.replaceTarget(width, height);
		else if (this.target.matrix === key) return;
		this.target.matrix = key;
		gl.bindFramebuffer(gl.FRAMEBUFFER, this.target.frame);
		gl.viewport(0, 0, width, height);
		gl.disable(gl.BLEND);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.SCISSOR_TEST);
		gl.disable(gl.CULL_FACE);
		gl.colorMask(true, true, true, true);
		gl.clearBufferuiv(gl.COLOR, 0, [0, 0, 0, 0]);
		const at = use(gl, this.shapes);
		gl.uniformMatrix4fv(at('matrix'), false, matrix);
		gl.drawElements(gl.TRIANGLES, this.mesh.triangles.length, gl.UNSIGNED_INT, 0);
		gl.bindVertexArray(null);
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
	}

	private replaceTarget(width: number, height: number): Target {
		const { gl } = this;
		if (this.target) {
			gl.deleteTexture(this.target.texture);
			gl.deleteFramebuffer(this.target.frame);
		}
		const texture = gl.createTexture();
		const frame = gl.createFramebuffer();
		gl.bindTexture(gl.TEXTURE_2D, texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, width, height);
		readExactly(gl);
		gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
		gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
		return { texture, frame, width, height, matrix: '' };
	}

	/** The ids of a part of the screen, edges unsmoothed; null where nothing is drawn yet. */
	read([left, bottom, width, height]: Cover): Omit<StillPicture, 'ratio'> | null {
		const { gl, target, samples } = this;
		if (!target || width === 0 || height === 0) return null;
		const across = width * samples;
		const up = height * samples;
		const read = new Uint32Array(across * up);
		gl.bindFramebuffer(gl.FRAMEBUFFER, target.frame);
		gl.readPixels(left * samples, bottom * samples, across, up, gl.RED_INTEGER, gl.UNSIGNED_INT, read);
		const failed = gl.getError() !== gl.NO_ERROR;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		if (failed) return null;
		const ids = samples === 1 ? read : everyOther(read, width, height);
		return { ids, width, height, left, bottom, tall: gl.drawingBufferHeight };
	}
}

/** One pixel out of each two by two. */
function everyOther(pixels: Uint32Array, width: number, height: number): Uint32Array {
	const kept = new Uint32Array(width * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) kept[y * width + x] = pixels[4 * y * width + 2 * x] ?? 0;
	}
	return kept;
}
