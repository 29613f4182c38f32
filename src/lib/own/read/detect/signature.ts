import type { Refusal } from '../read-error';

/** What the first bytes of a file say that it is. */
export type Signature =
	{ readonly is: 'zip' | 'ole' | 'json' | 'text' } | { readonly refused: Refusal; readonly value?: string };

const bytes = (...codes: (number | string)[]): number[] =>
	codes.flatMap((code) =>
		typeof code === 'number' ? [code] : [...code].map((character) => character.charCodeAt(0))
	);

const signatures: readonly (readonly [start: number[], signature: Signature])[] = [
	[bytes('PK', 3, 4), { is: 'zip' }],
	[bytes('PK', 5, 6), { refused: 'archive', value: 'ZIP' }],
	[bytes(0xd0, 0xcf, 0x11, 0xe0), { is: 'ole' }],
	[bytes(0x89, 'PNG'), { refused: 'image', value: 'PNG' }],
	[bytes(0xff, 0xd8, 0xff), { refused: 'image', value: 'JPEG' }],
	[bytes('GIF8'), { refused: 'image', value: 'GIF' }],
	[bytes('BM'), { refused: 'image', value: 'BMP' }],
	[bytes('II*', 0), { refused: 'image', value: 'TIFF' }],
	[bytes('MM', 0, '*'), { refused: 'image', value: 'TIFF' }],
	[bytes('%PDF'), { refused: 'pdf' }],
	[bytes(0x1f, 0x8b), { refused: 'archive', value: 'gzip' }],
	[bytes('7z', 0xbc, 0xaf), { refused: 'archive', value: '7-Zip' }],
	[bytes('Rar!'), { refused: 'archive', value: 'RAR' }],
	[bytes('PAR1'), { refused: 'binary', value: 'Parquet' }],
	[bytes('SQLite format 3'), { refused: 'binary', value: 'SQLite' }],
	[bytes('{\\rtf'), { refused: 'document', value: 'RTF' }]
];

const webp = (start: Uint8Array): boolean =>
	String.fromCharCode(...start.subarray(0, 4)) === 'RIFF' &&
	String.fromCharCode(...start.subarray(8, 12)) === 'WEBP';

/**
 * @param start the first bytes, some thousands
 * @param encoded whether they are known to be a text in UTF-16, half of which is zeros
 */
export function signatureOf(start: Uint8Array, encoded: boolean): Signature {
	for (const [codes, signature] of signatures) {
		if (!codes.every((code, at) => start[at] === code)) continue;
		// Two letters alone may begin a text: only a picture has a zero after them.
		if ('value' in signature && signature.value === 'BMP' && !start.subarray(2, 32).includes(0)) continue;
		return signature;
	}
	if (webp(start)) return { refused: 'image', value: 'WebP' };
	if (encoded) return { is: 'text' };
	if (start.includes(0)) return { refused: 'binary' };
	const text = new TextDecoder()
		.decode(start)
		.replace(/^\ufeff/, '')
		.trimStart();
	if (/^<(!doctype html|html|head|body|table)\b/i.test(text)) return { refused: 'page' };
	if (/^<svg\b/i.test(text)) return { refused: 'image', value: 'SVG' };
	if (/^<(\?xml|kml|gml|gpx)\b/i.test(text)) return { refused: 'document', value: 'XML' };
	return { is: /^(\{\s*"|\[\s*\{)/.test(text) ? 'json' : 'text' };
}
