import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { levels } from '$lib/catalogue/levels';
import type { Schema, SchemaTable } from '$lib/requests/schema';

/** Words of DuckDB that a question that reads is made of. PostgreSQL’s list would take `name`, `level`, `value` for some. */
const KEYWORDS =
	'all and anti any array as asc asof between both by case cast check collate cross cube current default desc describe distinct else end except exclude exists explain false filter first following for from full glob group grouping having ilike in inner intersect interval is isnull join last lateral left like limit natural not notnull null nulls offset on only or order ordinality outer over partition pivot positional preceding qualify range recursive replace right rollup row rows semi sets show similar some summarize symmetric table tablesample then to true try_cast unbounded union unique unpivot using values when where window with within';
/** Functions that questions on figures call most. */
const FUNCTIONS =
	'abs arg_max arg_min avg ceil coalesce concat corr count count_if dense_rank first_value floor greatest lag last_value lead least length ln lower max median min mode ntile nullif power quantile_cont rank regexp_matches replace round row_number split_part sqrt starts_with stddev string_agg strpos substr sum trim try_cast upper';
const TYPES = 'bigint boolean date decimal double float integer varchar timestamp';
/** The table whose columns each view of one indicator has. */
const ALL_FIGURES = 'observation';

const DuckDB = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: KEYWORDS,
	builtin: FUNCTIONS,
	types: TYPES,
	doubleDollarQuotedStrings: true,
	caseInsensitiveIdentifiers: true
});

/** Columns of a table as the editor completes them. */
const columnsOf = ({ columns }: Pick<SchemaTable, 'columns'>): Completion[] =>
	columns.map(({ name, words }) => ({ label: name, type: 'property', detail: words, boost: 5 }));

/** Every table that a question may name, with its columns: those of the warehouse, one's own, a view an indicator. */
function tablesOf({ tables, indicators }: Schema): { name: string; what: string; columns: Completion[] }[] {
	const figures = tables.find(({ name }) => name === ALL_FIGURES);
	return [
		...tables.map((table) => ({ name: table.name, what: table.what, columns: columnsOf(table) })),
		...indicators.map(({ id, label }) => ({
			name: `indicator_${id}`,
			what: label,
			columns: figures ? columnsOf(figures) : []
		}))
	];
}

/** The columns of the tables that the question names, wherever a column may stand. */
function columnsHere(tables: ReturnType<typeof tablesOf>) {
	return (context: CompletionContext): CompletionResult | null => {
		const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
		if (!word || context.state.sliceDoc(word.from - 1, word.from) === '.') return null;
		if (/String|Comment/.test(syntaxTree(context.state).resolveInner(context.pos, -1).name)) return null;
		const written = new Set(context.state.doc.toString().match(/[\w.]+/g));
		const named = tables.filter(({ name }) => written.has(name));
		const options = new Map(named.flatMap(({ columns }) => columns.map((column) => [column.label, column])));
		return options.size === 0
			? null
			: { from: word.from, options: [...options.values()], validFor: /^[\p{L}\p{N}_]*$/u };
	};
}

/** Between apostrophes: levels, and ids of indicators. */
const wordsInText =
	({ indicators }: Schema) =>
	(context: CompletionContext): CompletionResult | null => {
		const node = syntaxTree(context.state).resolveInner(context.pos, -1);
		if (node.name !== 'String') return null;
		return {
			from: node.from + 1,
			options: [
				...levels.map((label) => ({ label, type: 'constant', boost: 1 })),
				...indicators.map(({ id, label }) => ({ label: id, type: 'constant', detail: label }))
			],
			validFor: /^\w*$/
		};
	};

/** SQL as DuckDB reads it, with the names that the schema holds. */
export function sqlLanguage(schema: Schema): Extension {
	const tables = tablesOf(schema);
	const namespace: SQLNamespace = Object.fromEntries(
		tables.map(({ name, what, columns }): [string, SQLNamespace] => [
			name,
			{
				self: { label: name.split('.').at(-1) ?? name, type: 'type', detail: what, boost: 2 },
				children: columns
			}
		])
	);
	return [
		sql({ dialect: DuckDB, schema: namespace, upperCaseKeywords: true }),
		DuckDB.language.data.of({ autocomplete: columnsHere(tables) }),
		DuckDB.language.data.of({ autocomplete: wordsInText(schema) })
	];
}
