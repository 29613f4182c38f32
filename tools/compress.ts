import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * Effort by kind of file: scripts are fetched by everyone; the engine is large. The warehouse is read by ranges and
 * must never be compressed.
 */
const QUALITY: Readonly<Record<string, number>> = {
	'.js': 9,
	'.css': 10,
	'.wasm': 5,
	'.html': 4,
	'.json': 5,
	'.svg': 5
};
const SMALLEST = 1000;
/** Node compresses on its own threads; a few more files than threads keep them busy. */
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);

function filesIn(directory: string): string[] {
	return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
		const path = join(directory, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}

/** Writes a brotli copy beside every file of a folder that a browser fetches whole. */
export async function compressAssets(directory: string): Promise<void> {
	const waiting = filesIn(directory)
		.filter((path) => extname(path) in QUALITY)
		.map((path) => ({ path, size: statSync(path).size }))
		.filter(({ size }) => size >= SMALLEST)
		// The largest first, so that it does not end alone.
		.toSorted((a, b) => a.size - b.size);
	const work = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const params = {
				[constants.BROTLI_PARAM_QUALITY]: QUALITY[extname(next.path)] ?? 5,
				[constants.BROTLI_PARAM_SIZE_HINT]: next.size
			};
			await writeFile(`${next.path}.br`, await brotli(await readFile(next.path), { params }));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
