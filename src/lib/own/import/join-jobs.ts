import { PLACES_OF_BEFORE_FILE } from '$lib/catalogue/places-of-before';
import { type Join, joinTable } from '../join/join';
import type { JoinChoices } from '../join/join-choices';
import { type Carried, type TableMeta, toOwnTable } from '../join/own-table';
import { openReference } from '../join/open-reference';
import { openLocator, type ReadBoundaries } from '../join/locate';
import { pointsOf } from '../join/points';
import type { Reference } from '../join/reference';
import { proposeRoles, type Roles } from '../join/roles';
import { TableCells } from '../join/cells';
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

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address).catch((cause: unknown) => {
		throw new ReadError('places', { file: address }, { cause });
	});
	if (!response.ok) throw new ReadError('places', { file: address, value: String(response.status) });
	return response.json();
}

/**
 * Every place that a table may speak of; one that could not be fetched is asked again.
 *
 * @param root where the site's files are
 */
function places(root: string): Promise<Reference> {
	reference ??= Promise.all([
		fetchJson(`${root}/recherche.json`),
		fetchJson(`${root}/data/${PLACES_OF_BEFORE_FILE}`)
	]).then(([search, before]) => openReference(search, before));
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
	const first = joinTable(table, choices, known);
	const made = first.key?.by === 'point' ? await located(table, root, choices, first, known) : first;
	joins.set(table, made);
	return { value: { summary: summaryOf(made, table, known), roles: proposeRoles(table, made) } };
}

/** The same with points put into the outlines of communes, of the départements around them. */
async function located(
	table: ColumnTable,
	root: string,
	choices: SentJoinChoices,
	{ key }: Join,
	known: Reference
): Promise<Join> {
	if (key?.by !== 'point') return joinTable(table, choices, known);
	// The site's own boundary files: their shape is the pipeline's.
	const read: ReadBoundaries = async (name) =>
		(await fetchJson(`${root}/data/boundaries/${name}.json`)) as Awaited<ReturnType<ReadBoundaries>>;
	const points = pointsOf(table, key.latitude, key.longitude, new TableCells(table));
	return joinTable(table, { ...choices, locate: await openLocator(points, read) }, known);
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
