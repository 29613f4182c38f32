import { MAX_OPACITY, PATTERN_SHIFT } from '../fill';

const COMMON = `#version 300 es
precision highp float;
precision highp int;
uniform mat4 matrix;
`;

/** Which area stands at each pixel: drawn again only when the map moves. */
export const ID_VERTEX = `${COMMON}
in vec2 position;
in uint owner;
flat out uint area;
void main() {
	area = owner + 1u;
	gl_Position = matrix * vec4(position, 0.0, 1.0);
}`;
export const ID_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in uint area;
out uint id;
void main() { id = area; }`;

/** The colours of those pixels: all that a brush or another indicator draws again. */
export const PAINT_VERTEX = `#version 300 es
void main() {
	vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 4.0 - 1.0;
	gl_Position = vec4(corner, 0.0, 1.0);
}`;
export const PAINT_FRAGMENT = `#version 300 es
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

/** Borders between areas. */
export const LINE_VERTEX = `${COMMON}
in vec2 position;
void main() { gl_Position = matrix * vec4(position, 0.0, 1.0); }`;
export const LINE_FRAGMENT = `#version 300 es
precision highp float;
uniform vec4 stroke;
out vec4 colour;
void main() { colour = vec4(stroke.rgb * stroke.a, stroke.a); }`;

/** A square turned towards the screen for each circle; the circle and its edge are drawn in it. */
export const CIRCLE_VERTEX = `${COMMON}
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
export const CIRCLE_FRAGMENT = `#version 300 es
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
