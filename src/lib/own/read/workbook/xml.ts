import { Parser } from 'saxen';
import type { Run } from '../cell';

export interface XmlHandler {
	/** @param name without the prefix of its namespace */
	open?(name: string, attribute: (name: string) => string | undefined): void;
	close?(name: string): void;
	text?(text: string): void;
}

const PIECE = 512 * 1024;

const local = (name: string): string => {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
};

/** Lets messages that wait be heard: that the reading is to stop. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads XML piece by piece, and breathes between them.
 *
 * @param stopped asked between pieces: whether enough was read
 * @throws where it is no XML; the signal's reason once it is aborted
 */
export async function readXml(
	bytes: Uint8Array,
	handler: XmlHandler,
	run: Run = {},
	stopped: () => boolean = () => false
): Promise<void> {
	const parser = xmlParser(handler);
	const decoder = new TextDecoder();
	for (let from = 0; from < bytes.length; from += PIECE) {
		run.signal?.throwIfAborted();
		parser.write(decoder.decode(bytes.subarray(from, from + PIECE), { stream: true }));
		if (stopped()) return;
		run.onBytes?.(Math.min(bytes.length, from + PIECE), bytes.length);
		if (bytes.length > PIECE) await breathe();
	}
	parser.write(decoder.decode());
	parser.end();
}

/** The same for a short text, at once. */
export function readXmlText(text: string, handler: XmlHandler): void {
	xmlParser(handler).write(text).end();
}

function xmlParser(handler: XmlHandler): Parser {
	const parser = new Parser();
	// Without listeners for errors, the parser throws them.
	if (handler.open) {
		parser.on('openTag', (name, attributes, decode) => {
			handler.open?.(local(name), (wanted) => {
				const all = attributes();
				const value = Object.hasOwn(all, wanted) ? all[wanted] : undefined;
				return value === undefined ? undefined : decode(value);
			});
		});
	}
	if (handler.close) parser.on('closeTag', (name) => handler.close?.(local(name)));
	if (handler.text) {
		parser.on('text', (text, decode) => handler.text?.(decode(text)));
		parser.on('cdata', (text) => handler.text?.(text));
	}
	return parser;
}
