import { HOME_EPCI } from '../catalogue';
import { m } from '../paraglide/messages';
import { type Claim, type ClaimScales, says, weighClaim } from './claim';
import type { Facts } from './facts';
import { direct, partial, proxy } from './grade';
import type { Weighed } from './verdict';

/** Territories whose partners published the claims that are tested here. */
const PUBLISHED: ReadonlySet<string> = new Set([HOME_EPCI]);
export const isPublished = (code: string): boolean => PUBLISHED.has(code);

/** «A dense and rich industrial fabric»: jobs, not establishments, which count for one each whatever their size. */
const fabric: Claim = {
	id: 'fabric',
	kind: 'claim',
	statement: m.claim_fabric,
	needs: ['density'],
	facets: [
		{
			id: 'density',
			label: m.facet_density,
			weight: 2,
			witnesses: says(1, direct('industry_job_share'), partial('zone_industry_share'))
		},
		{ id: 'diversity', label: m.facet_diversity, witnesses: says(1, direct('zone_effective_branches')) },
		{ id: 'large', label: m.facet_large, witnesses: says(1, direct('large_establishment_job_share')) },
		{ id: 'network', label: m.facet_network, witnesses: [] },
		{
			id: 'resilience',
			label: m.facet_resilience,
			witnesses: [
				...says(1, direct('zone_industry_jobs_growth'), partial('zone_local_growth')),
				...says(-1, proxy('departement_failures_change'))
			]
		}
	],
	need: m.claim_fabric_need
};

/** «Infrastructure built for companies and their employees»: land, roads, networks are measured by no open source here. */
const infrastructure: Claim = {
	id: 'infrastructure',
	kind: 'claim',
	statement: m.claim_infrastructure,
	facets: [
		{ id: 'land', label: m.facet_land, witnesses: [] },
		{ id: 'roads', label: m.facet_roads, witnesses: [] },
		{
			id: 'rail',
			label: m.facet_rail,
			witnesses: says(-1, partial('distance_main_station', 'distance_station'))
		},
		{ id: 'digital', label: m.facet_digital, witnesses: [] },
		{ id: 'energy', label: m.facet_energy, witnesses: [] },
		{
			id: 'services',
			label: m.facet_services,
			witnesses: [
				...says(1, direct('nurseries_per_10000', 'general_practitioners_per_10000')),
				...says(-1, partial('distance_hospital'))
			]
		}
	],
	need: m.claim_infrastructure_need
};

/** The basin's industrial hirings: a difficulty, of which each cause is a part. Without it no cause is judged. */
const hirings = {
	id: 'hirings',
	label: m.facet_hirings,
	weight: 2,
	witnesses: says(1, partial('basin_industry_difficult_hiring'))
};

/** «Industrial trades attract too few people.» */
const trades: Claim = {
	id: 'trades',
	kind: 'cause',
	statement: m.claim_trades,
	needs: ['hirings'],
	facets: [
		hirings,
		{ id: 'conditions', label: m.facet_conditions, witnesses: says(1, partial('trades_share')) },
		{ id: 'seasonal', label: m.facet_seasonal, witnesses: says(1, partial('basin_seasonal_hiring')) },
		{ id: 'workers', label: m.facet_workers, witnesses: says(-1, partial('net_migration_rate_workers')) }
	],
	need: m.trades_need
};

/** «The skills present do not match the needs.» */
const skills: Claim = {
	id: 'skills',
	kind: 'cause',
	statement: m.claim_skills,
	needs: ['hirings'],
	facets: [
		hirings,
		{ id: 'diplomas', label: m.facet_diplomas, witnesses: says(1, direct('below_baccalaureate_share')) },
		{ id: 'training_link', label: m.facet_training_link, witnesses: says(1, partial('skills_share')) },
		{
			id: 'training_near',
			label: m.facet_training_near,
			witnesses: [
				...says(1, partial('distance_industrial_training')),
				...says(-1, proxy('vocational_schools_per_10000'))
			]
		}
	],
	need: m.skills_need
};

/** Claims that are judged on the scale of all territories. */
export const claimDefinitions: readonly Claim[] = [fabric, infrastructure, trades, skills];

/** Facts that claims read. */
export const claimFacts: readonly string[] = [
	...new Set(
		claimDefinitions.flatMap(({ facets }) =>
			facets.flatMap((facet) => facet.witnesses.map(({ fact }) => fact))
		)
	)
];

/** The claims of a «Territoire d'industrie», each with what the data says of it. */
export const claims = (facts: Facts, scales: ClaimScales): Weighed[] =>
	[fabric, infrastructure].map((claim) => weighClaim(claim, facts, scales));

/** The two halves of the conjunctural cause: trades that attract too few, skills that do not match. */
export const conjuncturalCauses = (facts: Facts, scales: ClaimScales): Weighed[] =>
	[trades, skills].map((claim) => weighClaim(claim, facts, scales));
