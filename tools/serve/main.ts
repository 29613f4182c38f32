import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { choosePort, PortError } from '../port';
import { finish, listen } from './listen';
import { siteAnswer } from './site';

// What a page is made from is thrown away at once: let memory grow by half before it is swept, not by as much again.
setFlagsFromString('--heap-growing-percent=50');

const host = process.env.HOST ?? '127.0.0.1';

/** Faults that a person can mend have a sentence of their own; any other is told whole. */
const isTold = (cause: unknown): cause is Error =>
	cause instanceof PortError || (cause instanceof Error && cause.name === 'WarehouseFileError');

try {
	const port = await choosePort(process.env.PORT, host);
	const answer = await siteAnswer(dirname(fileURLToPath(import.meta.url)));
	const { server, url } = await listen(answer, port, host);
	console.log(`Belvédère is served at ${url}/ (Ctrl+C to stop)`);
	process.send?.({ url });
	const stop = () => void finish(server).then(() => process.exit(0));
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
	// Whoever started it and asked for its address is gone.
	process.once('disconnect', stop);
} catch (cause) {
	if (!isTold(cause)) throw cause;
	console.error(cause.message);
	process.exit(1);
}
