import { spawn } from 'node:child_process';
import { choosePort, PortError, USUAL_PORT } from './port';
import { buildSite, BUILD } from './site';

const host = process.env.HOST ?? '127.0.0.1';
try {
	const port = await choosePort(process.env.PORT, host);
	if (process.env.PORT === undefined && port !== USUAL_PORT)
		console.log(`Port ${USUAL_PORT} is taken: the site will be served on port ${port}.`);
	await buildSite();
	const server = spawn(process.execPath, [BUILD], {
		stdio: 'inherit',
		env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: host }
	});
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
	server.once('exit', (code) => process.exit(code ?? 1));
} catch (cause) {
	if (!(cause instanceof PortError)) throw cause;
	console.error(cause.message);
	process.exitCode = 1;
}
