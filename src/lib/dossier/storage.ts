import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { guarded, KeptDatabase } from './database';
import { migrate } from './migrate';
import { Dossier } from './schema';

interface Schema extends DBSchema {
	dossiers: { key: string; value: Dossier; indexes: { territory: string } };
}

const database = new KeptDatabase<Schema>('belvedere', 1, (kept) => {
	kept.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('territory', 'territory');
});

function parsed(stored: unknown): Dossier | null {
	const migrated = migrate(stored);
	const checked = 'document' in migrated ? v.safeParse(Dossier, migrated.document) : null;
	return checked?.success ? checked.output : null;
}

/** When a dossier was last edited; a day to come was told by a clock that was wrong, and says nothing. */
const editedAt = ({ updated }: Dossier, now: string): string => (updated > now ? '' : updated);

/** The dossiers of a territory, the last edited first; what this version cannot read is left alone. */
export const dossiersOf = (territory: string): Promise<Dossier[]> =>
	guarded(async () => {
		const stored = await (await database.open()).getAllFromIndex('dossiers', 'territory', territory);
		const now = new Date().toISOString();
		return stored
			.flatMap((one) => parsed(one) ?? [])
			.toSorted((a, b) => editedAt(b, now).localeCompare(editedAt(a, now)));
	});

export const dossierById = (id: string): Promise<Dossier | null> =>
	guarded(async () => parsed(await (await database.open()).get('dossiers', id)));

/**
 * Keeps a dossier if nobody saved it meanwhile; otherwise keeps nothing and gives what was saved, to be
 * merged and tried again. One transaction: two tabs cannot both win.
 */
export const saveDossier = (dossier: Dossier): Promise<{ saved: Dossier } | { meanwhile: Dossier }> =>
	guarded(async () => {
		const transaction = (await database.open()).transaction('dossiers', 'readwrite');
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
	guarded(async () => (await database.open()).delete('dossiers', id));
