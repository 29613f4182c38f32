import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { ApiProblem, type ProblemKind } from './problem';

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** Values of a choice, where a schema is one. */
function choicesOf(schema: unknown): readonly string[] | undefined {
	const { options } = schema as { options?: unknown };
	return Array.isArray(options) ? options.map(String) : undefined;
}

/** A schema without what says that it may be left out. */
export const inner = (schema: v.GenericSchema): v.GenericSchema =>
	schema.type === 'optional' ? (schema as v.OptionalSchema<v.GenericSchema, undefined>).wrapped : schema;

/** What the documentation says of a parameter. */
export const sayingOf = (schema: v.GenericSchema) =>
	v.getMetadata(inner(schema)) as {
		readonly said?: () => string;
		readonly example?: string;
		readonly json?: Readonly<Record<string, string | number>>;
	};

/**
 * Reads parameters by their schemas.
 *
 * @throws {ApiProblem} which says which one is wrong, and what was expected.
 */
export function readParameters<Entries extends v.ObjectEntries>(
	entries: Entries,
	given: Readonly<Record<string, string>>,
	kind: ProblemKind
): Output<Entries> {
	const parsed = v.safeParse(v.object(entries), given);
	if (parsed.success) return parsed.output;
	const name = v.getDotPath(parsed.issues[0]) ?? '';
	const schema = entries[name] as v.GenericSchema | undefined;
	const value = given[name];
	const allowed = schema && choicesOf(inner(schema));
	throw new ApiProblem(
		kind,
		() => (value === undefined ? m.api_missing_parameter({ name }) : m.api_wrong_parameter({ name, value })),
		{
			parameter: name,
			...(value === undefined ? {} : { value }),
			...(schema ? { expected: sayingOf(schema).said } : {}),
			...(allowed ? { allowed } : {})
		}
	);
}

/**
 * What stands after the question mark, each parameter once.
 *
 * @throws {ApiProblem} where a parameter is not read by anyone, or stands there twice.
 */
export function readQuery(entries: v.ObjectEntries, query: URLSearchParams): Record<string, string> {
	const names = Object.keys(entries);
	for (const name of query.keys()) {
		if (!names.includes(name))
			throw new ApiProblem('parameter', () => m.api_unknown_parameter({ name }), {
				parameter: name,
				expected: names.length === 0 ? m.api_no_parameter : () => names.join(', '),
				allowed: names
			});
		if (query.getAll(name).length > 1)
			throw new ApiProblem('parameter', () => m.api_repeated_parameter({ name }), { parameter: name });
	}
	return Object.fromEntries(query);
}
