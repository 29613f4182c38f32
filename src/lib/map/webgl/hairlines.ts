import type { Mesh } from '../mesh';
import { makePart, type Part, readFloats, sendOnce, use } from './program';
import type { Scene } from './scene';
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders';

/** Borders between areas. */
export class Hairlines {
	private readonly lines: Part;

	constructor(
		private readonly gl: WebGL2RenderingContext,
		private readonly mesh: Mesh
	) {
		this.lines = makePart(gl, LINE_VERTEX, LINE_FRAGMENT, (program) => {
			sendOnce(gl, gl.ARRAY_BUFFER, mesh.lines as BufferSource);
			readFloats(gl, program, 'position', 2);
		});
	}

	draw({ matrix, zoom, colours }: Scene): void {
		const { gl, mesh } = this;
		const alpha = hairlineAlpha(mesh.codes.length, zoom);
		if (alpha <= 0.02) return;
		const at = use(gl, this.lines);
		gl.uniformMatrix4fv(at('matrix'), false, matrix);
		gl.uniform4f(at('stroke'), ...colours.hairline, alpha);
		gl.drawArrays(gl.LINES, 0, mesh.lines.length / 2);
	}
}

/** Hairlines between tens of thousands of areas would hide them from afar. */
function hairlineAlpha(areas: number, zoom: number): number {
	const near = areas > 5000 ? 9 : areas > 400 ? 5 : 3.5;
	return Math.min(0.9, Math.max(0, (zoom - near + 2.5) * 0.4));
}
