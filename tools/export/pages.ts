import { join } from 'node:path';
import type { Entry, Group } from './addresses';
import { ExportError } from './errors';
import { staticPage } from './page';
import { communesOf, searchOf } from './part';
import type { PageServer } from './servers';
import type { Territory } from './territories';
import { type Disk, writeWhole } from './write';

/** Pages asked of one server side by side: while one is written, the next is made. */
const AT_ONCE = 4;

export interface Making {
	folder: string;
	/** Territories and départements that the export holds; null: all. */
	part: { territories: readonly Territory[]; departements: readonly string[] } | null;
	cards: boolean;
	disk: Disk;
	signal: AbortSignal;
	onWritten: () => void;
}

function treat(
	{ address, treatment }: Entry,
	body: Uint8Array,
	policy: string | null,
	{ part, cards }: Making
) {
	const text = () => new TextDecoder().decode(body);
	if (treatment === 'page') {
		const html = text();
		if (!html.trimEnd().endsWith('</html>')) throw new ExportError(`${address} came without its end.`);
		return staticPage(html, policy, { cards });
	}
	if (treatment === 'search' && part) return searchOf(text(), part.territories);
	if (treatment === 'communes' && part) return communesOf(text(), part.departements);
	return body;
}

async function makeGroup(server: PageServer, group: Group, making: Making): Promise<void> {
	const waiting = group.toReversed();
	await untilFirstFailure(
		Array.from({ length: AT_ONCE }, () => async (signal: AbortSignal) => {
			for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
				signal.throwIfAborted();
				const { body, policy } = await server.get(entry.address);
				await writeWhole(join(making.folder, entry.file), treat(entry, body, policy, making), making.disk);
				making.onWritten();
			}
		}),
		making.signal
	);
}

/** Runs works side by side. When one fails the others end what they write and start nothing more, then it is thrown. */
async function untilFirstFailure(
	works: readonly ((signal: AbortSignal) => Promise<void>)[],
	outer: AbortSignal
): Promise<void> {
	const stop = new AbortController();
	const signal = AbortSignal.any([outer, stop.signal]);
	await Promise.all(works.map((work) => work(signal).catch((cause: unknown) => stop.abort(cause))));
	signal.throwIfAborted();
}

/** Makes pages on every server until none is left; what shares a server's memory goes to the same one. */
export async function makePages(
	servers: readonly PageServer[],
	groups: readonly Group[],
	making: Making
): Promise<void> {
	const waiting = groups.toReversed();
	await untilFirstFailure(
		servers.map((server) => async (signal) => {
			for (let group = waiting.pop(); group; group = waiting.pop())
				await makeGroup(server, group, { ...making, signal });
		}),
		making.signal
	);
}
