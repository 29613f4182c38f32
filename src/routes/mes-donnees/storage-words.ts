import type { StorageFailure } from '$lib/dossier/database';
import { m } from '$lib/paraglide/messages';

const words: Readonly<Record<StorageFailure, () => string>> = {
	full: m.own_store_full,
	refused: m.own_store_refused,
	stuck: m.own_store_stuck,
	newer: m.own_store_newer
};

/** Why the browser does not keep a table, and what to do: the file to take away. */
export const storageWords = (why: StorageFailure): string => words[why]();
