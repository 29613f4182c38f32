import { checkShape, FileError, parseBounded } from './bounded-json';
import { migrate } from './migrate';
import { Dossier } from './schema';

/** A dossier of hundreds of ballots and actions weighs far less. */
const MOST_BYTES = 4_000_000;

/**
 * Reads the text of a `.belvedere.json`: bounded JSON, older versions brought to today's, then the schema.
 * @throws FileError that says where the file is wrong.
 */
export function readDossier(text: string): Dossier {
	const migrated = migrate(parseBounded(text, MOST_BYTES));
	if ('refused' in migrated) throw new FileError({ why: migrated.refused });
	return checkShape(Dossier, migrated.document);
}

/** The text of a dossier's file. Written and read again, it is the same dossier. */
export const writeDossier = (dossier: Dossier): string => JSON.stringify(dossier, null, '\t');

/** Size of a file that is not even read. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_BYTES;
