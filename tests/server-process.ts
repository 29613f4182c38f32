import { type ChildProcess, fork } from 'node:child_process';
import { BUILD } from '../tools/site';

/** A server of the built site in a process of its own. */
export interface ServerProcess {
	readonly url: string;
	readonly process: ChildProcess;
	/** What it has written so far, errors included. */
	output(): string;
	/** Asks it to stop as an operator would, and waits: its exit code. */
	stop(): Promise<number | null>;
	/** Ends with its exit code. */
	readonly ended: Promise<number | null>;
}

/** What a server that did not start has said, and how it ended. */
export class ServerStartError extends Error {
	constructor(
		readonly code: number | null,
		readonly output: string
	) {
		super(`The server ended with ${code ?? 'a signal'}: ${output}`);
	}
}

/**
 * Starts `node build` and waits until it listens.
 *
 * @param settings environment beside this process's own; the port is any that is free.
 * @throws {ServerStartError} when it ends before it listens.
 */
export function startServer(settings: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
	const child = fork(BUILD, {
		silent: true,
		execArgv: [],
		env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...settings }
	});
	let said = '';
	const keep = (chunk: Buffer) => (said += chunk.toString());
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	// «close» and not «exit»: by then everything that it wrote has been read.
	const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		void ended.then((code) => reject(new ServerStartError(code, said)));
		child.once('message', (message) =>
			resolve({
				url: (message as { url: string }).url,
				process: child,
				output: () => said,
				stop: () => {
					child.kill('SIGTERM');
					return ended;
				},
				ended
			})
		);
	});
}
