import { BRANCHES_YEARS } from '../catalogue/chart-years';
import type { Axis, Unit } from '../catalogue';
import { m } from '../paraglide/messages';
import type { Scope } from './facts';

/** Facts that the fabric of the employment zone gives, and the failures of the département. */
export type FabricFact =
	| 'effective_branches'
	| 'first_three_share'
	| 'first_branch_share'
	| 'local_growth'
	| 'branch_growth'
	| 'exposed_share'
	| 'failures_change';

/** The last year of failures, and those before the epidemic, whose mean it is compared with. */
export const FAILURES_YEAR = '2025';
export const FAILURES_BEFORE = ['2015', '2016', '2017', '2018', '2019'] as const;

interface Entry {
	id: string;
	of: FabricFact;
	label: () => string;
	definition: () => string;
	unit: Unit;
	decimals: number;
	polarity: 1 | -1 | 0;
	axis: Axis;
	scope: Scope;
	period: string;
}

const { before, now } = BRANCHES_YEARS;
const SPAN = `${before}-${now}`;
const zone = (
	of: Exclude<FabricFact, 'failures_change'>,
	label: () => string,
	definition: () => string,
	[unit, decimals, polarity]: [Unit, number, 1 | -1 | 0],
	axis: Axis,
	period: string
): Entry => ({
	id: `zone_${of}`,
	of,
	label,
	definition,
	unit,
	decimals,
	polarity,
	axis,
	scope: 'zone',
	period
});

/** A concentrated industry is neither good nor bad: a district is one, and so is a town of one plant. */
export const fabricFacts: readonly Entry[] = [
	zone(
		'effective_branches',
		m.fact_effective_branches,
		m.derived_effective_branches,
		['ratio', 1, 0],
		'innovation',
		now
	),
	zone('first_three_share', m.fact_first_three, m.derived_first_three, ['percent', 1, 0], 'innovation', now),
	zone(
		'first_branch_share',
		m.fact_first_branch,
		m.derived_first_branch,
		['percent', 1, 0],
		'innovation',
		now
	),
	zone('local_growth', m.fact_local_growth, m.derived_local_growth, ['ratio', 1, 1], 'attractivite', SPAN),
	zone('branch_growth', m.fact_branch_growth, m.derived_branch_growth, ['ratio', 1, 1], 'attractivite', SPAN),
	zone(
		'exposed_share',
		m.fact_exposed_share,
		m.derived_exposed_share,
		['percent', 1, -1],
		'innovation',
		SPAN
	),
	{
		id: 'departement_failures_change',
		of: 'failures_change',
		label: m.fact_failures_change,
		definition: m.derived_failures_change,
		unit: 'percent',
		decimals: 0,
		polarity: -1,
		axis: 'attractivite',
		scope: 'departement',
		period: `${FAILURES_BEFORE[0]}-${FAILURES_YEAR}`
	}
];
