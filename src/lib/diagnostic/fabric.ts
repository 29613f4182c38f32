import { branches as catalogue } from '../catalogue/branches';
import { capitalised, formatList, formatNumber, formatPercent, formatValue } from '../i18n/format';
import { say } from '../i18n/language';
import { m } from '../paraglide/messages';
import {
	branchesTitle,
	concentrationSentence,
	exposureSentence,
	growthSentence,
	mainProduct,
	makesSentence,
	shortBranch
} from './fabric-sentences';
import type { Fact, Facts } from './facts';
import { ofName } from './portrait';
import type { ZoneFigures } from './zone-figures';

export interface FabricInput {
	/** Name of the territory. */
	name: string;
	/** The employment zone where most of its people live, and the share of them, %; null where there is none. */
	zone: { code: string; name: string; share: number } | null;
	/** What the zone makes; null where Urssaf does not count it. */
	figures: ZoneFigures | null;
	france: ZoneFigures;
	/** Zones that make the same, the nearest first. */
	like: readonly { code: string; name: string; distance: number; shared: readonly string[] }[];
	/** Failures of companies in the département; `change` is null where too few failed before. */
	failures: { departement: string; now: number; before: number; change: number | null } | null;
	/** The same change in France, %. */
	failuresInFrance: number | null;
	facts: Facts;
}

export interface FabricSentence {
	id: string;
	label: string;
	text: string;
	/** Ids of the facts that it stands on. */
	facts: string[];
}

/** A branch of industry under its name. */
export interface FabricBranch {
	label: string;
	jobs: number;
	before: number;
	quotient: number | null;
	/** % of private jobs, here and in France. */
	share: number;
	shareThere: number;
	/** Change in France, %. */
	changeThere: number | null;
}

export interface FabricPortrait {
	zone: { code: string; name: string } | null;
	/** Whose figures these are; empty where the zone has none. */
	scale: string;
	/** The first thing made, as in a title; null where nothing stands out or nothing is published. */
	makes: string | null;
	sentences: FabricSentence[];
	/** What the chart shows. */
	title: string;
	branches: FabricBranch[];
	neighbours: { code: string; name: string; distance: number; shared: string[] }[];
}

/** As many branches as the chart shows, and as many shared specialities as are told of a zone. */
const SHOWN = 6;
const SHARED = 3;
/** A share written as 100 %. */
const WHOLE = 99.5;
/** Nearer than this, in points, two shares are the same. */
const LEAST_GAP = 2;

const briefly = (fact: Fact, value: number) => formatValue(value, fact.unit, fact.decimals);

function largeSentence({ name, facts }: FabricInput): string {
	const of = ofName(name);
	const fact = facts.get('large_establishment_job_share');
	if (!fact || fact.value === null || fact.france === null) return m.fabric_large_missing({ of });
	const gap = fact.value - fact.france;
	const sentence =
		gap >= LEAST_GAP ? m.fabric_large_more : gap <= -LEAST_GAP ? m.fabric_large_less : m.fabric_large_same;
	const text = sentence({ of, here: briefly(fact, fact.value), france: briefly(fact, fact.france) });
	return fact.peers ? m.fabric_large_peers({ text, peers: briefly(fact, fact.peers.median) }) : text;
}

const sharedNames = (codes: readonly string[]): string[] => codes.slice(0, SHARED).map(shortBranch);

function likeSentence(of: string, { like }: FabricInput, marked: boolean): string {
	if (like.length === 0) return m.fabric_like_none({ of });
	if (!marked) return m.fabric_like_plain({ of, list: formatList(like.map(({ name }) => name)) });
	const list = like.map(({ name, shared }) =>
		m.fabric_like_one({ name, shared: sharedNames(shared).join(m.semicolon()) })
	);
	return m.fabric_like({ of, list: formatList(list) });
}

