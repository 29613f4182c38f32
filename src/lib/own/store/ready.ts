import { ownIndicators } from '$lib/catalogue';

const KEPT = 'belvedere.donnees';

/** Whether this browser said that it keeps tables: asked before anything is fetched for them. */
export function hasKept(): boolean {
	try {
		return localStorage.getItem(KEPT) !== null;
	} catch {
		return false;
	}
}

/** Tells the next page whether there are tables to open. */
export function markKept(any: boolean): void {
	try {
		if (any) localStorage.setItem(KEPT, '1');
		else localStorage.removeItem(KEPT);
	} catch {
		// A browser that keeps nothing keeps no table either.
	}
}

/**
 * Opens the tables that this browser keeps, before an address that may name one of their indicators is read. A page of
 * someone who has none fetches nothing for it; a storage that fails leaves what is in memory.
 */
export async function ownReady(): Promise<void> {
	if (ownIndicators().length > 0 || !hasKept()) return;
	const { ownWork } = await import('../work.svelte');
	await ownWork.open();
}
