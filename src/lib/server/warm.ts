import { readdir } from 'node:fs/promises';
import { placesOfFile } from './boundaries';
import { dataFile } from './data-files';
import { factStandings } from './territory-facts';

const COMMUNES = /^(communes-\w+)\.json$/;

/** Where every commune is, one département after the other, so that nobody waits for all of them. */
async function readPlaces(): Promise<void> {
	for (const file of await readdir(dataFile('boundaries'))) {
		const name = COMMUNES.exec(file)?.[1];
		if (name !== undefined) await placesOfFile(name);
	}
}

/** Reads what every page is made from before the first is asked for; where communes are, behind it. */
export async function warm(): Promise<void> {
	await factStandings();
	// A file that cannot be read fails the pages that need it, in their own words.
	readPlaces().catch(() => undefined);
}
