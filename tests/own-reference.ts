import { readFileSync } from 'node:fs';
import type { PlacesOfBefore } from '../src/lib/catalogue/places-of-before';
import { Reference } from '../src/lib/own/join/reference';
import { realSearchContents } from './search-file';

/** Every place that a table may speak of, as the site's files tell them. */
export async function realReference(): Promise<Reference> {
	const before = JSON.parse(readFileSync('static/data/places-of-before.json', 'utf8')) as PlacesOfBefore;
	return new Reference(await realSearchContents(), before);
}
