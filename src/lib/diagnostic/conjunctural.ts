import { m } from '../paraglide/messages';
import type { Fact, Facts } from './facts';
import { teller } from './findings';
import { sidesByPeers, sidesByThirds } from './sides';
import type { Verdict, Weighed } from './verdict';

/** Who is there to be recruited: category, activity, unemployment, youth. */
export const peopleFacts: readonly string[] = [
	'net_migration_rate_workers',
	'net_migration_rate_managers',
	'net_migration_rate_15_24',
	'activity_rate',
	'unemployment_rate_census',
	'zone_unemployment',
	'neet_share_women',
	'neet_share_men',
	'below_baccalaureate_share'
];

/**
 * Whether the cause weighs more in this département than in others: compatible in the upper third of them, nuanced
 * in the lower third. Between, it is what is true of the whole nation, which says nothing of this place.
 */
function weigh(share: Fact | undefined): Verdict {
	if (!share || share.value === null || !share.all) return 'undetermined';
	if (share.value >= share.all.t2) return 'compatible';
	return share.value <= share.all.t1 ? 'nuanced' : 'undetermined';
}

interface Half {
	id: 'trades' | 'skills';
	statement: () => string;
	/** Its share of the industrial jobs in tension, and the parts of it that are shown beside it. */
	shares: readonly [string, ...string[]];
	/** What the territory itself says. */
	own: readonly string[];
	because: Readonly<
		Record<'compatible' | 'nuanced' | 'alike', (figures: { share: string; median: string }) => string>
	>;
	unknown: () => string;
}

const halves: readonly Half[] = [
	{
		id: 'trades',
		statement: m.claim_trades,
		shares: ['trades_share', 'conditions_share', 'unstable_share'],
		own: ['net_migration_rate_workers'],
		because: { compatible: m.trades_because, nuanced: m.trades_because_less, alike: m.trades_because_alike },
		unknown: m.trades_need
	},
	{
		id: 'skills',
		statement: m.claim_skills,
		shares: ['skills_share', 'training_share', 'shortage_share'],
		own: ['distance_vocational_school', 'vocational_schools_per_10000', 'distance_industrial_training'],
		because: { compatible: m.skills_because, nuanced: m.skills_because_less, alike: m.skills_because_alike },
		unknown: m.skills_need
	}
];

/**
 * The two halves of the conjunctural cause, by Dares's factors in the département: (a) trades that
 * attract too few, where working conditions or non-durable jobs feed the tension; (b) skills that do not
 * match, where the training link or the shortage does. The territory's own figures stand beside, for and against.
 */
export function conjuncturalCauses(facts: Facts): Weighed[] {
	const t = teller(facts);
	return halves.map((half) => {
		const [share] = half.shares;
		const fact = facts.get(share);
		const verdict = weigh(fact);
		const known = fact?.value != null && fact.all;
		const words = half.because[verdict === 'compatible' || verdict === 'nuanced' ? verdict : 'alike'];
		const [shares, own] = [sidesByThirds(facts, half.shares), sidesByPeers(facts, half.own)];
		return {
			id: half.id,
			statement: half.statement(),
			verdict,
			because: known ? words({ share: t.value(share), median: t.median(share) }) : m.conjunctural_unknown(),
			supporting: [...shares.supporting, ...own.supporting],
			opposing: [...shares.opposing, ...own.opposing],
			national: shares.national,
			unknown: half.unknown()
		};
	});
}
