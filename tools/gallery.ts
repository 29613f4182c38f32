import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createVite } from 'vite';
import type * as Kit from '../tests/gallery/kit/all';
import { failurePage, galleryPage } from './gallery/page';
import { choosePort, PortError, USUAL_PORT } from './port';

/**
 * `npm run gallery`: a page with every drawing of tests/gallery, those that changed first, drawn again at each reload.
 * `npm run gallery -- --accept`: what is drawn now becomes what is committed.
 */
const host = process.env.HOST ?? '127.0.0.1';
const accept = process.argv.includes('--accept');

/** Components are compiled by the site's own configuration. Without hot replacement, as in the tests: the same markup. */
const openVite = () =>
	createVite({
		appType: 'custom',
		logLevel: 'warn',
		server: { middlewareMode: true, hmr: false, ...(accept ? { watch: null } : {}) },
		optimizeDeps: { noDiscovery: true }
	});
type Vite = Awaited<ReturnType<typeof openVite>>;

/** Read again each time: what was edited since is compiled again. */
const kitOf = async (vite: Vite) => (await vite.ssrLoadModule('/tests/gallery/kit/all.ts')) as typeof Kit;

async function acceptAll(vite: Vite): Promise<void> {
	const kit = await kitOf(vite);
	const all = await kit.drawAll();
	const changed = all.filter(kit.isChanged);
	for (const { name, now, failure } of changed) {
		if (failure) continue;
		writeFileSync(kit.committedPath(name), now);
		console.log(`accepted  ${name}`);
	}
	for (const name of await kit.orphans()) {
		rmSync(kit.committedPath(name));
		console.log(`removed   ${name}`);
	}
	for (const { name, failure } of changed.filter((one) => one.failure)) {
		console.error(`failed    ${name}: ${failure}`);
		process.exitCode = 1;
	}
	console.log(`${all.length} drawings, ${changed.length} changed`);
}

async function servePage(vite: Vite, port: number): Promise<void> {
	const answer = async (response: ServerResponse) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		try {
			const kit = await kitOf(vite);
			response.end(galleryPage(await kit.drawAll(), await kit.orphans(), kit.leftOut));
		} catch (cause) {
			response.statusCode = 500;
			response.end(failurePage(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
		}
	};
	const server = createServer((request: IncomingMessage, response) => {
		// Everything else (styles, fonts) is the site's: Vite gives it.
		if (request.url === '/') void answer(response);
		else vite.middlewares(request, response);
	});
	await new Promise<void>((ready) => server.listen(port, host, ready));
	console.log(`The gallery is at http://${host}:${port}/ (reload to draw again, Ctrl+C to stop)`);
}

try {
	const port = accept ? 0 : await choosePort(process.env.PORT, host);
	if (!accept && process.env.PORT === undefined && port !== USUAL_PORT)
		console.log(`Port ${USUAL_PORT} is taken: the gallery will be served on port ${port}.`);
	const vite = await openVite();
	if (accept) {
		await acceptAll(vite);
		await vite.close();
		// The query engine keeps Node alive.
		process.exit();
	}
	await servePage(vite, port);
} catch (cause) {
	if (!(cause instanceof PortError)) throw cause;
	console.error(cause.message);
	process.exitCode = 1;
}
