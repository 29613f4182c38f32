import * as v from 'valibot';

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

/** What people keep nests seven deep at most. */
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
 * The document of a file that someone chose: size and depth first, then JSON without names that reach a
 * prototype. Text stays text: nothing of it runs.
 * @throws FileError that says where the file is wrong.
 */
export function parseBounded(text: string, mostBytes: number): unknown {
	const bytes = new TextEncoder().encode(text.slice(0, mostBytes + 1)).length;
	if (bytes > mostBytes) throw new FileError({ why: 'large', bytes: text.length });
	if (depthOf(text) > MOST_DEEP) throw new FileError({ why: 'deep' });
	try {
		return JSON.parse(text, (key, value: unknown) => {
			if (FORBIDDEN.has(key)) throw new FileError({ why: 'key', key });
			return value;
		});
	} catch (cause) {
		if (cause instanceof FileError) throw cause;
		throw new FileError({ why: 'json', detail: cause instanceof Error ? cause.message : '' }, cause);
	}
}

/**
 * A document that has the shape of a schema.
 * @throws FileError that names the place, what stands there and what was expected.
 */
export function checkShape<Schema extends v.GenericSchema>(
	schema: Schema,
	document: unknown
): v.InferOutput<Schema> {
	const checked = v.safeParse(schema, document);
	if (checked.success) return checked.output;
	const [issue] = checked.issues;
	throw new FileError({
		why: 'shape',
		path: v.getDotPath(issue) ?? '',
		found: issue.received.slice(0, 80),
		expected: issue.expected ?? issue.message
	});
}
