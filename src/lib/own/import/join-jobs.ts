import type { PlacesOfBefore } from '$lib/catalogue/places-of-before';
import { readSearchFile, type SearchFile } from '$lib/search/search-file';
import { type Join, joinTable } from '../join/join';
import type { JoinChoices } from '../join/join-choices';
import { type Carried, type TableMeta, toOwnTable } from '../join/own-table';
import { Reference } from '../join/reference';
import { proposeRoles, type Roles } from '../join/roles';
import type { Answer } from '../read/jobs/answer';
import { ReadError } from '../read/read-error';
import type { ColumnTable } from '../table';
import { type JoinSummary, summaryOf } from './summary';
import { type UnrecognisedRow, unrecognisedOf } from './unrecognised';

/** Choices that travel to the worker: a function cannot. */
export type SentJoinChoices = Omit<JoinChoices, 'locate'>;

/** How each table is joined now: the next question goes on from there. */
const joins = new WeakMap<ColumnTable, Join>();

let reference: Promise<Reference> | undefined;

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address).catch((cause: unknown) => {
		throw new ReadError('places', { file: address }, { cause });
	});
	if (!response.ok) throw new ReadError('places', { file: address, value: String(response.status) });
	return (await response.json()) as T;
}

/**
 * Every place that a table may speak of; one that could not be fetched is asked again.
 *
 * @param root where the site's files are
 */
function places(root: string): Promise<Reference> {
	reference ??= Promise.all([
		fetchJson<SearchFile>(`${root}/recherche.json`),
		fetchJson<PlacesOfBefore>(`${root}/data/places-of-before.json`)
	]).then(([search, before]) => new Reference(readSearchFile(search), before));
	reference.catch(() => (reference = undefined));
	return reference;
}

/** Puts the table on territories, and says what its columns may be. */
export async function join(
	table: ColumnTable,
	root: string,
	choices: SentJoinChoices
): Promise<Answer<{ summary: JoinSummary; roles: Roles }>> {
	const known = await places(root);
	const made = joinTable(table, choices, known);
	joins.set(table, made);
	return { value: { summary: summaryOf(made, table, known), roles: proposeRoles(table, made) } };
}

/** The joined table on today's areas; null where it has no level. */
export function own(table: ColumnTable, roles: Roles, meta: TableMeta): Answer<Carried | null> {
	const made = joins.get(table);
	return { value: made ? toOwnTable(table, made, roles, meta) : null };
}

/** Every key that leads to no territory. */
export function unrecognised(table: ColumnTable): Answer<readonly UnrecognisedRow[]> {
	const made = joins.get(table);
	return { value: made ? unrecognisedOf(made, table) : [] };
}
