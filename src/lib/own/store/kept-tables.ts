import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { guarded, KeptDatabase } from '$lib/dossier/database';
import { OwnTableSchema } from '../schema';
import type { Choices, ColumnKind } from '../read/reading';
import type { OwnTable } from '../table';

/** The file that a table was read from, so that its rows can be asked again. */
export interface KeptFile {
	readonly id: string;
	readonly file: Blob;
	readonly name: string;
	/** How it was read, where that was changed. */
	readonly choices: Choices;
	/** Columns of its rows, as questions name them. */
	readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
}

interface Schema extends DBSchema {
	tables: { key: string; value: OwnTable };
	files: { key: string; value: KeptFile };
}

const database = new KeptDatabase<Schema>('belvedere-donnees', 1, (kept) => {
	kept.createObjectStore('tables', { keyPath: 'id' });
	kept.createObjectStore('files', { keyPath: 'id' });
});

/** Tables that this browser keeps; what this version cannot read is left alone. */
export const keptTables = (): Promise<OwnTable[]> =>
	guarded(async () => {
		const stored = await (await database.open()).getAll('tables');
		return stored.flatMap((one) => {
			const parsed = v.safeParse(OwnTableSchema, one);
			return parsed.success ? [parsed.output] : [];
		});
	});

/** Keeps a table, and its file where there is one, or neither: one transaction. */
export const keepTable = (table: OwnTable, file: KeptFile | null): Promise<void> =>
	guarded(async () => {
		const transaction = (await database.open()).transaction(['tables', 'files'], 'readwrite');
		const [tables, files] = [transaction.objectStore('tables'), transaction.objectStore('files')];
		await Promise.all([tables.put(table), file ? files.put(file) : undefined]);
		await transaction.done;
	});

export const forgetTable = (id: string): Promise<void> =>
	guarded(async () => {
		const transaction = (await database.open()).transaction(['tables', 'files'], 'readwrite');
		await Promise.all([
			transaction.objectStore('tables').delete(id),
			transaction.objectStore('files').delete(id)
		]);
		await transaction.done;
	});

export const keptFile = (id: string): Promise<KeptFile | undefined> =>
	guarded(async () => (await database.open()).get('files', id));
