import { m } from '$lib/paraglide/messages';
import { inEach } from '$lib/server/speaking';
import { dataVersion } from '$lib/server/warehouse-file';
import { addressTo, VERSION } from '../address';
import { geography } from '../names';
import { operation } from '../operation';
import { Entry } from '../shapes/entry';

export const entry = operation({
	id: 'getIndex',
	tag: 'reference',
	template: '/index',
	summary: m.api_op_index,
	text: m.api_op_index_text,
	path: {},
	query: {},
	formats: ['json'],
	answer: Entry,
	make: async ({ here, links }) => ({
		title: inEach(m.api_title),
		version: VERSION,
		data_version: dataVersion(),
		geography: await geography(),
		licence: inEach(m.api_licence),
		links: {
			...links(),
			...Object.fromEntries(
				['levels', 'indicators', 'sources', 'search', 'openapi', 'openapi-en'].map((name) => [
					name,
					addressTo(here, `/${name}`)
				])
			)
		}
	}),
	name: () => 'index'
});
