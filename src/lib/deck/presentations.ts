import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { guarded, KeptDatabase } from '../dossier/database';
import { newId } from '../dossier/schema';
import { fetchDeckSource } from './fetch-source';
import { newOwnSlide, newPresentation, type OwnSlide, Presentation } from './presentation';
import { storyline } from './storyline';

interface Schema extends DBSchema {
	presentations: { key: string; value: Presentation };
}

const database = new KeptDatabase<Schema>('belvedere-presentations', 1, (kept) => {
	kept.createObjectStore('presentations', { keyPath: 'territory' });
});

function parsed(stored: unknown): Presentation | null {
	const checked = v.safeParse(Presentation, stored);
	return checked.success ? checked.output : null;
}

/** The presentation of a territory that this browser keeps; null where there is none. */
export const presentationOf = (territory: string): Promise<Presentation | null> =>
	guarded(async () => parsed(await (await database.open()).get('presentations', territory)));

/** Tells the other tabs which presentation changed: they read it again. */
let opened: BroadcastChannel | null | undefined;
const channel = (): BroadcastChannel | null =>
	(opened ??=
		typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('belvedere-presentations'));

/** Calls back when another tab keeps the presentation of a territory; gives what stops it. */
export function watchPresentation(territory: string, changed: () => void): () => void {
	const hear = ({ data }: MessageEvent<unknown>) => {
		if (data === territory) changed();
	};
	channel()?.addEventListener('message', hear);
	return () => channel()?.removeEventListener('message', hear);
}

export const savePresentation = (presentation: Presentation): Promise<void> =>
	guarded(async () => {
		await (await database.open()).put('presentations', presentation);
		channel()?.postMessage(presentation.territory);
	});

/** Adds a slide to a territory's presentation, before its sources; starts the presentation if there is none. */
export async function addToPresentation(
	territory: string,
	parts: Partial<Omit<OwnSlide, 'id'>>
): Promise<void> {
	const kept = await presentationOf(territory);
	let presentation = kept;
	if (!presentation) {
		const source = await fetchDeckSource(territory);
		presentation = newPresentation(territory, source.vintage, storyline(source, null));
	}
	const id = newId();
	const end = presentation.order.indexOf('sources');
	await savePresentation({
		...presentation,
		updated: new Date().toISOString(),
		order: presentation.order.toSpliced(end < 0 ? presentation.order.length : end, 0, id),
		own: [...presentation.own, newOwnSlide(id, parts)]
	});
}

/** SIREN of the territories that have one, the last edited first. */
export const presentedTerritories = (): Promise<string[]> =>
	guarded(async () =>
		(await (await database.open()).getAll('presentations'))
			.flatMap((one) => parsed(one) ?? [])
			.toSorted((a, b) => b.updated.localeCompare(a.updated))
			.map(({ territory }) => territory)
	);
