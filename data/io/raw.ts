import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { SourceError } from './errors';

export type Encoding = 'utf-8' | 'windows-1252';

/** The folder of published files, read where they lie. */
export class RawDirectory {
	constructor(readonly directory: string) {}

	path(file: string): string {
		return join(this.directory, file);
	}

	has(file: string): boolean {
		return existsSync(this.path(file));
	}

	/** Bytes of a file, decompressed when it ends in `.gz`. */
	bytes(file: string): Uint8Array {
		if (!this.has(file)) throw new SourceError({ file, expected: 'this file in the raw folder' });
		const raw = readFileSync(this.path(file));
		if (!file.endsWith('.gz')) return raw;
		try {
			return gunzipSync(raw);
		} catch (cause) {
			throw new SourceError({ file, expected: 'a whole gzip file' }, { cause });
		}
	}

	text(file: string, encoding: Encoding = 'utf-8'): string {
		return decode(this.bytes(file), file, encoding);
	}

	/** Entries of a zip file by name, only those that `wanted` accepts. */
	zip(file: string, wanted: (name: string) => boolean = () => true): Map<string, Uint8Array> {
		try {
			return new Map(Object.entries(unzipSync(this.bytes(file), { filter: (entry) => wanted(entry.name) })));
		} catch (cause) {
			if (cause instanceof SourceError) throw cause;
			throw new SourceError({ file, expected: 'a whole zip file' }, { cause });
		}
	}

	zipText(file: string, entry: string, encoding: Encoding = 'utf-8'): string {
		const bytes = this.zip(file, (name) => name === entry).get(entry);
		if (!bytes) throw new SourceError({ file, expected: `an entry «${entry}» in the zip` });
		return decode(bytes, `${file}/${entry}`, encoding);
	}

	/** Fingerprint of a file as published, for the build report. */
	async sha256(file: string): Promise<string> {
		const hash = createHash('sha256');
		for await (const chunk of createReadStream(this.path(file))) hash.update(chunk);
		return hash.digest('hex');
	}
}

function decode(bytes: Uint8Array, file: string, encoding: Encoding): string {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new SourceError({ file, expected: `text in ${encoding}` }, { cause });
	}
}
