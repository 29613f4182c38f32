import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const pack = promisify(gzip);

/** Whether a file is the query engine, a third of what a small export weighs. */
export const isEngine = (file: string): boolean => file.endsWith('.wasm');

/** The engine packed: the browser unpacks it itself, so that no host needs to (see src/lib/warehouse/browser.ts). */
export const packedEngine = async (path: string): Promise<Uint8Array> =>
	pack(await readFile(path), { level: constants.Z_BEST_COMPRESSION });
