import * as v from 'valibot';
import type { QuestionProblem } from './question-error';

/** What the engine tells of a mistake, where it is set to write its errors as JSON. */
const Told = v.object({
	exception_type: v.string(),
	exception_message: v.string(),
	error_subtype: v.optional(v.string()),
	/** Bytes before the mistake, in what was asked. */
	position: v.optional(v.string()),
	name: v.optional(v.string()),
	/** Kind of what is missing: `Table`, `Scalar Function`… */
	type: v.optional(v.string()),
	candidates: v.optional(v.string())
});

export interface EngineWords {
	readonly problem: QuestionProblem;
	/** In the engine's own words. */
	readonly said: string;
	/** UTF-8 bytes before the mistake; null where the engine does not say. */
	readonly position: number | null;
	/** What is wrong, as it is written. */
	readonly word: string;
	readonly candidates: readonly string[];
}

/** Reads what the engine says of a mistake, as JSON or as a text. */
export function readEngineWords(message: string): EngineWords {
	const told = parseTold(message);
	if (!told)
		return { problem: problemOf('', '', message), said: message, position: null, word: '', candidates: [] };
	const { exception_type: kind, exception_message: said, position, name, candidates } = told;
	return {
		problem: problemOf(kind, `${told.error_subtype ?? ''} ${told.type ?? ''}`, said),
		said: `${kind} Error: ${said}`,
		position: position === undefined ? null : Number(position),
		word: name ?? wordIn(said),
		candidates: candidates?.split(',').map((each) => each.trim()) ?? candidatesIn(said)
	};
}

/** What the engine says, once it is told in JSON, when it cannot go on. */
const FATAL_KINDS = /^(?:FATAL|INTERNAL)$/i;
/** The same of what falls beneath it: a trap of WebAssembly, a stack that is full. */
const FALLEN =
	/invalidated|memory access out of bounds|unreachable|table index is out of bounds|null function|call stack|signature mismatch|abort\(/i;

/** Whether an engine that says this cannot go on: every later question would fail too. */
export function isFatal(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	const told = parseTold(cause.message);
	return told ? FATAL_KINDS.test(told.exception_type) : FALLEN.test(`${cause.name} ${cause.message}`);
}

/** Whether the engine says that it could not read what it needed: with its doors shut, that is the warehouse. */
export function isUnread(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	const told = parseTold(cause.message);
	return told
		? /^(?:IO|HTTP|Network)$/i.test(told.exception_type)
		: /^(?:IO|HTTP|Network) Error|XMLHttpRequest|Failed to execute 'send'/.test(cause.message);
}

function parseTold(message: string): v.InferOutput<typeof Told> | null {
	const start = message.indexOf('{');
	if (start < 0) return null;
	try {
		const parsed = v.safeParse(Told, JSON.parse(message.slice(start, message.lastIndexOf('}') + 1)));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}

/** In the order in which they are looked for: what the engine says, and the problem that it is. */
const PROBLEMS: readonly (readonly [told: RegExp, problem: QuestionProblem])[] = [
	[
		/permission|disabled by configuration|disabled through configuration|configuration has been locked/i,
		'outside'
	],
	// What holds one statement only is two for the engine where a PIVOT has to find its values first.
	[/multiple statements/i, 'pivot'],
	[/out of memory|could not allocate|failed to allocate/i, 'memory'],
	[/interrupt|query was cancell?ed/i, 'cancelled'],
	[/ambiguous/i, 'ambiguous'],
	[/must appear in the group by|cannot contain aggregates|not allowed in.*aggregate/i, 'group'],
	[/COLUMN_NOT_FOUND|referenced column|does not have a column|table.*not found.*from clause/i, 'column'],
	[/(?:function|macro).*does not exist|no function matches/i, 'function'],
	[/with name .* does not exist|MISSING_ENTRY/i, 'table'],
	[/conversion|could not (?:convert|cast)|out of range|overflow|malformed|invalid input/i, 'value'],
	[/syntax|parser|unterminated/i, 'syntax']
];

const problemOf = (kind: string, subtype: string, said: string): QuestionProblem =>
	PROBLEMS.find(([told]) => told.test(`${kind} ${subtype} ${said}`))?.[1] ?? 'other';

/** The first name or word between quotes. */
const wordIn = (said: string): string =>
	/"([^"]+)"/.exec(said)?.[1] ?? /with name (\S+) does not exist/.exec(said)?.[1] ?? '';

/** Names after «Candidate bindings» or «Did you mean». */
function candidatesIn(said: string): string[] {
	const [, after = ''] = /(?:Candidate bindings:?|Did you mean)([^\n]*)/i.exec(said) ?? [];
	return [...after.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
}
