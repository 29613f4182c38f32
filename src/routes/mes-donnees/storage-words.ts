import type { StorageFailure } from '$lib/dossier/database';
import { m } from '$lib/paraglide/messages';

const words: Readonly<Record<StorageFailure, () => string>> = {
	full: m.mine_store_full,
	refused: m.mine_store_refused,
	stuck: m.mine_store_stuck,
	newer: m.mine_store_newer
};

/** Why the browser does not keep a table, and what to do: the file to take away. */
export const storageWords = (why: StorageFailure): string => words[why]();
