import { createServer } from 'node:net';

/** Where the site listens when nobody asks for another port. */
export const USUAL_PORT = 4173;
/** Ports tried after the usual one. */
const TRIED = 20;
const HIGHEST = 65_535;

/** A port that the site cannot listen on, in a sentence that says what to do. */
export class PortError extends Error {}

const isFree = (port: number, host: string): Promise<boolean> =>
	new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});

/**
 * The port to listen on: the one that was asked for, or the usual one, or the next that is free. Found before the
 * site is built, for a build is long.
 *
 * @throws {PortError} when the port that was asked for is no port or is taken, or none is free.
 */
export async function choosePort(asked: string | undefined, host: string): Promise<number> {
	if (asked !== undefined) {
		const port = Number(asked);
		if (!/^\d+$/.test(asked) || port > HIGHEST)
			throw new PortError(`PORT is «${asked}»: expected a number from 0 to ${HIGHEST}.`);
		if (port !== 0 && !(await isFree(port, host)))
			throw new PortError(`Port ${port} is taken or not allowed: give another, or none to use a free one.`);
		return port;
	}
	for (let port = USUAL_PORT; port <= USUAL_PORT + TRIED; port++) if (await isFree(port, host)) return port;
	throw new PortError(
		`Ports ${USUAL_PORT} to ${USUAL_PORT + TRIED} are taken: give a free one, for example PORT=8080 npm start.`
	);
}
