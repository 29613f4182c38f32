import type { ColumnTable } from '../../table';
import { join, own, unrecognised } from '../../import/join-jobs';
import type { Answer } from './answer';
import { arrow } from './arrow';
import { distinct } from './distinct';
import { group } from './group';
import { page } from './page';

/**
 * What is done with a table where it lies, in the worker. A job is a function of the table and of what a message can
 * carry. Another is one line here (a large one imported when it is asked for), and `TableReader.ask` knows it.
 */
export const jobs = { distinct, page, group, arrow, join, own, unrecognised };

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
type Arguments<Job> = Job extends (table: ColumnTable, ...rest: infer Rest) => unknown ? Rest : never;
export type JobArguments<Name extends JobName> = Arguments<Jobs[Name]>;
export type JobValue<Name extends JobName> =
	Awaited<ReturnType<Jobs[Name]>> extends Answer<infer Value> ? Value : never;

/** A job and what it is asked, as a message. */
export type JobRequest = {
	[Name in JobName]: { readonly name: Name; readonly rest: JobArguments<Name> };
}[JobName];

export function runJob(
	table: ColumnTable,
	{ name, rest }: JobRequest
): Answer<unknown> | Promise<Answer<unknown>> {
	// The type of a request ties the name to what comes with it; the compiler does not follow it through a lookup.
	const job = jobs[name] as (
		table: ColumnTable,
		...rest: unknown[]
	) => Answer<unknown> | Promise<Answer<unknown>>;
	return job(table, ...rest);
}
