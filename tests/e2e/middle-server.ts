import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const FILE = readFileSync('static/data/warehouse.duckdb');
let gzipped: Buffer | undefined;
const gzip = () => (gzipped ??= gzipSync(FILE, { level: 1 }));

type Answer = (asked: IncomingMessage, response: ServerResponse) => void;

function whole(file: Buffer, headers: Record<string, string> = {}): Answer {
	return ({ method }, response) => {
		response.writeHead(200, { 'content-length': file.length, ...headers });
		response.end(method === 'HEAD' ? undefined : file);
	};
}
/** @param kept share of a part that is sent */
function inParts(file: Buffer, kept = 1): Answer {
	return ({ method, headers: { range = 'bytes=0-' } }, response) => {
		const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
		const last = to === '' ? file.length - 1 : Number(to);
		const part = file.subarray(Number(from), last + 1);
		response.writeHead(206, {
			'content-length': Math.floor(kept * part.length),
			'content-range': `bytes ${from}-${last}/${file.length}`
		});
		response.end(method === 'HEAD' ? undefined : part.subarray(0, Math.floor(kept * part.length)));
	};
}
const refused =
	(status: number): Answer =>
	(_, response) =>
		response.writeHead(status).end();

/** What a server between a visitor and the site may do to the warehouse. */
export const ways = {
	packed: () => whole(gzip(), { 'content-encoding': 'gzip' }),
	whole: () => whole(FILE),
	/** Ranges are promised on HEAD, and not kept. */
	promised: (): Answer => (asked, response) =>
		(asked.method === 'HEAD' ? inParts(FILE) : whole(FILE))(asked, response),
	older: (file: Buffer) => inParts(file),
	missing: () => refused(404),
	noHead: (): Answer => (asked, response) =>
		(asked.method === 'HEAD' ? refused(405) : inParts(FILE))(asked, response),
	cut: () => inParts(FILE, 0.5)
} satisfies Record<string, (file: Buffer) => Answer>;

export interface MiddleServer {
	readonly url: string;
	/** How the warehouse is answered; as the site does where it is null. */
	way: Answer | null;
	/** What was asked of the warehouse so far: «GET bytes=0-99». */
	readonly asked: string[];
	close(): Promise<void>;
}

/** A server in front of the site, as a company's or a provider's may stand there. */
export async function standBetween(site: string, way: Answer | null = null): Promise<MiddleServer> {
	const asked: string[] = [];
	const server = createServer((wanted, response) => {
		const { pathname } = new URL(wanted.url ?? '/', site);
		if (pathname === '/data/warehouse.duckdb') {
			asked.push(`${wanted.method} ${wanted.headers.range ?? ''}`.trim());
			if (middle.way) return middle.way(wanted, response);
		}
		const passed = request(
			new URL(wanted.url ?? '/', site),
			{ method: wanted.method, headers: wanted.headers },
			(answer) => {
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(response);
			}
		);
		passed.once('error', () => response.destroy());
		wanted.pipe(passed);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const middle: MiddleServer = {
		url: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
		way,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
	return middle;
}
