import { HOME_EPCI } from '../catalogue';
import { formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Facts } from './facts';
import { teller } from './findings';
import { sidesByPeers, sidesByThirds } from './sides';
import type { Verdict, Weighed } from './verdict';

/** Territories whose partners published the claims that are tested here. */
const PUBLISHED: ReadonlySet<string> = new Set([HOME_EPCI]);
export const isPublished = (code: string): boolean => PUBLISHED.has(code);

const JOBS = 'industry_job_share';
/** What stands beside the jobs: establishments count for one each, whatever their size. */
const FABRIC = [JOBS, 'industry_establishments_per_1000', 'large_establishment_job_share'];

/**
 * «A dense industrial fabric», by industry's share of jobs: confirmed in the upper third of the intercommunalités,
 * contradicted in the lower third, nuanced between.
 */
function fabricClaim(facts: Facts): Weighed {
	const jobs = facts.get(JOBS);
	const [value, all] = [jobs?.value ?? null, jobs?.all ?? null];
	const verdict: Verdict =
		value === null || !all
			? 'undetermined'
			: value >= all.t2
				? 'confirmed'
				: value <= all.t1
					? 'contradicted'
					: 'nuanced';
	const t = teller(facts);
	const percent = (figure: number) => formatValue(figure, 'percent', 1);
	return {
		id: 'fabric',
		statement: m.claim_fabric(),
		verdict,
		because:
			value === null || !all
				? m.claim_unknown()
				: m.claim_fabric_because({
						share: t.value(JOBS),
						france: jobs?.france == null ? m.fact_unknown() : percent(jobs.france),
						low: percent(all.t1),
						high: percent(all.t2)
					}),
		...sidesByThirds(facts, FABRIC),
		unknown: m.claim_fabric_need()
	};
}

const KNOWN_INFRASTRUCTURE = [
	'distance_main_station',
	'distance_vocational_school',
	'distance_industrial_training',
	'distance_hospital',
	'nurseries_per_10000'
];

/**
 * «Infrastructure built for companies and their employees»: undetermined as long as land, roads and networks are
 * not measured, whatever the few things that are known say.
 */
function infrastructureClaim(facts: Facts): Weighed {
	const { supporting: weak, opposing: strong } = sidesByPeers(facts, KNOWN_INFRASTRUCTURE);
	return {
		id: 'infrastructure',
		statement: m.claim_infrastructure(),
		verdict: 'undetermined',
		because: m.claim_infrastructure_because(),
		supporting: strong,
		opposing: weak,
		national: [],
		unknown: m.claim_infrastructure_need()
	};
}

/** The claims of a «Territoire d'industrie», each with what the data says of it. */
export function claims(facts: Facts, causes: readonly Weighed[]): Weighed[] {
	return [fabricClaim(facts), infrastructureClaim(facts), ...causes];
}
