import { choosePort, PortError, USUAL_PORT } from './port';
import { buildSite, BUILD } from './site';
import { serveBuild } from './static-server';

const host = process.env.HOST ?? '127.0.0.1';
try {
	const port = await choosePort(process.env.PORT, host);
	if (process.env.PORT === undefined && port !== USUAL_PORT)
		console.log(`Port ${USUAL_PORT} is taken: the site will be served on port ${port}.`);
	await buildSite();
	const { url } = await serveBuild(BUILD, port, host);
	console.log(`Belvédère is served at ${url}/ (Ctrl+C to stop)`);
} catch (cause) {
	if (!(cause instanceof PortError)) throw cause;
	console.error(cause.message);
	process.exitCode = 1;
}
