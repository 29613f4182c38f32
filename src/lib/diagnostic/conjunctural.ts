import { m } from '../paraglide/messages';
import { standingOf } from './axes';
import type { Facts } from './facts';
import { teller } from './findings';
import type { Verdict, Weighed } from './verdict';

/** Share (%) of the industrial jobs in tension from which a factor is said to explain it, then to weigh. */
export const EXPLAINS_FROM = 50;
export const WEIGHS_FROM = 25;

/** Who is there to be recruited: category, activity, unemployment, youth, diplomas. */
export const peopleFacts: readonly string[] = [
	'net_migration_rate_workers',
	'net_migration_rate_employees',
	'net_migration_rate_intermediate',
	'net_migration_rate_managers',
	'activity_rate',
	'unemployment_rate_census',
	'zone_unemployment',
	'neet_share_women',
	'neet_share_men',
	'low_diploma_share_women'
];

function weigh(share: number | null, elsewhere: number | null): Verdict {
	if (share === null) return 'undetermined';
	if (share < WEIGHS_FROM) return 'contradicted';
	return share >= EXPLAINS_FROM && (elsewhere === null || share > elsewhere) ? 'confirmed' : 'nuanced';
}

const local = (facts: Facts, ids: readonly string[]) => ({
	weak: ids.filter((id) => standingOf(facts.get(id)) === 'weakness'),
	strong: ids.filter((id) => standingOf(facts.get(id)) === 'strength')
});

interface Half {
	id: 'trades' | 'skills';
	statement: () => string;
	share: string;
	/** The same outside industry: what is said of industry should be truer of it. */
	elsewhere: string;
	/** Parts of the share that are shown beside it. */
	parts: readonly string[];
	/** What the territory itself says. */
	own: readonly string[];
	because: (figures: { share: string; elsewhere: string; explains: number; weighs: number }) => string;
	unknown: () => string;
}

const halves: readonly Half[] = [
	{
		id: 'trades',
		statement: m.claim_trades,
		share: 'trades_share',
		elsewhere: 'trades_elsewhere_share',
		parts: ['conditions_share', 'unstable_share'],
		own: ['net_migration_rate_workers', 'net_migration_rate_employees', 'precarious_job_share_men'],
		because: m.trades_because,
		unknown: m.trades_need
	},
	{
		id: 'skills',
		statement: m.claim_skills,
		share: 'skills_share',
		elsewhere: 'skills_elsewhere_share',
		parts: ['training_share', 'shortage_share'],
		own: [
			'distance_vocational_school',
			'vocational_schools_per_10000',
			'low_diploma_share_women',
			'neet_share_women',
			'neet_share_men',
			'unemployment_rate_census',
			'activity_rate'
		],
		because: m.skills_because,
		unknown: m.skills_need
	}
];

/**
 * The two halves of the conjunctural cause, by Dares's factors in the département: (a) trades that
 * attract too few, where working conditions or non-durable jobs feed the tension; (b) skills that do not
 * match, where the training link or the shortage does. Confirmed from half of the industrial jobs in
 * tension, and more than outside industry; nuanced from a quarter. The territory's own figures stand beside, for and against.
 */
export function conjuncturalCauses(facts: Facts): Weighed[] {
	const t = teller(facts);
	return halves.map((half) => {
		const share = facts.get(half.share)?.value ?? null;
		const elsewhere = facts.get(half.elsewhere)?.value ?? null;
		const verdict = weigh(share, elsewhere);
		const { weak, strong } = local(facts, half.own);
		const parts = half.parts.filter((id) => (facts.get(id)?.value ?? null) !== null);
		const [supporting, opposing] = [
			[half.share, ...parts.filter((id) => (facts.get(id)?.value ?? 0) >= WEIGHS_FROM)],
			parts.filter((id) => (facts.get(id)?.value ?? 0) < WEIGHS_FROM)
		];
		return {
			id: half.id,
			statement: half.statement(),
			verdict,
			because:
				share === null
					? m.conjunctural_unknown()
					: half.because({
							share: t.value(half.share),
							elsewhere: t.value(half.elsewhere),
							explains: EXPLAINS_FROM,
							weighs: WEIGHS_FROM
						}),
			supporting: share === null ? weak : [...supporting, ...weak],
			opposing: [
				...opposing,
				...(share !== null && elsewhere !== null && elsewhere >= share ? [half.elsewhere] : []),
				...strong
			],
			unknown: half.unknown()
		};
	});
}
