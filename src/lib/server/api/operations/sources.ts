import { indicators } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import type { Source as SourceOfWarehouse } from '$lib/queries/documentation';
import { addressTo, type Here } from '../address';
import { knownSource, sourceName, sourceRows } from '../names';
import { operation } from '../operation';
import { source as id } from '../parameters';
import { OneSource, Sources } from '../shapes/indicator';

const rowOf = (here: Here, row: SourceOfWarehouse) => ({
	...sourceName(row),
	rows: row.rows_kept,
	partial:
		row.partial_fr === null || row.partial_en === null ? null : { fr: row.partial_fr, en: row.partial_en },
	indicators: indicators
		.filter(({ periods }) => periods.some(({ source }) => source === row.id))
		.map((indicator) => indicator.id),
	link: addressTo(here, `/sources/${row.id}`)
});

export const sources = operation({
	id: 'listSources',
	tag: 'reference',
	template: '/sources',
	summary: m.api_op_sources,
	text: m.api_op_sources_text,
	path: {},
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: Sources,
	make: async ({ here, links }) => ({
		sources: [...(await sourceRows()).values()].map((row) => rowOf(here, row)),
		links: links()
	}),
	table: ({ sources: rows }) => ({
		columns: [
			...['source', 'producer_fr', 'producer_en', 'title_fr', 'title_en', 'url', 'licence', 'vintage'],
			...['geography', 'retrieved', 'computed_by', 'rows', 'indicators']
		],
		rows: rows.map((row) => [
			...[row.id, row.producer.fr, row.producer.en, row.title.fr, row.title.en, row.url, row.licence],
			...[row.vintage.fr, row.geography, row.retrieved, row.computed_by, row.rows, row.indicators.join(' ')]
		])
	}),
	name: () => 'sources'
});

export const source = operation({
	id: 'getSource',
	tag: 'reference',
	template: '/sources/{source}',
	summary: m.api_op_source,
	text: m.api_op_source_text,
	path: { source: id },
	query: {},
	formats: ['json'],
	answer: OneSource,
	make: async ({ path, here, links }) => ({
		...rowOf(here, await knownSource(path.source)),
		links: links()
	}),
	name: (answer) => `source_${answer.id}`
});
