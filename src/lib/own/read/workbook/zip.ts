import { unzipSync } from 'fflate';
import { MAX_UNPACKED } from '../limits';
import { ReadError } from '../read-error';

/** The parts of a workbook, unpacked one at a time. */
export class Zip {
	private readonly sizes = new Map<string, number>();
	private kept: { name: string; bytes: Uint8Array } | null = null;

	/** @throws {ReadError} `broken_workbook` where it is no whole archive */
	constructor(
		private readonly bytes: Uint8Array,
		private readonly file: string
	) {
		this.unpack((name, size) => {
			this.sizes.set(name, size);
			return false;
		});
	}

	get names(): readonly string[] {
		return [...this.sizes.keys()];
	}
	has(name: string): boolean {
		return this.sizes.has(name);
	}
	/** Bytes of a part once it is unpacked, as the archive declares them. */
	sizeOf(name: string): number {
		return this.sizes.get(name) ?? 0;
	}

	/**
	 * The bytes of a part; the last one asked for is kept.
	 * @throws {ReadError} `zip_bomb` where it is larger than any table that can be read
	 */
	part(name: string): Uint8Array {
		if (this.kept?.name === name) return this.kept.bytes;
		const size = this.sizeOf(name);
		// No more than what is declared is ever unpacked: the archive's word is the bound.
		if (size > MAX_UNPACKED) {
			throw new ReadError('zip_bomb', {
				file: this.file,
				value: String(size),
				expected: String(MAX_UNPACKED)
			});
		}
		const bytes = this.unpack((each) => each === name).get(name);
		if (!bytes) throw new ReadError('broken_workbook', { file: this.file, value: name });
		this.kept = { name, bytes };
		return bytes;
	}

	text(name: string): string {
		return new TextDecoder().decode(this.part(name));
	}

	private unpack(wanted: (name: string, size: number) => boolean): Map<string, Uint8Array> {
		try {
			const parts = unzipSync(this.bytes, {
				// Some writers part folders as Windows does.
				filter: ({ name, originalSize }) => wanted(name.replaceAll('\\', '/'), originalSize)
			});
			return new Map(Object.entries(parts).map(([name, bytes]) => [name.replaceAll('\\', '/'), bytes]));
		} catch (cause) {
			throw new ReadError('broken_workbook', { file: this.file }, { cause });
		}
	}
}
