/** How far something that is fetched has come. */
export interface LoadProgress {
	/** Bytes received so far, and in all (0 where nothing says). */
	loaded: number;
	total: number;
}

/** The body of an answer, telling how much of it has come. */
export function counted(
	body: ReadableStream<Uint8Array>,
	total: number,
	onProgress: ((progress: LoadProgress) => void) | undefined
): ReadableStream<Uint8Array> {
	let loaded = 0;
	return body.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				loaded += chunk.byteLength;
				onProgress?.({ loaded, total });
				controller.enqueue(chunk);
			}
		})
	);
}
