import * as v from 'valibot';
import { SearchFile, readSearchFile } from '$lib/search/search-file';
import { Reference } from './reference';

const bit = v.picklist([0, 1]);
const codes = v.array(v.string());

const Before = v.object({
	today: v.string(),
	gone: v.object({ codes: v.string(), until: v.string(), today: v.string() }),
	changed: v.array(
		v.tuple([
			v.string(),
			v.array(v.union([v.tuple([v.string(), bit, codes, v.string()]), v.tuple([v.string(), bit, codes])]))
		])
	),
	epci: v.array(v.tuple([v.string(), v.string(), v.string(), codes, bit]))
});

/**
 * Makes the reference of places out of the site's files.
 *
 * @param searchFile what `/recherche.json` answers
 * @param before what `/data/places-of-before.json` (`PLACES_OF_BEFORE_FILE`) holds
 * @throws {v.ValiError} where either is not that file
 */
export const openReference = (searchFile: unknown, before: unknown): Reference =>
	new Reference(readSearchFile(v.parse(SearchFile, searchFile)), v.parse(Before, before));
