import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const text = v.nullable(v.string());
const number = v.nullable(v.number());

/** Kinds of place that a company looks for. */
export const siteKinds = ['brownfield', 'industrial_site', 'airport'] as const;
export type SiteKind = (typeof siteKinds)[number];

const Site = v.object({
	kind: v.picklist(siteKinds),
	id: v.string(),
	/** Null where no name may be shown. */
	name: text,
	commune: text,
	commune_name: text,
	latitude: v.number(),
	longitude: v.number(),
	category: text,
	area_m2: number,
	status: text,
	last_activity: text,
	last_activity_year: number,
	rail_distance_m: number,
	planning_zone: text,
	activity: text,
	position_quality: v.nullable(v.picklist(['address', 'doubtful', 'commune'])),
	as_of: text
});
/** A brownfield, an industrial site that declares releases, or an airport with scheduled flights. */
export type Site = v.InferOutput<typeof Site>;

const COLUMNS = `p.kind, p.id, p.name, p.commune, a.name AS commune_name, p.latitude, p.longitude, p.category, p.area_m2,
  p.status, p.last_activity, p.last_activity_year, p.rail_distance_m, p.planning_zone, p.activity, p.position_quality, p.as_of`;

/** Every site of a kind in France, largest first. */
export const sitesOf = (kind: SiteKind): Question<Site> =>
	question(
		Site,
		`SELECT ${COLUMNS} FROM place p LEFT JOIN area a ON a.level = 'commune' AND a.code = p.commune
     WHERE p.kind = ? ORDER BY p.area_m2 DESC NULLS LAST, p.id`,
		[kind]
	);

const Release = v.object({
	site: v.string(),
	medium: v.string(),
	substance: v.string(),
	quantity: v.number(),
	unit: v.string()
});
/** What an industrial site declared that it releases; neither to be summed nor ranked. */
export type Release = v.InferOutput<typeof Release>;

export const siteReleases = (): Question<Release> =>
	question(
		Release,
		'SELECT site, medium, substance, quantity, unit FROM site_release ORDER BY site, medium, substance'
	);
