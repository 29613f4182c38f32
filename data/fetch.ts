import {
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { sourceIdentities, wantedSources } from './sources/index';
import type { SourceFile, SourceIdentity } from './sources/source';

type Fetch = typeof fetch;

/** The machine has no internet, or the producer's site did not answer. */
export class OfflineError extends Error {}

export interface Progress {
	file: string;
	received: number;
	total: number | null;
}

/** Bytes of a file that is there in part, from a download that was cut. */
const partOf = (path: string) => `${path}.part`;

/**
 * Downloads one file, going on where a cut download stopped if the server allows it. The file takes
 * its place only when it is whole: as long as announced, and not a page of HTML.
 */
export async function download(
	file: SourceFile & { download: string },
	directory: string,
	onProgress: (progress: Progress) => void,
	get: Fetch = fetch
): Promise<void> {
	const target = join(directory, file.path);
	mkdirSync(dirname(target), { recursive: true });
	const part = partOf(target);
	const known = existsSync(part) ? statSync(part).size : 0;
	let response: Response;
	try {
		response = await get(file.download, known > 0 ? { headers: { range: `bytes=${known}-` } } : {});
	} catch (cause) {
		throw new OfflineError(`${new URL(file.download).host} cannot be reached`, { cause });
	}
	if (!response.ok || !response.body)
		throw new Error(`${file.download}: the server answered ${response.status}`);
	if (response.headers.get('content-type')?.includes('text/html')) {
		throw new Error(`${file.download}: a page of HTML came instead of the file`);
	}
	const resumed = response.status === 206;
	const announced = Number(response.headers.get('content-length') ?? NaN);
	const total = Number.isNaN(announced) ? null : announced + (resumed ? known : 0);
	let received = resumed ? known : 0;
	const counting = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			received += chunk.byteLength;
			onProgress({ file: file.path, received, total });
			controller.enqueue(chunk);
		}
	});
	const body = response.body.pipeThrough(counting);
	await finished(
		Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]).pipe(
			createWriteStream(part, { flags: resumed ? 'a' : 'w' })
		)
	);
	// A server that compresses on the way announces the compressed length: only a plain one is compared.
	if (total !== null && !response.headers.get('content-encoding') && received !== total) {
		throw new Error(
			`${file.download}: ${received} bytes came, ${total} were announced; run the command again to go on`
		);
	}
	if (received === 0) throw new Error(`${file.download}: an empty file came`);
	if (target.endsWith('.gz') && !isGzip(part)) writeFileSync(part, gzipSync(readFileSync(part)));
	renameSync(part, target);
}

const isGzip = (path: string) => {
	const [first, second] = readFileSync(path);
	return first === 0x1f && second === 0x8b;
};

/** What to put where by hand: the datasets without an address that is certain to last. */
export function missingByHand(identities: readonly SourceIdentity[], directory: string): string[] {
	return identities.flatMap(({ title, producer, page, files }) =>
		files
			.filter((file) => file.download === null && !existsSync(join(directory, file.path)))
			.map((file) => `${join(directory, file.path)}\n    «${title}», ${producer}: ${page}`)
	);
}

/** Folder of archives of which the raw folder holds one file or several, while they are fetched. */
const ARCHIVES = '.archives';

/** Downloads an archive, once for all its files, and puts one of them into its place. */
async function extract(
	file: SourceFile & { download: string; entry: string },
	directory: string,
	onProgress: (progress: Progress) => void,
	get: Fetch
): Promise<void> {
	const { pathname } = new URL(file.download);
	const archive = join(ARCHIVES, basename(dirname(pathname)), basename(pathname));
	if (!existsSync(join(directory, archive)))
		await download({ path: archive, download: file.download }, directory, onProgress, get);
	const wanted = file.entry.toLowerCase();
	const [bytes] = Object.values(
		unzipSync(readFileSync(join(directory, archive)), {
			filter: ({ name }) => basename(name).toLowerCase() === wanted
		})
	);
	if (!bytes) throw new Error(`${file.download}: no «${file.entry}» in the archive`);
	const target = join(directory, file.path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(partOf(target), target.endsWith('.gz') ? gzipSync(bytes) : bytes);
	renameSync(partOf(target), target);
}

export interface Fetched {
	fetched: string[];
	/** There already, and left as they are. */
	kept: string[];
	/** What could not be fetched, with the reason: the others were. */
	failed: { path: string; reason: string }[];
}

/**
 * Fetches every file whose address is known into the raw folder. A file that fails does not keep the others away.
 *
 * @throws {OfflineError} at the first file when the machine has no internet: nothing was changed then.
 */
export async function fetchAll(
	identities: readonly Pick<SourceIdentity, 'files'>[],
	directory: string,
	{
		force = false,
		log = () => {},
		get = fetch
	}: { force?: boolean; log?: (line: string) => void; get?: Fetch } = {}
): Promise<Fetched> {
	const result: Fetched = { fetched: [], kept: [], failed: [] };
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
	try {
		for (const { path, download: address, entry } of identities.flatMap(({ files }) => files)) {
			if (address === null) continue;
			if (!force && existsSync(join(directory, path))) {
				result.kept.push(path);
				log(`${path}: there already`);
				continue;
			}
			let shown = 0;
			const tell = ({ received, total }: Progress) => {
				if (received - shown < 1e6) return;
				shown = received;
				log(`${path}: ${megabytes(received)} MB${total === null ? '' : ` of ${megabytes(total)}`}`);
			};
			try {
				if (entry === undefined) await download({ path, download: address }, directory, tell, get);
				else await extract({ path, download: address, entry }, directory, tell, get);
				result.fetched.push(path);
				log(`${path}: fetched`);
			} catch (error) {
				if (error instanceof OfflineError && result.fetched.length === 0) throw error;
				const reason = error instanceof Error ? error.message : String(error);
				result.failed.push({ path, reason });
				log(`${path}: ${reason}`);
			}
		}
	} finally {
		rmSync(join(directory, ARCHIVES), { recursive: true, force: true });
	}
	return result;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
	const { values } = parseArgs({
		options: {
			raw: { type: 'string', default: '../shared/data/raw' },
			force: { type: 'boolean', default: false }
		}
	});
	const identities = [...sourceIdentities, ...wantedSources.map(({ identity }) => identity)];
	try {
		const { failed } = await fetchAll(identities, values.raw, {
			force: values.force,
			log: console.log
		});
		if (failed.length > 0) {
			console.error(`\n${failed.length} could not be fetched; run the command again, or fetch them by hand.`);
			process.exitCode = 1;
		}
		const byHand = missingByHand(identities, values.raw);
		if (byHand.length > 0)
			console.log(
				`\nNo lasting address is known for these files. Download each from its page and put it there:\n${byHand.join('\n')}`
			);
	} catch (error) {
		if (!(error instanceof OfflineError)) throw error;
		console.error(`No internet: ${error.message}; nothing was changed.`);
		process.exitCode = 1;
	}
}
