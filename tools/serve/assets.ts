import type { IncomingMessage, ServerResponse } from 'node:http';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers with the files of a folder: brotli copies where they are, byte ranges (also on HEAD, which DuckDB asks
 * first), long caching for hashed files; whatever is no file is left to the next.
 */
export function serveFiles(directory: string): Answer {
	return sirv(directory, {
		brotli: true,
		gzip: false,
		etag: true,
		setHeaders(response, path) {
			response.setHeader('Accept-Ranges', 'bytes');
			response.setHeader('X-Content-Type-Options', 'nosniff');
			if (path.includes('/_app/immutable/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			if (path.endsWith('.wasm'))
				response.setHeader('X-Uncompressed-Length', String(statSync(join(directory, path)).size));
		}
	});
}
