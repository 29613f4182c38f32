import { isFatal, isUnread, readEngineWords } from './engine-words';
import { type Place, type QuestionProblem, QuestionError } from './question-error';
import { charactersAt } from './text-bytes';

/** What the engine knows of SQL without running any. */
export interface StatementReader {
	/** UTF-8 bytes before each of the engine's tokens; comments are none. */
	tokenize(text: string): Promise<readonly number[]>;
	/** Parses and binds one statement, and no more than one; what it throws are the engine's words. */
	prepare(sql: string): Promise<void>;
}

/** A statement that only reads. */
export interface Statement extends Place {
	readonly sql: string;
}

/** Statements that are run at once, one after the other. */
export const MOST_STATEMENTS = 8;

/**
 * Of what stands alone as a statement, only what reads stands here too: the engine's grammar takes a query (SELECT,
 * FROM, WITH, VALUES, TABLE, PIVOT) or a description (DESCRIBE, SHOW, SUMMARIZE) between these, and nothing else.
 */
const BEFORE = 'SELECT EXISTS (\n';
const AFTER = '\n)';
/** What comes before a statement whose plan is asked for; what it explains is looked at as any other. */
const EXPLAIN = /^explain(?:\s+analyze)?(?=[\s(])/i;

/**
 * Parts a text into statements, and refuses it unless every one of them only reads. The engine's own tokens part it, and
 * its own parser judges each statement: no list of words decides.
 *
 * @throws {QuestionError} `empty`, `many`, `forbidden`, or what is wrong with a statement, at its place
 */
export async function readOnlyStatements(text: string, reader: StatementReader): Promise<Statement[]> {
	const statements = await partsOf(text, reader);
	if (statements.length === 0) throw new QuestionError('empty', '');
	const beyond = statements[MOST_STATEMENTS];
	if (beyond) throw new QuestionError('many', '', beyond);
	for (const statement of statements) await refuseUnlessReading(statement, reader);
	return statements;
}

async function partsOf(text: string, reader: StatementReader): Promise<Statement[]> {
	let starts: number[];
	try {
		starts = charactersAt(text, await reader.tokenize(text));
	} catch (cause) {
		if (isFatal(cause) || isUnread(cause)) throw cause;
		throw mistake(cause, { from: 0, to: text.length, sql: text }, 0);
	}
	const statements: Statement[] = [];
	let from: number | undefined;
	const close = (end: number) => {
		if (from === undefined) return;
		const sql = text.slice(from, end).trimEnd();
		statements.push({ from, to: from + sql.length, sql });
		from = undefined;
	};
	for (const start of starts) {
		if (text[start] === ';') close(start);
		else from ??= start;
	}
	close(text.length);
	return statements;
}

async function refuseUnlessReading(statement: Statement, reader: StatementReader): Promise<void> {
	const explained = EXPLAIN.exec(statement.sql)?.[0].length ?? 0;
	const bare = statement.sql.slice(explained);
	const refusal = await failureOf(() => reader.prepare(BEFORE + bare + AFTER));
	if (refusal === undefined) return;
	// Said of the statement as it is written, where it is wrong by itself: nothing of it has run.
	const own = await failureOf(() => reader.prepare(bare));
	if (own !== undefined && (isSyntax(own) || !isSyntax(refusal))) throw mistake(own, statement, explained);
	const [word = ''] = /^\w+/.exec(statement.sql) ?? [];
	throw new QuestionError(
		'forbidden',
		'',
		{ from: statement.from, to: statement.from + word.length },
		word.toUpperCase()
	);
}

async function failureOf(doing: () => Promise<void>): Promise<unknown> {
	try {
		await doing();
		return undefined;
	} catch (cause) {
		if (isFatal(cause) || isUnread(cause)) throw cause;
		return cause ?? new Error('The engine refused');
	}
}

/** Whether the engine could not even parse it. */
const isSyntax = (cause: unknown): boolean => readEngineWords(messageOf(cause)).problem === 'syntax';

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/**
 * What the engine says of a statement, at its place in the whole text.
 *
 * @param skipped characters of the statement that were not asked
 */
export function mistake(
	cause: unknown,
	{ sql, from, to }: Statement,
	skipped: number,
	problem?: QuestionProblem
) {
	const words = readEngineWords(messageOf(cause));
	const asked = sql.slice(skipped);
	const [at] = words.position === null ? [] : charactersAt(asked, [words.position]);
	const place =
		at === undefined
			? placeOfWord(sql, words.word)
			: { from: skipped + at, to: skipped + at + wordAt(asked, at) };
	return new QuestionError(
		problem ?? words.problem,
		words.said,
		place && { from: from + place.from, to: Math.min(to, from + place.to) },
		words.word,
		words.candidates,
		{ cause }
	);
}

/** Characters of the name, the figure or the sign at a place; 0 at the end. */
const wordAt = (sql: string, at: number): number =>
	/^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_]+|\S)?/u.exec(sql.slice(at))?.[0].length ?? 0;

/** Where a word stands, if it stands once. */
function placeOfWord(sql: string, word: string): Place | null {
	const at = word === '' ? -1 : sql.toLowerCase().indexOf(word.toLowerCase());
	return at < 0 ? null : { from: at, to: at + word.length };
}
