import { mayHaveTables } from './kept-mark';

/**
 * Opens the tables that this browser keeps, before an address that may name one of their indicators is read. A page of
 * someone who has none fetches nothing for it; a storage that fails leaves what is in memory.
 */
export async function ownReady(): Promise<void> {
	if (!mayHaveTables()) return;
	const { ownWork } = await import('../work.svelte');
	await ownWork.open();
}
