import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { choosePort, USUAL_PORT } from '../../tools/port';

const HOST = '127.0.0.1';
const listening: Server[] = [];
const take = (port: number) =>
	new Promise<number>((resolve) => {
		const server = createServer();
		// Somebody else's may stand there already: it is taken all the same.
		server.once('error', () => resolve(port));
		server.listen(port, HOST, () => {
			listening.push(server);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
afterEach(() => {
	for (const server of listening.splice(0)) server.close();
});

it('takes the next free port where the usual one is taken', async () => {
	await take(USUAL_PORT);
	expect(await choosePort(undefined, HOST)).toBeGreaterThan(USUAL_PORT);
});

it('takes no other port than the one that was asked for', async () => {
	const taken = await take(0);
	await expect(choosePort(String(taken), HOST)).rejects.toThrow(`Port ${taken} is taken`);
	listening.splice(0).forEach((server) => server.close());
	await expect.poll(() => choosePort(String(taken), HOST).catch(() => null)).toBe(taken);
	expect(await choosePort('0', HOST)).toBe(0);
});

it.each(['abc', '-1', '70000', '80.5', ''])('refuses «%s» as a port', async (asked) => {
	await expect(choosePort(asked, HOST)).rejects.toThrow('expected a number');
});
