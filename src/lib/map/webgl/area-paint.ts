import type { AreaIds } from './area-ids';
import type { Cover } from './place';
import { makePart, type Part, readExactly, use } from './program';
import type { Scene } from './scene';
import { PAINT_FRAGMENT, PAINT_VERTEX } from './shaders';

/** Areas a row of the table; the shader counts them by bits: 256 = 2⁸. */
const ROW = 256;

/** A table of four bytes an area, in whole rows. */
export const emptyFill = (areas: number): Uint8Array =>
	new Uint8Array(4 * ROW * Math.ceil(Math.max(1, areas) / ROW));

/** Colours of the areas: a table that each pixel looks its area up in. */
export class AreaPaint {
	private readonly painter: Part;
	private readonly table: WebGLTexture;

	constructor(private readonly gl: WebGL2RenderingContext) {
		this.painter = makePart(gl, PAINT_VERTEX, PAINT_FRAGMENT, () => undefined);
		this.table = gl.createTexture();
	}

	/** @param fill as `emptyFill` makes it */
	send(fill: Uint8Array): void {
		const { gl } = this;
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.table);
		gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		const height = fill.length / 4 / ROW;
		gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8UI, ROW, height, 0, gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, fill);
		readExactly(gl);
	}

	draw(ids: AreaIds, cover: Cover, { ratio, colours }: Scene): void {
		const { gl } = this;
		const at = use(gl, this.painter);
		gl.activeTexture(gl.TEXTURE1);
		gl.bindTexture(gl.TEXTURE_2D, ids.texture ?? null);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.table);
		gl.uniform1i(at('colours'), 0);
		gl.uniform1i(at('ids'), 1);
		gl.uniform1i(at('samples'), ids.samples);
		gl.uniform3fv(at('ground'), colours.ground);
		gl.uniform3fv(at('ink'), colours.ink);
		gl.uniform1f(at('ratio'), ratio);
		// Nothing is painted where no area can be: half of the window is sea.
		gl.enable(gl.SCISSOR_TEST);
		gl.scissor(...cover);
		gl.drawArrays(gl.TRIANGLES, 0, 3);
		gl.disable(gl.SCISSOR_TEST);
	}
}
