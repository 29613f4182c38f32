import { json } from '@sveltejs/kit';
import { writeSearchFile } from '$lib/search/search-file';
import { readOtherNames } from '$lib/server/other-names';
import { searchContents } from '$lib/server/search-contents';
import { askOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () =>
	json(writeSearchFile(await searchContents(askOnServer, await readOtherNames())));
