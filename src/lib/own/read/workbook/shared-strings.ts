import type { Run } from '../cell';
import { readXml } from './xml';

/** A character that XML has no way to write: `_x000D_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
export const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;

/** The texts that cells of all sheets refer to by their place, without what tells how to pronounce them. */
export async function readSharedStrings(bytes: Uint8Array, run: Run): Promise<string[]> {
	const texts: string[] = [];
	let text = '';
	let inText = false;
	let inPhonetic = false;
	await readXml(
		bytes,
		{
			open(name) {
				if (name === 'si') text = '';
				else if (name === 't') inText = !inPhonetic;
				else if (name === 'rPh') inPhonetic = true;
			},
			close(name) {
				if (name === 'si') texts.push(unescaped(text));
				else if (name === 't') inText = false;
				else if (name === 'rPh') inPhonetic = false;
			},
			text(part) {
				if (inText) text += part;
			}
		},
		{ signal: run.signal }
	);
	return texts;
}
