import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { RawDirectory } from '../data/io/raw';

/** windows-1252 bytes of a text (Latin letters only, which is what the fixtures hold). */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A raw folder with a few small files: gzipped where the name ends in .gz, zipped for an object. */
export function rawWith(
	files: Record<string, string | Uint8Array | Record<string, string | Uint8Array>>
): RawDirectory {
	const directory = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
	for (const [path, content] of Object.entries(files)) {
		const target = join(directory, path);
		mkdirSync(dirname(target), { recursive: true });
		const bytes =
			typeof content === 'string'
				? Buffer.from(content)
				: content instanceof Uint8Array
					? content
					: zipSync(
							Object.fromEntries(
								Object.entries(content).map(([name, entry]) => [
									name,
									typeof entry === 'string' ? new TextEncoder().encode(entry) : entry
								])
							)
						);
		writeFileSync(target, path.endsWith('.gz') ? gzipSync(bytes) : bytes);
	}
	return new RawDirectory(directory);
}
