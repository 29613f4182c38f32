import type { Site } from '../queries/sites';
import { m } from '../paraglide/messages';
import { capitalised, formatNumber } from './format';

/** States that Cartofriches names in French. */
const statuses: Readonly<Record<string, () => string>> = {
	'friche potentielle': m.site_status_potential,
	'friche sans projet': m.site_status_without,
	'friche avec projet': m.site_status_with,
	'friche reconvertie': m.site_status_converted
};
const types: Readonly<Record<string, () => string>> = {
	'friche industrielle': m.site_type_industry,
	'friche agro-industrielle': m.site_type_agro,
	'friche ferroviaire': m.site_type_rail,
	'friche militaire': m.site_type_military,
	'friche loisir tourisme hôtellerie': m.site_type_leisure,
	'friche cultuelle': m.site_type_worship,
	'friche portuaire': m.site_type_port,
	'friche carrière ou mine': m.site_type_quarry,
	'friche d’habitat': m.site_type_housing,
	'friche logistique': m.site_type_logistics,
	'friche commerciale': m.site_type_retail,
	'friche d’équipement public': m.site_type_public,
	'friche hospitalière': m.site_type_hospital,
	'friche enseignement': m.site_type_school,
	mixte: m.site_type_mixed
};
/** Zones of local plans, by the letters that they begin with. */
const zones = [
	[/^AU/, m.site_zone_AU],
	[/^U/, m.site_zone_U],
	[/^N/, m.site_zone_N],
	[/^A/, m.site_zone_A]
] as const;

export const statusLabel = (status: string): string => statuses[status]?.() ?? status;
export const zoneLabel = (zone: string): string => zones.find(([start]) => start.test(zone))?.[1]() ?? zone;

/** A name that may be shown; else what kind of brownfield it is, where the source knows. */
export function siteLabel({ kind, name, category }: Pick<Site, 'kind' | 'name' | 'category'>): string {
	if (name !== null) return name;
	if (kind === 'industrial_site') return m.site_unnamed_industrial_site();
	if (kind === 'airport') return m.site_unnamed_airport();
	return capitalised(types[category ?? '']?.() ?? m.site_unnamed_brownfield());
}

const M2_PER_HECTARE = 10_000;

/** An area as one reads it: hectares from one on, square metres under it. */
export function areaText(area: number): string {
	if (area < M2_PER_HECTARE) return m.site_area_m2({ area: formatNumber(Math.round(area)) });
	const hectares = area / M2_PER_HECTARE;
	return m.site_area_ha({ area: formatNumber(hectares, hectares < 100 ? 1 : 0) });
}

const kilometres = (metres: number) => formatNumber(metres / 1000, 1);
export const railText = (metres: number): string => m.site_rail_short({ km: kilometres(metres) });

/** What is known of a site, in a few lines, beside its name. */
export function siteLines(site: Site): string[] {
	if (site.kind === 'airport') return [m.site_scheduled()];
	const position =
		site.position_quality === 'doubtful'
			? m.site_position_doubtful()
			: site.position_quality === 'commune'
				? m.site_position_commune()
				: '';
	if (site.kind === 'industrial_site')
		return [site.commune_name ?? '', site.activity ?? '', m.site_declared(), position].filter(Boolean);
	const { area_m2, status, rail_distance_m, planning_zone } = site;
	const land = [
		area_m2 === null ? m.site_area_unknown() : areaText(area_m2),
		status === null ? '' : statusLabel(status)
	];
	const access = [
		rail_distance_m === null ? '' : m.site_rail({ km: kilometres(rail_distance_m) }),
		planning_zone === null ? '' : zoneLabel(planning_zone)
	];
	return [site.commune_name ?? '', together(land), lastActivity(site), together(access)].filter(Boolean);
}

const together = (words: readonly string[]) => words.filter(Boolean).join(', ');

/** What was last done there, until when. */
export function lastActivity({
	last_activity: activity,
	last_activity_year: year
}: Pick<Site, 'last_activity' | 'last_activity_year'>): string {
	// What stands between brackets is the nomenclature's own list of examples.
	const short = activity?.split(' (')[0] ?? '';
	if (short === '') return year === null ? '' : m.site_ended({ year });
	return year === null ? short : m.site_activity_until({ activity: short, year });
}
