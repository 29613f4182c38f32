import { factStandings } from './territory-facts';

/** Reads what every page is made from before the first is asked for. */
export async function warm(): Promise<void> {
	await factStandings();
}
