import * as v from 'valibot';
import { checkShape, FileError, parseBounded } from '$lib/dossier/bounded-json';
import { OwnTableSchema } from './schema';
import type { OwnTable } from './table';

export const FORMAT = 'belvedere-donnees';
const VERSION = 1;
const MOST_BYTES = 120_000_000;
const MOST_TABLES = 50;

const TablesFile = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	tables: v.pipe(v.array(OwnTableSchema), v.maxLength(MOST_TABLES))
});

/** Whether a text is such a file: told from a table's own JSON before it is read whole. */
export const looksLikeTables = (start: string): boolean =>
	/^\s*\{\s*"format":\s*"belvedere-donnees"/.test(start);

/** The text of a file of own tables. Written and read again, they are the same. */
export const writeTables = (tables: readonly OwnTable[]): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, tables });

/**
 * Reads a file of own tables.
 * @throws FileError that says where the file is wrong.
 */
export function readTables(text: string): readonly OwnTable[] {
	const document = parseBounded(text, MOST_BYTES);
	const { version } = checkShape(v.object({ format: v.literal(FORMAT), version: v.number() }), document);
	if (version > VERSION) throw new FileError({ why: 'newer' });
	return checkShape(TablesFile, document).tables;
}
