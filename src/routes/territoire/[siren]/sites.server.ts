import { distanceKm, type Point } from '$lib/analysis/nearest';
import { formatNumber } from '$lib/i18n/format';
import { areaText } from '$lib/i18n/site-labels';
import { m } from '$lib/paraglide/messages';
import type { Site } from '$lib/queries/sites';
import type { School } from '$lib/queries/training';
import { allSites } from '$lib/server/sites';
import { communesOf, type Everything, everything, observed } from './everything.server';
import type { Announced, SiteLists, SitesPage } from './sites-page';

/** How many of each list the page names itself. */
const FIRST = 3;
const PROGRAMMES = 40;
const PROGRAMMES_KM = 100;
const BROWNFIELDS = ['brownfield_sites', '2026'] as const;

const round = (km: number) => Math.round(km * 10) / 10;

/** The sites of a territory as they lie, for its map. */
export async function territorySites(code: string): Promise<{ brownfields: Site[]; industrial: Site[] }> {
	const { brownfields, industrial } = await allSites();
	const communes = communesOf(await everything(), code);
	const of = (sites: ReadonlyMap<string, Site[]>) =>
		communes.flatMap((commune) => sites.get(commune.code) ?? []);
	return {
		brownfields: of(brownfields).toSorted((a, b) => (b.area_m2 ?? -1) - (a.area_m2 ?? -1)),
		// By commune and name: releases are not ranked.
		industrial: of(industrial)
	};
}

/** Whole lists of a territory's sites, schools and programmes; without words. */
export async function siteLists(code: string): Promise<SiteLists> {
	const all = await everything();
	const { releases, schools, programmes } = await allSites();
	const { brownfields, industrial } = await territorySites(code);
	const communes = communesOf(all, code);
	const middle = middleOf(all, code);
	const departements = [...new Set(communes.flatMap(({ department }) => department ?? []))];
	const inside = new Set(communes.map((commune) => commune.code));
	return {
		brownfields: brownfields.map((site) => ({
			name: site.name,
			category: site.category,
			commune: site.commune_name,
			area: site.area_m2 === null ? null : Math.round(site.area_m2),
			status: site.status,
			rail: site.rail_distance_m,
			zone: site.planning_zone,
			seen: site.as_of,
			activity: site.last_activity,
			until: site.last_activity_year
		})),
		industrial: industrial.map((site) => ({
			name: site.name,
			activity: site.activity,
			commune: site.commune_name,
			releases: (releases.get(site.id) ?? []).map(
				({ substance, medium, quantity, unit }) => [substance, medium, quantity, unit] as const
			)
		})),
		schools: departements
			.flatMap((departement) => schools.get(departement) ?? [])
			.map((school) => schoolRow(school, middle, inside))
			.toSorted((a, b) => Number(b.here) - Number(a.here) || (a.km ?? Infinity) - (b.km ?? Infinity) || 0),
		programmes:
			middle === null
				? []
				: programmes
						.map(({ school, kind, speciality, latitude, longitude }) => ({
							name: [kind, speciality].filter(Boolean).join(' '),
							school,
							km: round(distanceKm(middle, { latitude, longitude }))
						}))
						.filter(({ km }) => km <= PROGRAMMES_KM)
						.toSorted((a, b) => a.km - b.km)
						.slice(0, PROGRAMMES)
	};
}

/** What the page itself says of those lists: it is read before any script, and its HTML is counted. */
export async function loadSites(code: string): Promise<SitesPage> {
	const { brownfields, industrial, schools, programmes } = await siteLists(code);
	const said = <Row>(rows: readonly Row[], words: (row: Row) => string): Announced => ({
		count: rows.length,
		said: [...new Set(rows.slice(0, FIRST).map(words))].filter(Boolean).join(' · ')
	});
	return {
		brownfields: said(brownfields, ({ area, commune }) =>
			area === null ? '' : m.sites_said({ what: areaText(area), where: commune ?? '' })
		),
		industrial: said(industrial, ({ name, commune }) =>
			m.sites_said({ what: name ?? m.site_unnamed_industrial_site(), where: commune ?? '' })
		),
		schools: said(schools, ({ name, employed, expected }) =>
			employed === null || expected === null
				? (name.split(' - ')[0] ?? name)
				: m.schools_said({
						name: name.split(' - ')[0] ?? name,
						employed: formatNumber(employed),
						expected: formatNumber(expected)
					})
		),
		programmes: said(programmes, ({ name, km }) =>
			m.sites_said({ what: name, where: m.site_rail_short({ km: formatNumber(km, 1) }) })
		),
		counted: observed(await everything(), BROWNFIELDS[0], 'epci', code, BROWNFIELDS[1])?.value ?? null
	};
}

/** Where the middle of a territory's population lies; null where it is unknown. */
function middleOf(all: Everything, code: string): Point | null {
	const { latitude = null, longitude = null } = all.epci.get(code) ?? {};
	return latitude === null || longitude === null ? null : { latitude, longitude };
}

function schoolRow(school: School, middle: Point | null, inside: ReadonlySet<string>) {
	const { latitude, longitude } = school;
	const km =
		middle && latitude !== null && longitude !== null ? distanceKm(middle, { latitude, longitude }) : null;
	return {
		name: school.name,
		cfa: school.kind === 'cfa',
		session: school.session,
		employed: school.employed,
		expected: school.expected,
		added: school.value_added,
		km: km === null ? null : round(km),
		here: inside.has(school.commune ?? ''),
		industrial: school.industrial
	};
}
