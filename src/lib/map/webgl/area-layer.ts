import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { boxOfAreas, type Mesh, ORIGIN } from '../mesh';
import { MAX_OPACITY, PATTERN_SHIFT } from '../fill';
import type { StillPicture } from '../still';

/** Areas a row of the colour texture; the shader counts them by bits: 256 = 2⁸. */
const ROW = 256;
/** A proportional circle: five numbers each, in this order: x, y, radius (px), colour (rgb, one number), opacity. */
export const CIRCLE_SIZE = 5;

const COMMON = `#version 300 es
precision highp float;
precision highp int;
uniform mat4 matrix;
`;
/** Which area stands at each pixel: drawn again only when the map moves. */
const ID_VERTEX = `${COMMON}
in vec2 position;
in uint owner;
flat out uint area;
void main() {
	area = owner + 1u;
	gl_Position = matrix * vec4(position, 0.0, 1.0);
}`;
const ID_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in uint area;
out uint id;
void main() { id = area; }`;
/** The colours of those pixels: all that a brush or another indicator draws again. */
const PAINT_VERTEX = `#version 300 es
void main() {
	vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 4.0 - 1.0;
	gl_Position = vec4(corner, 0.0, 1.0);
}`;
const PAINT_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform highp usampler2D ids;
uniform highp usampler2D colours;
uniform vec3 ground;
uniform vec3 ink;
uniform float ratio;
uniform int samples;
out vec4 colour;
vec4 paint(ivec2 pixel) {
	uint id = texelFetch(ids, pixel, 0).r;
	if (id == 0u) return vec4(0.0);
	int area = int(id) - 1;
	uvec4 fill = texelFetch(colours, ivec2(area & 255, area >> 8), 0);
	float opacity = float(fill.a & ${MAX_OPACITY}u) * 0.015873016;
	vec3 rgb = vec3(fill.rgb) * 0.003921569;
	uint pattern = fill.a >> ${PATTERN_SHIFT}u;
	if (pattern != 0u) {
		vec2 at = gl_FragCoord.xy / ratio;
		bool drawn = pattern == 1u ? mod(at.x + at.y, 6.0) < 1.3 : length(mod(at, 5.0) - 2.5) < 1.0;
		rgb = drawn ? ink : ground;
	}
	return vec4(rgb * opacity, opacity);
}
void main() {
	ivec2 pixel = ivec2(gl_FragCoord.xy) * samples;
	if (samples == 1) { colour = paint(pixel); return; }
	colour = 0.25 * (paint(pixel) + paint(pixel + ivec2(1, 0)) + paint(pixel + ivec2(0, 1)) + paint(pixel + ivec2(1, 1)));
}`;
const LINE_VERTEX = `${COMMON}
in vec2 position;
void main() { gl_Position = matrix * vec4(position, 0.0, 1.0); }`;
const LINE_FRAGMENT = `#version 300 es
precision highp float;
uniform vec4 stroke;
out vec4 colour;
void main() { colour = vec4(stroke.rgb * stroke.a, stroke.a); }`;
const CIRCLE_VERTEX = `${COMMON}
uniform vec2 viewport;
uniform float scale;
in vec2 corner;
in vec2 centre;
in float radius;
in float rgb;
in float opacity;
out vec2 at;
flat out float size;
flat out vec4 fill;
void main() {
	size = radius * scale;
	at = corner * (size + 1.5);
	fill = vec4(floor(rgb / 65536.0), mod(floor(rgb / 256.0), 256.0), mod(rgb, 256.0), 0.0) / 255.0;
	fill.a = opacity;
	gl_Position = matrix * vec4(centre, 0.0, 1.0);
	gl_Position.xy += at / viewport * 2.0 * gl_Position.w;
}`;
const CIRCLE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 at;
flat in float size;
flat in vec4 fill;
uniform vec3 edge;
out vec4 colour;
void main() {
	float from = length(at);
	float cover = clamp(size + 0.5 - from, 0.0, 1.0);
	vec3 rgb = size > 4.0 && from > size - 0.9 ? edge : fill.rgb;
	float alpha = cover * fill.a;
	colour = vec4(rgb * alpha, alpha);
}`;

export interface AreaColours {
	ground: [number, number, number];
	ink: [number, number, number];
	hairline: [number, number, number];
}

function compile(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
	const program = gl.createProgram();
	for (const [kind, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment]
	] as const) {
		const shader = gl.createShader(kind);
		if (!shader) throw new Error('WebGL has no shader');
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS))
		throw new Error(gl.getProgramInfoLog(program) ?? 'A shader does not link');
	return program;
}

interface Part {
	program: WebGLProgram;
	array: WebGLVertexArrayObject;
}

/**
 * Draws tens of thousands of areas, or a circle on each, from one mesh that never changes: a new
 * indicator or a brush sends only one colour an area. MapLibre's own layers would cut and send the
 * shapes again.
 */
export class AreaLayer implements CustomLayerInterface {
	readonly type = 'custom';
	readonly renderingMode = '2d';
	private gl: WebGL2RenderingContext | undefined;
	private map: MapLibre | undefined;
	private areas: Part | undefined;
	private painter: Part | undefined;
	/** Areas by pixel, for one place of the map; `samples` pixels across each of the screen's. */
	private ids:
		| { texture: WebGLTexture; frame: WebGLFramebuffer; width: number; height: number; matrix: string }
		| undefined;
	private hairlines: Part | undefined;
	private circles: (Part & { buffer: WebGLBuffer }) | undefined;
	private texture: WebGLTexture | undefined;
	private fill: Uint8Array;
	private readonly extent: readonly [west: number, north: number, east: number, south: number];
	private circleData: Float32Array<ArrayBufferLike> = new Float32Array();
	private colours: AreaColours = { ground: [1, 1, 1], ink: [0, 0, 0], hairline: [1, 1, 1] };
	private hidden = false;
	/** Pixels that the mesh covered when it was last painted. */
	private cover: [left: number, bottom: number, width: number, height: number] = [0, 0, 0, 0];
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
		this.fill = new Uint8Array(4 * ROW * Math.ceil(Math.max(1, mesh.codes.length) / ROW));
	}

	/** Four bytes an area: red, green, blue, `fillByte`. */
	setFill(bytes: Uint8Array): void {
		this.fill.set(bytes);
		this.dirty.fill = true;
		this.map?.triggerRepaint();
	}

	/** `CIRCLE_SIZE` numbers a circle, the first drawn first. */
	setCircles(data: Float32Array): void {
		this.circleData = data;
		this.dirty.circles = true;
		this.map?.triggerRepaint();
	}

	/** Stops painting areas while something else paints them. */
	setHidden(hidden: boolean): void {
		if (this.hidden === hidden) return;
		this.hidden = hidden;
		this.map?.triggerRepaint();
	}

	/** Which area stands at each pixel of the screen, edges unsmoothed; null where nothing is drawn yet. */
	readStill(): StillPicture | null {
		const { gl, ids } = this;
		if (!gl || !ids) return null;
		const [left, bottom, width, height] = this.cover;
		if (width === 0 || height === 0) return null;
		const { samples } = this;
		const across = width * samples;
		const read = new Uint32Array(across * height * samples);
		gl.bindFramebuffer(gl.FRAMEBUFFER, ids.frame);
		gl.readPixels(
			left * samples,
			bottom * samples,
			across,
			height * samples,
			gl.RED_INTEGER,
			gl.UNSIGNED_INT,
			read
		);
		const failed = gl.getError() !== gl.NO_ERROR;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		if (failed) return null;
		const seen = samples === 1 ? read : everyOther(read, width, height);
		return { ids: seen, width, height, left, bottom, tall: gl.drawingBufferHeight };
	}

	/** The mesh that it draws. */
	get of(): Mesh {
		return this.mesh;
	}

	setColours(colours: AreaColours): void {
		this.colours = colours;
		this.map?.triggerRepaint();
	}

	onAdd(map: MapLibre, context: WebGL2RenderingContext): void {
		this.map = map;
		const gl = (this.gl = context);
		const { mesh } = this;
		const part = (vertex: string, fragment: string, fillIn: (program: WebGLProgram) => void): Part => {
			const program = compile(gl, vertex, fragment);
			const array = gl.createVertexArray();
			gl.bindVertexArray(array);
			fillIn(program);
			gl.bindVertexArray(null);
			return { program, array };
		};
		const floats = (
			program: WebGLProgram,
			name: string,
			size: number,
			stride = 0,
			offset = 0,
			divisor = 0
		) => {
			const at = gl.getAttribLocation(program, name);
			gl.enableVertexAttribArray(at);
			gl.vertexAttribPointer(at, size, gl.FLOAT, false, stride, offset);
			gl.vertexAttribDivisor(at, divisor);
		};
		const buffer = (target: number, data: AllowSharedBufferSource) => {
			const made = gl.createBuffer();
			gl.bindBuffer(target, made);
			gl.bufferData(target, data, gl.STATIC_DRAW);
			return made;
		};
		this.areas = part(ID_VERTEX, ID_FRAGMENT, (program) => {
			buffer(gl.ARRAY_BUFFER, mesh.vertices as BufferSource);
			floats(program, 'position', 2);
			buffer(gl.ARRAY_BUFFER, mesh.owners as BufferSource);
			const owner = gl.getAttribLocation(program, 'owner');
			gl.enableVertexAttribArray(owner);
			gl.vertexAttribIPointer(owner, 1, gl.UNSIGNED_SHORT, 0, 0);
			buffer(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles as BufferSource);
		});
		this.painter = part(PAINT_VERTEX, PAINT_FRAGMENT, () => undefined);
		this.hairlines = part(LINE_VERTEX, LINE_FRAGMENT, (program) => {
			buffer(gl.ARRAY_BUFFER, mesh.lines as BufferSource);
			floats(program, 'position', 2);
		});
		let instances: WebGLBuffer | undefined;
		const circles = part(CIRCLE_VERTEX, CIRCLE_FRAGMENT, (program) => {
			buffer(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]));
			floats(program, 'corner', 2);
			instances = buffer(gl.ARRAY_BUFFER, new Float32Array(CIRCLE_SIZE));
			const stride = 4 * CIRCLE_SIZE;
			floats(program, 'centre', 2, stride, 0, 1);
			floats(program, 'radius', 1, stride, 8, 1);
			floats(program, 'rgb', 1, stride, 12, 1);
			floats(program, 'opacity', 1, stride, 16, 1);
		});
		if (instances) this.circles = { ...circles, buffer: instances };
		this.texture = gl.createTexture();
		this.dirty = { fill: true, circles: true };
		this.ids = undefined;
	}

	/** Smooth edges where shapes are few and large; tens of thousands are too small to show them. */
	private get samples(): 1 | 2 {
		return this.mesh.codes.length > 5000 ? 1 : 2;
	}

	/** Draws which area stands at each pixel, where the map moved since the last time. */
	prerender(_: WebGLRenderingContext | WebGL2RenderingContext, options: CustomRenderMethodInput): void {
		const { gl, areas, mesh } = this;
		if (!gl || !areas) return;
		const width = gl.drawingBufferWidth * this.samples;
		const height = gl.drawingBufferHeight * this.samples;
		const matrix = fromOrigin(options.defaultProjectionData.mainMatrix);
		const key = matrix.join();
		if (this.ids?.matrix === key && this.ids.width === width && this.ids.height === height) return;
		if (this.ids?.width !== width || this.ids.height !== height) this.ids = this.makeIds(gl, width, height);
		if (!this.ids) return;
		this.ids.matrix = key;
		gl.bindFramebuffer(gl.FRAMEBUFFER, this.ids.frame);
		gl.viewport(0, 0, width, height);
		gl.disable(gl.BLEND);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.SCISSOR_TEST);
		gl.disable(gl.CULL_FACE);
		gl.colorMask(true, true, true, true);
		gl.clearBufferuiv(gl.COLOR, 0, [0, 0, 0, 0]);
		gl.useProgram(areas.program);
		gl.bindVertexArray(areas.array);
		gl.uniformMatrix4fv(gl.getUniformLocation(areas.program, 'matrix'), false, matrix);
		gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_INT, 0);
		gl.bindVertexArray(null);
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
	}

	private makeIds(gl: WebGL2RenderingContext, width: number, height: number) {
		if (this.ids) {
			gl.deleteTexture(this.ids.texture);
			gl.deleteFramebuffer(this.ids.frame);
		}
		const texture = gl.createTexture();
		const frame = gl.createFramebuffer();
		gl.bindTexture(gl.TEXTURE_2D, texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, width, height);
		for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
			gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
		gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
		gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
		return { texture, frame, width, height, matrix: '' };
	}

	render(_: WebGLRenderingContext | WebGL2RenderingContext, options: CustomRenderMethodInput): void {
		const { gl, map, painter, hairlines, circles, mesh } = this;
		if (!gl || !map || !painter || !hairlines || !circles || !this.ids) return;
		const fresh = this.dirty.fill;
		const matrix = fromOrigin(options.defaultProjectionData.mainMatrix);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);

		const use = ({ program, array }: Part) => {
			gl.useProgram(program);
			gl.bindVertexArray(array);
			gl.uniformMatrix4fv(gl.getUniformLocation(program, 'matrix'), false, matrix);
			return (name: string) => gl.getUniformLocation(program, name);
		};
		const area = use(painter);
		gl.activeTexture(gl.TEXTURE1);
		gl.bindTexture(gl.TEXTURE_2D, this.ids.texture);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, this.texture ?? null);
		if (this.dirty.fill) this.sendFill(gl);
		gl.uniform1i(area('colours'), 0);
		gl.uniform1i(area('ids'), 1);
		gl.uniform1i(area('samples'), this.samples);
		gl.uniform3fv(area('ground'), this.colours.ground);
		gl.uniform3fv(area('ink'), this.colours.ink);
		gl.uniform1f(area('ratio'), map.getPixelRatio());
		// Nothing is painted where no area can be: half of the window is sea.
		this.cover = this.coverOnScreen(gl, matrix);
		if (!this.hidden) {
			gl.enable(gl.SCISSOR_TEST);
			gl.scissor(...this.cover);
			gl.drawArrays(gl.TRIANGLES, 0, 3);
			gl.disable(gl.SCISSOR_TEST);
		}

		const hairline = use(hairlines);
		const alpha = hairlineAlpha(mesh.codes.length, map.getZoom());
		gl.uniform4f(hairline('stroke'), ...this.colours.hairline, alpha);
		if (alpha > 0.02) gl.drawArrays(gl.LINES, 0, mesh.lines.length / 2);

		const count = this.circleData.length / CIRCLE_SIZE;
		if (count > 0) {
			const circle = use(circles);
			if (this.dirty.circles) {
				gl.bindBuffer(gl.ARRAY_BUFFER, circles.buffer);
				gl.bufferData(gl.ARRAY_BUFFER, this.circleData, gl.DYNAMIC_DRAW);
				this.dirty.circles = false;
			}
			const ratio = map.getPixelRatio();
			gl.uniform2f(circle('viewport'), gl.drawingBufferWidth, gl.drawingBufferHeight);
			gl.uniform1f(circle('scale'), ratio * circleGrowth(map.getZoom(), this.circleZoom));
			gl.uniform3fv(circle('edge'), this.colours.ground);
			gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
		}
		gl.bindVertexArray(null);
		if (fresh) this.ondrawn();
	}

	/** Pixels that the mesh covers: left, bottom, width, height. */
	private coverOnScreen(gl: WebGL2RenderingContext, matrix: Float32Array): [number, number, number, number] {
		const [west, north, east, south] = this.extent;
		const at = (x: number, y: number) => {
			const row = (i: number) => (matrix[i] ?? 0) * x + (matrix[4 + i] ?? 0) * y + (matrix[12 + i] ?? 0);
			const w = row(3);
			return [
				((row(0) / w + 1) / 2) * gl.drawingBufferWidth,
				((row(1) / w + 1) / 2) * gl.drawingBufferHeight
			] as const;
		};
		const [[x0, y0], [x1, y1]] = [at(west, south), at(east, north)];
		const left = Math.max(0, Math.floor(Math.min(x0, x1)) - 1);
		const bottom = Math.max(0, Math.floor(Math.min(y0, y1)) - 1);
		const right = Math.min(gl.drawingBufferWidth, Math.ceil(Math.max(x0, x1)) + 1);
		const top = Math.min(gl.drawingBufferHeight, Math.ceil(Math.max(y0, y1)) + 1);
		return [left, bottom, Math.max(0, right - left), Math.max(0, top - bottom)];
	}

	private sendFill(gl: WebGL2RenderingContext): void {
		gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		const height = this.fill.length / 4 / ROW;
		gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8UI, ROW, height, 0, gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, this.fill);
		for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
			gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
		this.dirty.fill = false;
	}

	onRemove(): void {
		// The map throws its whole context away with it.
		this.gl = this.map = undefined;
	}
}

/** Circles grow by half with each level of zoom: slower than the map, so that they come apart. */
export const circleGrowth = (zoom: number, from: number): number => 1.45 ** (zoom - from);

/** Hairlines between tens of thousands of areas would hide them from afar. */
function hairlineAlpha(areas: number, zoom: number): number {
	const near = areas > 5000 ? 9 : areas > 400 ? 5 : 3.5;
	return Math.min(0.9, Math.max(0, (zoom - near + 2.5) * 0.4));
}

/** The map's matrix, for coordinates counted from `ORIGIN`: moved in double precision. */
function fromOrigin(matrix: ArrayLike<number>): Float32Array {
	const moved = Float32Array.from(matrix);
	for (let row = 0; row < 4; row++) {
		moved[12 + row] =
			(matrix[row] ?? 0) * ORIGIN[0] + (matrix[4 + row] ?? 0) * ORIGIN[1] + (matrix[12 + row] ?? 0);
	}
	return moved;
}

/** One pixel out of each two by two. */
function everyOther(pixels: Uint32Array, width: number, height: number): Uint32Array {
	const kept = new Uint32Array(width * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) kept[y * width + x] = pixels[4 * y * width + 2 * x] ?? 0;
	}
	return kept;
}
