import type { TestProject } from 'vitest/node';
import { buildSite } from '../../tools/site';
import { launchBrowserServer } from '../browser';
import { startServer } from '../server-process';
import { HOME } from './home';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served. */
		siteUrl: string;
		/** Where the one browser is driven from. */
		browserEndpoint: string;
	}
}

/** Once for all files: the site built, its server and one browser started; each file has contexts of its own. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	await buildSite();
	const [server, browser] = await Promise.all([startServer(), launchBrowserServer()]);
	// The first page of a territory reads what all of them share: no test waits for it in another's place.
	await (await fetch(server.url + HOME)).text();
	let stopping = false;
	void server.ended.then((code) => {
		if (!stopping)
			console.error(`The server ended by itself with ${code ?? 'a signal'}:\n${server.output()}`);
	});
	provide('siteUrl', server.url);
	provide('browserEndpoint', browser.wsEndpoint());
	return async () => {
		stopping = true;
		await browser.close();
		const code = await server.stop();
		if (code !== 0) throw new Error(`The server ended with ${code ?? 'a signal'}:\n${server.output()}`);
	};
}
