import { m } from '../paraglide/messages';
import type { WarehouseFailure } from '../warehouse/contract';
import type { QuestionError, QuestionProblem } from '../warehouse/question-error';

const sentences: Readonly<Record<QuestionProblem, (said: { word: string }) => string>> = {
	empty: m.sql_mistake_empty,
	many: m.sql_mistake_many,
	forbidden: m.sql_mistake_forbidden,
	outside: m.sql_mistake_outside,
	syntax: ({ word }) => (word === '' ? m.sql_mistake_syntax_end() : m.sql_mistake_syntax({ word })),
	pivot: m.sql_mistake_pivot,
	table: m.sql_mistake_table,
	column: m.sql_mistake_column,
	function: m.sql_mistake_function,
	ambiguous: m.sql_mistake_ambiguous,
	group: m.sql_mistake_group,
	value: m.sql_mistake_value,
	memory: m.sql_mistake_memory,
	timeout: m.sql_mistake_timeout,
	cancelled: m.sql_mistake_cancelled,
	crashed: m.sql_mistake_crashed,
	other: m.sql_mistake_other
};

/** What is wrong with a question, in a sentence of the language that is being read. */
export const mistakeSentence = ({ problem, word }: QuestionError): string => sentences[problem]({ word });

/** Why the engine or the figures are not there, in a sentence. */
export const failureSentence = (failure: WarehouseFailure): string =>
	failure === 'unsupported' ? m.sql_mistake_unsupported() : m.sql_mistake_unread();
