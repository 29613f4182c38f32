import * as v from 'valibot';
import { OwnTableSchema } from '../own/schema';
import type { OwnTable } from '../own/table';
import { checkShape, FileError, parseBounded } from './bounded-json';
import { migrate } from './migrate';
import { Dossier } from './schema';

/** A dossier of hundreds of ballots and actions weighs far less; a table of 35,000 communes weighs a megabyte a column. */
const MOST_BYTES = 40_000_000;
const MOST_TABLES = 20;

/** The tables of one's own that travel with a dossier, beside it: those that its findings stand on. */
const WithTables = v.object({
	tables: v.optional(v.pipe(v.array(OwnTableSchema), v.maxLength(MOST_TABLES)), [])
});

export interface DossierFile {
	readonly dossier: Dossier;
	readonly tables: readonly OwnTable[];
}

/**
 * Reads the text of a `.belvedere.json`: bounded JSON, older versions brought to today's, then the schema.
 * @throws FileError that says where the file is wrong.
 */
export function readDossierFile(text: string): DossierFile {
	const migrated = migrate(parseBounded(text, MOST_BYTES));
	if ('refused' in migrated) throw new FileError({ why: migrated.refused });
	const { tables } = checkShape(WithTables, migrated.document);
	return { dossier: checkShape(Dossier, migrated.document), tables };
}

/** The dossier of a file, without what travels beside it. */
export const readDossier = (text: string): Dossier => readDossierFile(text).dossier;

/** The text of a dossier's file. Written and read again, it is the same dossier, and the same tables. */
export const writeDossier = (dossier: Dossier, tables: readonly OwnTable[] = []): string =>
	JSON.stringify(tables.length > 0 ? { ...dossier, tables } : dossier, null, '\t');

/** Size of a file that is not even read. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES;
