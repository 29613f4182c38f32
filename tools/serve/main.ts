import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choosePort, PortError } from '../port';
import { serveFiles } from './assets';
import { finish, listen } from './listen';

/** What a built site's server is made of: SvelteKit's handler, which answers what is no file. */
interface Handler {
	handler(
		request: Parameters<Parameters<typeof listen>[0]>[0],
		response: Parameters<Parameters<typeof listen>[0]>[1],
		next: () => void
	): void;
}

const here = dirname(fileURLToPath(import.meta.url));
const host = process.env.HOST ?? '127.0.0.1';
process.env.BELVEDERE_DATA ??= join(here, 'client', 'data');

/** Faults that a person can mend have a sentence of their own; any other is told whole. */
const isTold = (cause: unknown): cause is Error =>
	cause instanceof PortError || (cause instanceof Error && cause.name === 'WarehouseFileError');

try {
	const port = await choosePort(process.env.PORT, host);
	const { handler } = (await import(join(here, 'handler.js'))) as Handler;
	const files = serveFiles(join(here, 'client'));
	const { server, url } = await listen(
		(request, response) =>
			files(request, response, () =>
				handler(request, response, () => {
					response.statusCode = 404;
					response.end();
				})
			),
		port,
		host
	);
	console.log(`Belvédère is served at ${url}/ (Ctrl+C to stop)`);
	process.send?.({ url });
	const stop = () => void finish(server).then(() => process.exit(0));
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
	// Started by a program that is gone: nobody is left to stop it.
	process.once('disconnect', stop);
} catch (cause) {
	if (!isTold(cause)) throw cause;
	console.error(cause.message);
	process.exit(1);
}
