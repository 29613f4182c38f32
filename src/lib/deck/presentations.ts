import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { StorageError } from '../dossier/storage';
import { Presentation } from './presentation';

interface Schema extends DBSchema {
	presentations: { key: string; value: Presentation };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;
function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>('belvedere-presentations', 1, {
		upgrade: (db) => void db.createObjectStore('presentations', { keyPath: 'territory' })
	});
	opening.catch(() => (opening = undefined));
	return opening;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
		throw new StorageError(full ? 'full' : 'refused', cause);
	}
}

function parsed(stored: unknown): Presentation | null {
	const checked = v.safeParse(Presentation, stored);
	return checked.success ? checked.output : null;
}

/** The presentation of a territory that this browser keeps; null where there is none. */
export const presentationOf = (territory: string): Promise<Presentation | null> =>
	guarded(async () => parsed(await (await database()).get('presentations', territory)));

export const savePresentation = (presentation: Presentation): Promise<void> =>
	guarded(async () => void (await (await database()).put('presentations', presentation)));

export const deletePresentation = (territory: string): Promise<void> =>
	guarded(async () => (await database()).delete('presentations', territory));

/** SIREN of the territories that have one, the last edited first. */
export const presentedTerritories = (): Promise<string[]> =>
	guarded(async () =>
		(await (await database()).getAll('presentations'))
			.flatMap((one) => parsed(one) ?? [])
			.toSorted((a, b) => b.updated.localeCompare(a.updated))
			.map(({ territory }) => territory)
	);
