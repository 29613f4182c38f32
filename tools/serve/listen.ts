import { createServer, type RequestListener, type Server } from 'node:http';

/** Answers that are under way get this long before a stopping server closes them, in ms. */
const PATIENCE = 10_000;

/** Listens, and says where; a port of 0 is any that is free. */
export async function listen(
	answer: RequestListener,
	port: number,
	host: string
): Promise<{ server: Server; url: string }> {
	const server = createServer(answer);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return { server, url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}` };
}

/** Takes no more requests, finishes those under way, then resolves. */
export function finish(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		// A connection that was busy is idle once it is answered.
		const sweep = setInterval(() => server.closeIdleConnections(), 100);
		const end = setTimeout(() => server.closeAllConnections(), PATIENCE);
		server.once('close', () => {
			clearInterval(sweep);
			clearTimeout(end);
		});
	});
}
