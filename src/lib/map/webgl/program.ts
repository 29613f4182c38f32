/** A program with the arrays that it reads. */
export interface Part {
	program: WebGLProgram;
	array: WebGLVertexArrayObject;
}

/** @param fillIn sends the arrays and says which attribute reads which */
export function makePart(
	gl: WebGL2RenderingContext,
	vertex: string,
	fragment: string,
	fillIn: (program: WebGLProgram) => void
): Part {
	const program = compile(gl, vertex, fragment);
	const array = gl.createVertexArray();
	gl.bindVertexArray(array);
	fillIn(program);
	gl.bindVertexArray(null);
	return { program, array };
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

/** Sends data that never changes; the attributes named next read it. */
export function sendOnce(gl: WebGL2RenderingContext, target: number, data: AllowSharedBufferSource): void {
	gl.bindBuffer(target, gl.createBuffer());
	gl.bufferData(target, data, gl.STATIC_DRAW);
}

/** An attribute that reads floats from the buffer in use: `size` of them, every `stride` bytes from `offset`. */
export function readFloats(
	gl: WebGL2RenderingContext,
	program: WebGLProgram,
	name: string,
	size: number,
	{ stride, offset, divisor } = { stride: 0, offset: 0, divisor: 0 }
): void {
	const at = gl.getAttribLocation(program, name);
	gl.enableVertexAttribArray(at);
	gl.vertexAttribPointer(at, size, gl.FLOAT, false, stride, offset);
	gl.vertexAttribDivisor(at, divisor);
}

/**
 * Makes a part what is drawn with.
 *
 * @returns where its uniforms are
 */
export function use(
	gl: WebGL2RenderingContext,
	{ program, array }: Part
): (name: string) => WebGLUniformLocation | null {
	gl.useProgram(program);
	gl.bindVertexArray(array);
	return (name) => gl.getUniformLocation(program, name);
}

/** The texture in use is read number by number, never between two. */
export function readExactly(gl: WebGL2RenderingContext): void {
	for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
		gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
}
