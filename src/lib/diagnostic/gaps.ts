import type { Axis } from '../catalogue';
import { m } from '../paraglide/messages';

/** Parts of the claims on infrastructure, the fabric and the image that the data gathered here does not measure. */
export type Facet = 'land' | 'roads' | 'rail' | 'digital' | 'energy' | 'services' | 'network' | 'image';

/**
 * What the data leaves open, as a question to those who may know. Its id is kept in people's files: it
 * never changes, and a question that is no longer asked keeps its place here.
 */
export interface Gap {
	readonly id: string;
	/** An axis, a facet of a claim, or both: the land and the image are missing from each, and asked in each place. */
	readonly about: { readonly axis: Axis } | { readonly facet: Facet };
	/** «les délais d’autorisation» */
	readonly subject: () => string;
	readonly question: () => string;
	/** Where such an answer usually is: «service instructeur, dossiers récents des entreprises». */
	readonly hint: () => string;
}

export const gaps: readonly Gap[] = [
	{
		id: 'attractivite_partner_job',
		about: { axis: 'attractivite' },
		subject: m.gap_attractivite_partner_job_subject,
		question: m.gap_attractivite_partner_job_question,
		hint: m.gap_attractivite_partner_job_hint
	},
	{
		id: 'attractivite_living',
		about: { axis: 'attractivite' },
		subject: m.gap_attractivite_living_subject,
		question: m.gap_attractivite_living_question,
		hint: m.gap_attractivite_living_hint
	},
	{
		id: 'image_reputation',
		about: { axis: 'attractivite', facet: 'image' },
		subject: m.gap_image_reputation_subject,
		question: m.gap_image_reputation_question,
		hint: m.gap_image_reputation_hint
	},
	{
		id: 'recrutement_offers',
		about: { axis: 'recrutement' },
		subject: m.gap_recrutement_offers_subject,
		question: m.gap_recrutement_offers_question,
		hint: m.gap_recrutement_offers_hint
	},
	{
		id: 'recrutement_wages',
		about: { axis: 'recrutement' },
		subject: m.gap_recrutement_wages_subject,
		question: m.gap_recrutement_wages_question,
		hint: m.gap_recrutement_wages_hint
	},
	{
		id: 'recrutement_candidates',
		about: { axis: 'recrutement' },
		subject: m.gap_recrutement_candidates_subject,
		question: m.gap_recrutement_candidates_question,
		hint: m.gap_recrutement_candidates_hint
	},
	{
		id: 'recrutement_seasonal',
		about: { axis: 'recrutement' },
		subject: m.gap_recrutement_seasonal_subject,
		question: m.gap_recrutement_seasonal_question,
		hint: m.gap_recrutement_seasonal_hint
	},
	{
		id: 'innovation_research',
		about: { axis: 'innovation' },
		subject: m.gap_innovation_research_subject,
		question: m.gap_innovation_research_question,
		hint: m.gap_innovation_research_hint
	},
	{
		id: 'innovation_equipment',
		about: { axis: 'innovation' },
		subject: m.gap_innovation_equipment_subject,
		question: m.gap_innovation_equipment_question,
		hint: m.gap_innovation_equipment_hint
	},
	{
		id: 'innovation_links',
		about: { axis: 'innovation' },
		subject: m.gap_innovation_links_subject,
		question: m.gap_innovation_links_question,
		hint: m.gap_innovation_links_hint
	},
	{
		id: 'simplification_permits',
		about: { axis: 'simplification' },
		subject: m.gap_simplification_permits_subject,
		question: m.gap_simplification_permits_question,
		hint: m.gap_simplification_permits_hint
	},
	{
		id: 'simplification_connection',
		about: { axis: 'simplification' },
		subject: m.gap_simplification_connection_subject,
		question: m.gap_simplification_connection_question,
		hint: m.gap_simplification_connection_hint
	},
	{
		id: 'simplification_contact',
		about: { axis: 'simplification' },
		subject: m.gap_simplification_contact_subject,
		question: m.gap_simplification_contact_question,
		hint: m.gap_simplification_contact_hint
	},
	{
		id: 'land_ready',
		about: { axis: 'simplification', facet: 'land' },
		subject: m.gap_land_ready_subject,
		question: m.gap_land_ready_question,
		hint: m.gap_land_ready_hint
	},
	{
		id: 'roads_access',
		about: { facet: 'roads' },
		subject: m.gap_roads_access_subject,
		question: m.gap_roads_access_question,
		hint: m.gap_roads_access_hint
	},
	{
		id: 'rail_service',
		about: { facet: 'rail' },
		subject: m.gap_rail_service_subject,
		question: m.gap_rail_service_question,
		hint: m.gap_rail_service_hint
	},
	{
		id: 'digital_quality',
		about: { facet: 'digital' },
		subject: m.gap_digital_quality_subject,
		question: m.gap_digital_quality_question,
		hint: m.gap_digital_quality_hint
	},
	{
		id: 'energy_supply',
		about: { facet: 'energy' },
		subject: m.gap_energy_supply_subject,
		question: m.gap_energy_supply_question,
		hint: m.gap_energy_supply_hint
	},
	{
		id: 'services_employees',
		about: { facet: 'services' },
		subject: m.gap_services_employees_subject,
		question: m.gap_services_employees_question,
		hint: m.gap_services_employees_hint
	},
	{
		id: 'network_companies',
		about: { facet: 'network' },
		subject: m.gap_network_companies_subject,
		question: m.gap_network_companies_question,
		hint: m.gap_network_companies_hint
	}
];

const byId = new Map(gaps.map((gap) => [gap.id, gap]));
export const findGap = (id: string): Gap | undefined => byId.get(id);

export const gapsOfAxis = (axis: Axis): Gap[] =>
	gaps.filter(({ about }) => 'axis' in about && about.axis === axis);

/** What is missing of some facets of the claims, of all of them where none is named. */
export const gapsOfFacets = (facets?: readonly Facet[]): Gap[] =>
	gaps.filter(({ about }) => 'facet' in about && (facets === undefined || facets.includes(about.facet)));
