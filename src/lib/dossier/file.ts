import * as v from 'valibot';
import { migrate } from './migrate';
import { Dossier } from './schema';

/** Why a file is refused, with what to say of it. */
export type FileRefusal =
	| { why: 'large'; bytes: number }
	| { why: 'json'; detail: string }
	| { why: 'deep' }
	| { why: 'key'; key: string }
	| { why: 'format' | 'newer' | 'version' }
	| { why: 'shape'; path: string; found: string; expected: string };

export class FileError extends Error {
	constructor(
		readonly refusal: FileRefusal,
		cause?: unknown
	) {
		super(`The file is refused: ${refusal.why}`, { cause });
		this.name = 'FileError';
	}
}

/** A dossier of hundreds of ballots and actions weighs far less. */
const MOST_BYTES = 4_000_000;
/** Dossiers nest four deep. */
const MOST_DEEP = 12;
/** Names that would reach the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Deepest nesting of brackets outside strings: found before anything is parsed. */
function depthOf(text: string): number {
	let [depth, deepest, inString] = [0, 0, false];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (inString) {
			if (character === '\\') at += 1;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
		else if (character === '}' || character === ']') depth -= 1;
	}
	return deepest;
}

/**
 * Reads the text of a `.belvedere.json`: size and depth first, then JSON without names that reach a
 * prototype, older versions brought to today's, then the schema. Text stays text: nothing of it runs.
 * @throws FileError that says where the file is wrong.
 */
export function readDossier(text: string): Dossier {
	const bytes = new TextEncoder().encode(text.slice(0, MOST_BYTES + 1)).length;
	if (bytes > MOST_BYTES) throw new FileError({ why: 'large', bytes: text.length });
	if (depthOf(text) > MOST_DEEP) throw new FileError({ why: 'deep' });
	let parsed: unknown;
	try {
		parsed = JSON.parse(text, (key, value: unknown) => {
			if (FORBIDDEN.has(key)) throw new FileError({ why: 'key', key });
			return value;
		});
	} catch (cause) {
		if (cause instanceof FileError) throw cause;
		throw new FileError({ why: 'json', detail: cause instanceof Error ? cause.message : '' }, cause);
	}
	const migrated = migrate(parsed);
	if ('refused' in migrated) throw new FileError({ why: migrated.refused });
	const checked = v.safeParse(Dossier, migrated.document);
	if (checked.success) return checked.output;
	const [issue] = checked.issues;
	throw new FileError({
		why: 'shape',
		path: v.getDotPath(issue) ?? '',
		found: issue.received.slice(0, 80),
		expected: issue.expected ?? issue.message
	});
}

/** The text of a dossier's file. Written and read again, it is the same dossier. */
export const writeDossier = (dossier: Dossier): string => JSON.stringify(dossier, null, '\t');

/** Size of a file that is not even read. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES;
