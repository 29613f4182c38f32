import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { levels } from '$lib/catalogue/levels';
import type { Schema } from '$lib/requests/schema';

/** Words that DuckDB reads and PostgreSQL does not. */
const KEYWORDS =
	'anti asof describe exclude glob pivot positional qualify recursive semi show summarize try_cast unpivot';
/** Functions that questions on figures call most. */
const BUILTIN =
	'abs arg_max arg_min avg ceil coalesce concat corr count floor first_value greatest lag lead least list_sort max median min mode ntile power quantile_cont rank regexp_matches round row_number sqrt starts_with stddev string_agg strpos substr sum trim upper lower';

const DuckDB = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} ${KEYWORDS}`,
	builtin: BUILTIN,
	doubleDollarQuotedStrings: true,
	caseInsensitiveIdentifiers: true
});

/** Columns that each view of one indicator has. */
const INDICATOR_VIEW = 'observation';

/** Tables, columns and indicators as the editor completes them; those of one's own stand under their catalogue. */
function namespaceOf({ tables, indicators }: Schema): SQLNamespace {
	const columnsOf = ({ columns }: Schema['tables'][number]): Completion[] =>
		columns.map(({ name, words }) => ({ label: name, type: 'property', detail: words }));
	const observation = tables.find(({ name }) => name === INDICATOR_VIEW);
	const known = tables.map((table): [string, SQLNamespace] => [
		table.name,
		{ self: { label: table.name, type: 'type', detail: table.what, boost: 2 }, children: columnsOf(table) }
	]);
	const views = indicators.map(({ id, label }): [string, SQLNamespace] => [
		`indicator_${id}`,
		{
			self: { label: `indicator_${id}`, type: 'type', detail: label },
			children: observation ? columnsOf(observation) : []
		}
	]);
	return Object.fromEntries([...known, ...views]);
}

/** Between apostrophes: ids of indicators, and levels. */
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

export const sqlLanguage = (schema: Schema): Extension => [
	sql({ dialect: DuckDB, schema: namespaceOf(schema), upperCaseKeywords: true }),
	DuckDB.language.data.of({ autocomplete: wordsInText(schema) })
];
