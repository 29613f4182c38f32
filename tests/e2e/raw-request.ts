import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface RawAnswer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks for a path exactly as it is written: no client puts it straight before it is sent. */
export function ask(
	url: string,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	oncontinue?: () => void
): Promise<RawAnswer> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.once('error', reject);
			response.once('end', () => {
				if (!response.complete) return reject(new Error(`${path.slice(0, 80)}: the answer was cut`));
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				});
			});
		});
		asked.once('error', reject);
		if (!oncontinue) return asked.end();
		// The server says that it has read the question before it answers.
		asked.once('continue', () => {
			oncontinue();
			asked.end();
		});
		asked.flushHeaders();
	});
}

/** Sends bytes as they are, and says what comes back before the connection ends. */
export function sendBytes(url: string, bytes: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
		let said = '';
		socket.setEncoding('latin1');
		socket.on('data', (chunk: string) => (said += chunk));
		// A server that closes before it has read all resets the connection: what it said counts.
		socket.once('error', (cause) => (said === '' ? reject(cause) : resolve(said)));
		socket.once('close', () => resolve(said));
		socket.end(bytes, 'latin1');
	});
}
