import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';
import {
	Address,
	figure,
	Geography,
	LevelName,
	Links,
	Named,
	Page,
	Place,
	Text,
	word,
	words
} from './common';

export const LevelShape = v.object({
	level: LevelName,
	label: v.pipe(Text, said(m.api_field_level_label)),
	territories: v.pipe(v.number(), said(m.api_field_level_count)),
	shape: v.pipe(v.boolean(), said(m.api_field_level_shape)),
	indicators: v.pipe(v.number(), said(m.api_field_level_indicators)),
	link: Address
});
export const Levels = v.object({ geography: Geography, levels: v.array(LevelShape), links: Links });

export const TerritoryRow = v.object({
	code: v.string(),
	name: v.string(),
	kind: v.pipe(word, said(m.api_field_kind)),
	departement: v.pipe(word, said(m.api_field_departement)),
	region: v.pipe(word, said(m.api_field_region)),
	population: v.pipe(v.number(), said(m.api_field_population)),
	communes: v.pipe(v.number(), said(m.api_field_communes)),
	latitude: v.pipe(figure, said(m.api_field_centre)),
	longitude: v.pipe(figure, said(m.api_field_centre))
});
export type TerritoryRow = v.InferOutput<typeof TerritoryRow>;

export const Territories = v.object({
	level: LevelName,
	geography: Geography,
	population_year: v.pipe(v.number(), said(m.api_field_population_year)),
	page: Page,
	territories: v.array(TerritoryRow),
	links: Links
});
export type Territories = v.InferOutput<typeof Territories>;

export const Territory = v.object({
	level: LevelName,
	...TerritoryRow.entries,
	departement: v.pipe(v.nullable(Named), said(m.api_field_departement)),
	region: v.pipe(v.nullable(Named), said(m.api_field_region)),
	space: v.pipe(words, said(m.api_field_space)),
	territoire_industrie: v.pipe(v.boolean(), said(m.api_field_territoire_industrie)),
	population_year: v.pipe(v.number(), said(m.api_field_population_year)),
	geography: Geography,
	links: Links
});

export const MembershipRow = v.object({
	...Place.entries,
	communes: v.pipe(v.number(), said(m.api_field_shared_communes)),
	population: v.pipe(v.number(), said(m.api_field_shared_population)),
	share: v.pipe(figure, said(m.api_field_shared_share))
});
export const Memberships = v.object({
	territory: Place,
	geography: Geography,
	population_year: v.pipe(v.number(), said(m.api_field_population_year)),
	memberships: v.array(MembershipRow),
	links: Links
});
export type Memberships = v.InferOutput<typeof Memberships>;

export const SearchResult = v.object({
	...Place.entries,
	kind: v.pipe(v.string(), said(m.api_field_found_kind)),
	today: v.pipe(word, said(m.api_field_found_today)),
	departement: v.pipe(word, said(m.api_field_found_departement)),
	epci: v.pipe(word, said(m.api_field_found_epci)),
	link: Address
});
export const SearchResults = v.object({
	q: v.string(),
	results: v.pipe(v.array(SearchResult), said(m.api_field_results)),
	links: Links
});

export const Peer = v.object({
	...Place.entries,
	rank: v.pipe(v.number(), said(m.api_field_peer_rank)),
	distance: v.pipe(v.number(), said(m.api_field_peer_distance)),
	covered: v.pipe(v.number(), said(m.api_field_peer_covered)),
	link: Address
});
export const Peers = v.object({
	territory: Place,
	variables: v.pipe(
		v.array(v.object({ indicator: v.string(), label: Text, weight: v.number(), logarithm: v.boolean() })),
		said(m.api_field_peer_variables)
	),
	peers: v.array(Peer),
	links: Links
});
export type Peers = v.InferOutput<typeof Peers>;
