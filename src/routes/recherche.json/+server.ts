import { json } from '@sveltejs/kit';
import { formerCommunes, searchRows } from '$lib/queries/areas';
import { writeSearchFile } from '$lib/search/search-file';
import { readOtherNames } from '$lib/server/other-names';
import { searchContents } from '$lib/server/search-contents';
import { askOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const [rows, former, others] = await Promise.all([
		askOnServer(searchRows()),
		askOnServer(formerCommunes()),
		readOtherNames()
	]);
	return json(writeSearchFile(searchContents({ rows, former, others })));
};