function failuresSentence({ name, failures, failuresInFrance }: FabricInput): string {
	if (!failures) return m.fabric_failures_missing({ of: ofName(name) });
	const { departement, change } = failures;
	const words = { departement, now: formatNumber(failures.now), before: formatNumber(failures.before) };
	if (change === null || failuresInFrance === null) return m.fabric_failures_few(words);
	const shown = Math.round(Math.abs(change));
	const sentence =
		shown === 0 ? m.fabric_failures_same : change > 0 ? m.fabric_failures_more : m.fabric_failures_less;
	return sentence({
		...words,
		change: formatPercent(shown),
		france: formatPercent(failuresInFrance, 0, { signed: true })
	});
}

function scaleOf(zone: FabricInput['zone']): string {
	if (!zone) return '';
	const of = ofName(zone.name);
	return zone.share >= WHOLE
		? m.fabric_scale_whole({ of })
		: m.fabric_scale({ of, share: formatPercent(zone.share) });
}

type Told = [id: string, label: () => string, text: string | null, facts: string[]];

/** What the zone's jobs by branch say; one sentence in their place where they are not published. */
function zoneSentences(input: FabricInput): Told[] {
	const { zone, figures, france, facts } = input;
	if (!zone || !figures) {
		const text = zone ? m.fabric_unpublished({ of: ofName(zone.name) }) : m.fabric_unpublished_nowhere();
		return [['unpublished', m.fabric_label_unpublished, text, ['zone_industry_share']]];
	}
	const of = ofName(zone.name);
	const spread = facts.get('zone_effective_branches')?.all ?? { q1: -Infinity, q3: Infinity };
	return [
		[
			'makes',
			m.fabric_label_makes,
			makesSentence(of, figures, france),
			['zone_industry_share', 'industry_job_share']
		],
		[
			'growth',
			m.fabric_label_growth,
			growthSentence(of, figures),
			['zone_branch_growth', 'zone_local_growth', 'zone_industry_jobs_growth']
		],
		[
			'concentration',
			m.fabric_label_concentration,
			concentrationSentence(of, figures, france, spread),
			['zone_effective_branches', 'zone_first_three_share', 'zone_first_branch_share']
		],
		['exposure', m.fabric_label_exposure, exposureSentence(of, figures, france), ['zone_exposed_share']]
	];
}

/** The zones that make the same: nothing is said of them where nothing is known of this one. */
const likeSentences = (input: FabricInput): Told[] => {
	const { zone, figures } = input;
	if (!zone || !figures) return [];
	const text = likeSentence(ofName(zone.name), input, mainProduct(figures) !== null);
	return [['neighbours', m.fabric_label_neighbours, text, []]];
};

/** What a territory makes, how that grows, on how much it stands, who makes the same: sentences with their evidence. */
export function fabricPortrait(input: FabricInput): FabricPortrait {
	const { zone, figures, like, facts } = input;
	const told: Told[] = [
		...zoneSentences(input),
		['large', m.fabric_label_large, largeSentence(input), ['large_establishment_job_share']],
		...likeSentences(input),
		['failures', m.fabric_label_failures, failuresSentence(input), ['departement_failures_change']]
	];
	const shown = (figures?.industry ?? []).filter(({ jobs }) => jobs > 0).slice(0, SHOWN);
	return {
		zone: zone && { code: zone.code, name: zone.name },
		scale: figures ? scaleOf(zone) : '',
		makes: figures && mainProduct(figures),
		sentences: told.flatMap(([id, label, text, ids]) =>
			text === null ? [] : [{ id, label: label(), text, facts: ids.filter((fact) => facts.has(fact)) }]
		),
		title: capitalised(branchesTitle(shown)),
		branches: shown.map(({ code, ...rest }) => ({
			...rest,
			label: say(catalogue.find((branch) => branch.code === code)?.label) ?? code
		})),
		neighbours: like.map(({ shared, ...rest }) => ({
			...rest,
			shared: sharedNames(shared)
		}))
	};
}
