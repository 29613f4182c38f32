import * as v from 'valibot';
import { SourceError } from './errors';
import type { RawDirectory } from './raw';

/** Reads a JSON file and checks its shape; the error names the place inside the file. */
export function readJson<Schema extends v.GenericSchema>(
	raw: RawDirectory,
	file: string,
	schema: Schema
): v.InferOutput<Schema> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(raw.text(file));
	} catch (cause) {
		if (cause instanceof SourceError) throw cause;
		throw new SourceError({ file, expected: 'well-formed JSON' }, { cause });
	}
	const result = v.safeParse(schema, parsed, { abortEarly: true });
	if (result.success) return result.output;
	const issue = result.issues[0];
	throw new SourceError({
		file,
		column: v.getDotPath(issue) ?? undefined,
		value: issue.received,
		expected: issue.expected ?? issue.message
	});
}
