import { createServer, type Server } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
	url: string;
	server: Server;
	close(): Promise<void>;
}

/**
 * Serves the built site: brotli copies where the build made them, byte ranges (also on HEAD, which
 * DuckDB asks first), long caching for hashed files, the site's 404 page.
 */
export async function serveBuild(
	directory: string,
	port: number,
	host = '127.0.0.1'
): Promise<RunningServer> {
	const notFound = join(directory, '404.html');
	const serve = sirv(directory, {
		brotli: true,
		gzip: false,
		etag: true,
		setHeaders(response, path) {
			response.setHeader('Accept-Ranges', 'bytes');
			response.setHeader('X-Content-Type-Options', 'nosniff');
			if (path.includes('/_app/immutable/')) {
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			}
			if (path.endsWith('.wasm')) {
				response.setHeader('X-Uncompressed-Length', String(statSync(join(directory, path)).size));
			}
		}
	});
	const server = createServer((request, response) =>
		serve(request, response, () => {
			response.statusCode = 404;
			if (existsSync(notFound)) {
				response.setHeader('Content-Type', 'text/html;charset=utf-8');
				createReadStream(notFound).pipe(response);
			} else response.end('404');
		})
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}`,
		server,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
