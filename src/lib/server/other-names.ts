import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { OTHER_NAMES_FILE, type OtherNames } from '$lib/catalogue/other-names';
import { dataFile } from './data-files';

const named = v.tuple([v.string(), v.string()]);
const led = v.tuple([v.string(), v.string(), v.string()]);
const Names = v.object({
	epci: v.array(named),
	former: v.array(v.tuple([v.string(), v.string(), v.array(v.string())])),
	parts: v.array(led),
	arrondissements: v.array(led)
});

/**
 * The names that the pipeline wrote beside the warehouse.
 *
 * @throws {Error} with what to do, when the file is missing or not its own.
 */
export async function readOtherNames(): Promise<OtherNames> {
	const path = dataFile(OTHER_NAMES_FILE);
	try {
		return v.parse(Names, JSON.parse(await readFile(path, 'utf8')));
	} catch (cause) {
		throw new Error(`${path} is missing or cannot be read: run «npm run data:build», then build again.`, {
			cause
		});
	}
}
