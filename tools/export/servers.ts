import { type ChildProcess, fork } from 'node:child_process';
import { freemem } from 'node:os';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ExportError } from './errors';

/** Memory that a server takes while it makes thousands of pages, in bytes. */
const MEMORY = 1.2e9;
const PATIENCE = 3000;
/** Pages say addresses from the root when they are made for this host (see src/lib/i18n/address.ts). */
const NOWHERE = 'http://belvedere.invalid';

const Ready = v.object({ url: v.string() });
const Health = v.object({ version: v.string(), data: v.string() });

export interface PageServer {
	/** Asks for an address; an answer of another status than the expected is an error. */
	get(address: string, status?: number): Promise<{ body: Uint8Array; policy: string | null }>;
	/** Versions of the site and of its data. */
	versions(): Promise<{ version: string; data: string }>;
	stop(): Promise<void>;
}

/** How many servers this machine keeps busy and holds in memory. */
export const serverCount = (): number =>
	Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY)));

function waitUntilReady(child: ChildProcess, said: () => string): Promise<string> {
	return new Promise((resolve, reject) => {
		const ended = () => reject(new ExportError(`The site cannot be served: ${said() || 'it ended at once'}`));
		child.once('exit', ended);
		child.once('error', reject);
		child.once('message', (message) => {
			child.off('exit', ended);
			const url = new URL(v.parse(Ready, message).url);
			// A name may lead to an address that the server does not listen on.
			url.hostname = '127.0.0.1';
			resolve(url.origin);
		});
	});
}

/** Starts one server of the built site on a port of its own, for this program alone. */
export async function startServer(build: string, origin: string | null): Promise<PageServer> {
	const child = fork(join(build, 'index.js'), [], {
		execArgv: [],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		env: {
			...process.env,
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: '0',
			ORIGIN: origin ?? NOWHERE,
			BELVEDERE_DATA: join(build, 'client', 'data')
		}
	});
	let errors = '';
	child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2000)));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const url = await waitUntilReady(child, () => errors.trim());
	const ask = async (address: string) => {
		try {
			return await fetch(url + address, { headers: { 'accept-encoding': 'identity' } });
		} catch (cause) {
			throw new ExportError(`The server ended while it made ${address}. ${errors.trim()}`, 1, { cause });
		}
	};
	return {
		async get(address, status = 200) {
			const response = await ask(address);
			if (response.status !== status)
				throw new ExportError(
					`${address} cannot be exported: the site answered ${response.status}. ${errors.trim()}`.trim()
				);
			return {
				body: new Uint8Array(await response.arrayBuffer()),
				policy: response.headers.get('content-security-policy')
			};
		},
		versions: async () => v.parse(Health, await (await ask('/sante')).json()),
		async stop() {
			child.kill('SIGTERM');
			const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
			await ended;
			clearTimeout(late);
		}
	};
}
