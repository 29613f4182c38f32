import type { Dossier } from '$lib/dossier/schema';
import { ownReady } from '$lib/own/store/ready';
import type { OwnTable } from '$lib/own/table';

/** Tables of this browser that the findings of a dossier stand on: they travel with it. */
export async function citedTables({ own }: Dossier): Promise<OwnTable[]> {
	const cited = new Set(own.flatMap(({ figure }) => (figure ? [figure.table] : [])));
	if (cited.size === 0) return [];
	await ownReady();
	const { ownTables } = await import('$lib/own/tables');
	return ownTables().filter(({ id }) => cited.has(id));
}

/** Takes the tables that came with a dossier; kept here where the browser keeps any. A newer one of the same id stays. */
export async function takeTables(tables: readonly OwnTable[]): Promise<void> {
	const { ownWork } = await import('$lib/own/work.svelte');
	await ownWork.open();
	for (const table of tables) {
		const here = ownWork.tables.find(({ id }) => id === table.id);
		if (here && here.day > table.day) continue;
		await ownWork.add(table);
		await ownWork.keep(table.id);
	}
}
