import { HOME_EPCI } from '../catalogue';
import { m } from '../paraglide/messages';
import { standingOf } from './axes';
import { condition, holds } from './conditions';
import type { Facts } from './facts';
import { teller } from './findings';
import type { Verdict, Weighed } from './verdict';

/** Territories whose partners published the claims that are tested here. */
const PUBLISHED: ReadonlySet<string> = new Set([HOME_EPCI]);
export const isPublished = (code: string): boolean => PUBLISHED.has(code);

/** «A dense industrial fabric»: both tests confirm it, one nuances it, none contradicts it. */
const DENSE = [
	condition('industry_specialisation above 1.3'),
	condition('industry_establishments_per_1000 high all')
];

function fabricClaim(facts: Facts): Weighed {
	const answers = DENSE.map((one) => holds(one, facts));
	const held = answers.filter((answer) => answer === true).length;
	const verdict: Verdict = answers.includes(null)
		? 'undetermined'
		: held === DENSE.length
			? 'confirmed'
			: held > 0
				? 'nuanced'
				: 'contradicted';
	const t = teller(facts);
	const against = ['establishments_10plus_share', 'average_establishment_size', 'jobs_growth'];
	return {
		id: 'fabric',
		statement: m.claim_fabric(),
		verdict,
		because:
			verdict === 'undetermined'
				? m.claim_unknown()
				: m.claim_fabric_because({
						quotient: t.number('industry_specialisation'),
						density: t.number('industry_establishments_per_1000'),
						median: t.medianNumber('industry_establishments_per_1000')
					}),
		supporting: DENSE.filter((_, at) => answers[at] === true).map(({ fact }) => fact),
		opposing: [
			...DENSE.filter((_, at) => answers[at] === false).map(({ fact }) => fact),
			...against.filter((id) => standingOf(facts.get(id)) === 'weakness')
		],
		unknown: m.claim_fabric_need()
	};
}

const INFRASTRUCTURE = [
	'distance_main_station',
	'distance_high_speed_station',
	'distance_vocational_school',
	'distance_higher_education',
	'distance_hospital',
	'nurseries_per_10000',
	'distance_france_services'
];

/** «Infrastructure built for companies and their employees»: the balance of seven facts against peers. */
function infrastructureClaim(facts: Facts): Weighed {
	const rows = INFRASTRUCTURE.map((fact) => ({ fact, standing: standingOf(facts.get(fact)) }));
	const of = (wanted: string) => rows.filter(({ standing }) => standing === wanted).map(({ fact }) => fact);
	const [strong, weak] = [of('strength'), of('weakness')];
	const judged = rows.length - of('unknown').length;
	const verdict: Verdict =
		judged < 4
			? 'undetermined'
			: strong.length - weak.length >= 2
				? 'confirmed'
				: weak.length - strong.length >= 2
					? 'contradicted'
					: 'nuanced';
	return {
		id: 'infrastructure',
		statement: m.claim_infrastructure(),
		verdict,
		because:
			verdict === 'undetermined'
				? m.claim_unknown()
				: m.claim_infrastructure_because({ strong: strong.length, weak: weak.length, judged }),
		supporting: strong,
		opposing: weak,
		unknown: m.claim_infrastructure_need()
	};
}

/** The claims of a «Territoire d'industrie», each with what the data says of it. */
export function claims(facts: Facts, causes: readonly Weighed[]): Weighed[] {
	return [fabricClaim(facts), infrastructureClaim(facts), ...causes];
}
