/** What tells a warehouse from another: a page carries that of the one it was made with. */
export interface WarehouseMark {
	bytes: number;
	/** First digits of the SHA-256 of the whole file, hexadecimal. */
	version: string;
	/** Checksums that DuckDB wrote in its three headers, hexadecimal. */
	headers: string;
}

/** DuckDB's headers: the file's, and two of its contents, each a block of that many bytes. */
const HEADER = 4096;
const HEADERS = 3;
export const HEAD_BYTES = HEADERS * HEADER;
/** Each begins with a checksum of what follows. */
const CHECKSUM = 8;
const MAGIC = 'DUCK';

/** Whether these are the first bytes of a warehouse, at least `HEAD_BYTES`. */
export const isWarehouse = (head: Uint8Array): boolean =>
	head.length >= HEAD_BYTES &&
	String.fromCharCode(...head.subarray(CHECKSUM, CHECKSUM + MAGIC.length)) === MAGIC;

const hex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param head the first `HEAD_BYTES` of a warehouse */
export const headersOf = (head: Uint8Array): string =>
	Array.from({ length: HEADERS }, (_, at) => hex(head.subarray(at * HEADER, at * HEADER + CHECKSUM))).join(
		''
	);

/** Hexadecimal digits of a version. */
const DIGITS = 12;
export const versionOf = (sha256: Uint8Array): string => hex(sha256).slice(0, DIGITS);

export const writeMark = ({ bytes, version, headers }: WarehouseMark): string =>
	`${bytes} ${version} ${headers}`;

/** A mark as it was written; null where there is none. */
export function readMark(text: string): WarehouseMark | null {
	const [, bytes, version, headers] = /^(\d+) ([0-9a-f]+) ([0-9a-f]+)$/.exec(text) ?? [];
	return bytes && version && headers ? { bytes: Number(bytes), version, headers } : null;
}
