import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFiles } from './assets';

/** SvelteKit's side of a built site: it answers what is no file. */
interface Built {
	handler(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

/**
 * What answers for a built site, its files first, once its warehouse is read.
 *
 * @throws an error named `WarehouseFileError` when there is nothing to serve from, in a sentence.
 */
export async function siteAnswer(build: string): Promise<RequestListener> {
	process.env.BELVEDERE_DATA ??= join(build, 'client', 'data');
	// A server in front says how it was reached; without one, pages are asked for as they are served.
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	const { handler } = (await import(pathToFileURL(resolve(build, 'handler.js')).href)) as Built;
	const files = serveFiles(join(build, 'client'));
	return (request, response) => {
		request.headers['x-forwarded-proto'] ??= 'http';
		files(request, response, () =>
			handler(request, response, () => {
				response.statusCode = 404;
				response.end();
			})
		);
	};
}
