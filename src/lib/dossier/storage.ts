import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { migrate } from './migrate';
import { Dossier } from './schema';

interface Schema extends DBSchema {
	dossiers: { key: string; value: Dossier; indexes: { territory: string } };
}

/** Why this browser keeps nothing: private window, storage full or refused. */
export class StorageError extends Error {
	constructor(
		readonly why: 'full' | 'refused',
		cause: unknown
	) {
		super(`The browser does not keep the dossier: ${why}`, { cause });
		this.name = 'StorageError';
	}
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;
function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>('belvedere', 1, {
		upgrade(db) {
			db.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('territory', 'territory');
		}
	});
	opening.catch(() => (opening = undefined));
	return opening;
}

/** Does what touches the browser's storage; what fails says why, in a kind that has its words. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
		throw new StorageError(full ? 'full' : 'refused', cause);
	}
}

function parsed(stored: unknown): Dossier | null {
	const migrated = migrate(stored);
	const checked = 'document' in migrated ? v.safeParse(Dossier, migrated.document) : null;
	return checked?.success ? checked.output : null;
}

/** The dossiers of a territory, the last edited first; what this version cannot read is left alone. */
export const dossiersOf = (territory: string): Promise<Dossier[]> =>
	guarded(async () => {
		const stored = await (await database()).getAllFromIndex('dossiers', 'territory', territory);
		return stored.flatMap((one) => parsed(one) ?? []).toSorted((a, b) => b.updated.localeCompare(a.updated));
	});

export const dossierById = (id: string): Promise<Dossier | null> =>
	guarded(async () => parsed(await (await database()).get('dossiers', id)));

/**
 * Keeps a dossier if nobody saved it meanwhile; otherwise keeps nothing and gives what was saved, to be
 * merged and tried again. One transaction: two tabs cannot both win.
 */
export const saveDossier = (dossier: Dossier): Promise<{ saved: Dossier } | { meanwhile: Dossier }> =>
	guarded(async () => {
		const transaction = (await database()).transaction('dossiers', 'readwrite');
		const stored = parsed(await transaction.store.get(dossier.id));
		if (stored && stored.revision !== dossier.revision) {
			await transaction.done;
			return { meanwhile: stored };
		}
		const saved = { ...dossier, revision: dossier.revision + 1 };
		await transaction.store.put(saved);
		await transaction.done;
		return { saved };
	});

export const deleteDossier = (id: string): Promise<void> =>
	guarded(async () => (await database()).delete('dossiers', id));
