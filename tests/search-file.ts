import { readFileSync } from 'node:fs';
import type { OtherNames } from '../src/lib/catalogue/other-names';
import type { SearchContents } from '../src/lib/search/search-file';
import { searchContents } from '../src/lib/server/search-contents';
import { openNodeWarehouse } from '../src/lib/warehouse/node';

/** What the site's search looks in, made from the warehouse and the names beside it as the server does. */
export async function realSearchContents(): Promise<SearchContents> {
	const warehouse = await openNodeWarehouse();
	try {
		const others = JSON.parse(readFileSync('static/data/other-names.json', 'utf8')) as OtherNames;
		return await searchContents((question) => warehouse.ask(question), others);
	} finally {
		await warehouse.close();
	}
}
