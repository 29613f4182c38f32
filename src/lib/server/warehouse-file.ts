import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { indicators } from '$lib/catalogue';
import { warehouseContents } from '$lib/queries/contents';
import { WarehouseError } from '$lib/warehouse/contract';
import { HEAD_BYTES, headersOf, versionOf, writeMark } from '$lib/warehouse/mark';
import { dataFile } from './data-files';
import { askOnServer } from './warehouse';

/** A warehouse file that cannot be served from, in a sentence that names it and what to do. */
export class WarehouseFileError extends Error {
	override name = 'WarehouseFileError';
}

const path = () => dataFile('warehouse.duckdb');
const REBUILD = 'run «npm run data:build», then build again';

interface Known {
	readonly version: string;
	readonly headers: string;
	readonly bytes: number;
	readonly changed: number;
}
let known: Known | null = null;

/** The version of the data: a hash of the warehouse, the same for every server that has the same file. */
export const dataVersion = (): string => known?.version ?? 'unknown';

/** What a page says of the warehouse that it was made with, for its engine to compare with what it reads. */
export const warehouseMark = (): string => (known ? writeMark(known) : '');

const rootCause = (cause: unknown): string =>
	cause instanceof WarehouseError && cause.cause instanceof Error ? cause.cause.message : String(cause);

function fromEngine(cause: unknown): WarehouseFileError {
	const said = rootCause(cause);
	if (/lock/i.test(said))
		return new WarehouseFileError(
			`${path()} is locked by another program: stop «npm run data:build» or whatever writes to it, and start again.`,
			{ cause }
		);
	return new WarehouseFileError(
		`${path()} cannot be read, it is damaged or not a warehouse: ${REBUILD} (${said.split('\n')[0] ?? ''}).`,
		{ cause }
	);
}

/**
 * Opens the warehouse and compares what it holds with what this code asks.
 *
 * @throws {WarehouseFileError} when it is missing, locked, truncated, older or newer than the code.
 */
export async function checkWarehouse(): Promise<void> {
	const file = path();
	const stats = await stat(file).catch(() => null);
	if (!stats) throw new WarehouseFileError(`${file} is missing: ${REBUILD}.`);
	const [contents] = await askOnServer(warehouseContents()).catch((cause: unknown) => {
		throw fromEngine(cause);
	});
	if (!contents || contents.bytes > stats.size)
		throw new WarehouseFileError(
			`${file} is truncated (${stats.size} bytes of ${contents?.bytes ?? '?'}): ${REBUILD}.`
		);
	const held = new Set(contents.indicators.split(' '));
	const wanted = new Set<string>(indicators.map(({ id }) => id));
	const lacking = [...wanted].find((id) => !held.has(id));
	if (lacking !== undefined)
		throw new WarehouseFileError(`${file} is older than this code (it lacks «${lacking}»): ${REBUILD}.`);
	const unknown = [...held].find((id) => !wanted.has(id));
	if (unknown !== undefined)
		throw new WarehouseFileError(
			`${file} is newer than this code, which does not know «${unknown}»: build the site of the same version, or ${REBUILD}.`
		);
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	known = {
		version: versionOf(hash.digest()),
		headers: headersOf(await headOf(file)),
		bytes: stats.size,
		changed: stats.mtimeMs
	};
}

async function headOf(file: string): Promise<Uint8Array> {
	const opened = await open(file);
	try {
		return (await opened.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)).buffer;
	} finally {
		await opened.close();
	}
}

/** Why the warehouse that the server started with can no longer be served from; null while it can. */
export function warehouseFault(): string | null {
	if (!known) return null;
	const stats = statSync(path(), { throwIfNoEntry: false });
	if (!stats) return `${path()} is missing: ${REBUILD}, and start the server again.`;
	return stats.size === known.bytes && stats.mtimeMs === known.changed
		? null
		: `${path()} was replaced while it was served: start the server again.`;
}
