import { readFileSync } from 'node:fs';
import { PLACES_OF_BEFORE_FILE } from '../src/lib/catalogue/places-of-before';
import { openReference } from '../src/lib/own/join/open-reference';
import type { Reference } from '../src/lib/own/join/reference';
import { writeSearchFile } from '../src/lib/search/search-file';
import { realSearchContents } from './search-file';

/** Every place that a table may speak of, read from the files that the site serves. */
export async function realReference(): Promise<Reference> {
	const before: unknown = JSON.parse(readFileSync(`static/data/${PLACES_OF_BEFORE_FILE}`, 'utf8'));
	return openReference(writeSearchFile(await realSearchContents()), before);
}
