import { formatNumber, formatPercent } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Fact } from './facts';
import {
	type BasinSurvey,
	CELLS_FROM,
	comparedSide,
	isTurned,
	sideIn,
	type SurveyRate
} from './hiring-survey';
import { ofName } from './portrait';

export type HiringAnswer = 'harder' | 'alike' | 'easier' | 'turned' | 'unknown';

export interface HiringSentence {
	text: string;
	/** Facts of the diagnostic that it tells. */
	facts: string[];
	scale: 'bassin_emploi' | 'departement';
	year: string;
}

export interface HiringDifficulty {
	answer: HiringAnswer;
	/** One sentence that names the basin. */
	title: string;
	/** The same without it, for a slide. */
	short: string;
	sentences: HiringSentence[];
}

/** What the facts of a département add: a tension of 2019 supports an answer, it never makes one. */
export interface OldTension {
	departement: string | null;
	fact: Pick<Fact, 'id' | 'value' | 'all' | 'period'> | undefined;
}

type Scope = 'industry' | 'all';
const FACTS = { industry: 'basin_industry_difficult_hiring', all: 'basin_difficult_hiring' } as const;
const WHO = { industry: m.hard_who_industry, all: m.hard_who_all } as const;
const WHERE = { industry: m.hard_where_industry, all: m.hard_where_all } as const;
const TITLES = {
	harder: m.hard_title_harder,
	alike: m.hard_title_alike,
	easier: m.hard_title_easier
} as const;
const SHORTS = {
	industry: {
		harder: m.hard_short_industry_harder,
		alike: m.hard_short_industry_alike,
		easier: m.hard_short_industry_easier
	},
	all: { harder: m.hard_short_all_harder, alike: m.hard_short_all_alike, easier: m.hard_short_all_easier }
} as const;
const PLACES = {
	harder: m.hard_place_harder,
	alike: m.hard_place_alike,
	easier: m.hard_place_easier
} as const;
const TENSIONS = {
	harder: m.hard_tension_harder,
	alike: m.hard_tension_alike,
	easier: m.hard_tension_easier
} as const;

function earlierSentence(before: SurveyRate): string[] {
	if (before.rate === null) return [];
	const words = { year: before.year, share: formatPercent(before.rate) };
	const side = comparedSide(before);
	return [
		side === null
			? m.hard_before({ ...words, cells: formatPercent(100 * before.coverage) })
			: m.hard_before_compared({ ...words, place: PLACES[side]() })
	];
}

function rateSentence(rates: readonly SurveyRate[], scope: Scope): HiringSentence[] {
	const [now, before] = rates;
	if (!now) return [];
	const side = comparedSide(now);
	const words = { who: WHO[scope](), year: now.year };
	const share = now.rate === null ? '' : formatPercent(now.rate);
	const first =
		now.rate === null
			? m.hard_secret(words)
			: side === null
				? m.hard_reserved({ ...words, share, cells: formatPercent(100 * now.coverage) })
				: m.hard_compared({ ...words, share, place: PLACES[side]() });
	const then = before ? earlierSentence(before) : [];
	return [
		{ text: [first, ...then].join(' '), facts: [FACTS[scope]], scale: 'bassin_emploi', year: now.year }
	];
}

function tensionSentence({ departement, fact }: OldTension, answer: HiringAnswer): HiringSentence[] {
	if (fact?.value == null || !fact.all || departement === null) return [];
	const side = sideIn(fact.value, fact.all);
	const words = { departement, year: fact.period, score: formatNumber(fact.value, 1) };
	const alone = answer === 'unknown' || answer === 'turned';
	const verdict = alone
		? m.hard_tension_alone()
		: side === answer
			? m.hard_tension_same()
			: m.hard_tension_other();
	return [
		{
			text: [TENSIONS[side](words), verdict].join(' '),
			facts: [fact.id],
			scale: 'departement',
			year: fact.period
		}
	];
}

/** The newest rate that may be compared: industry's first, then that of all occupations. */
function decides({ industry, all }: BasinSurvey) {
	for (const [scope, rates] of [
		['industry', industry],
		['all', all]
	] as const)
		for (const of of rates) {
			const side = comparedSide(of);
			if (side !== null && of.rate !== null) return { scope, side, year: of.year, rate: of.rate };
		}
	return null;
}

/**
 * Is it difficult to recruit here? What employers of the basin say comes first, industry before all occupations, the
 * last survey before the one before; two surveys that say the contrary make no answer but say so.
 */
export function hiringDifficulty(survey: BasinSurvey | null, tension: OldTension): HiringDifficulty {
	if (survey === null)
		return {
			answer: 'unknown',
			title: m.hard_title_no_basin(),
			short: m.hard_short_unknown(),
			sentences: tensionSentence(tension, 'unknown')
		};
	const { basin, industry, all } = survey;
	// What a name adds in brackets does not fit a title.
	const of = ofName(basin.replace(/ \(.*\)$/, ''));
	const told = (answer: HiringAnswer, title: string, short: string): HiringDifficulty => ({
		answer,
		title,
		short,
		sentences: [
			...rateSentence(industry, 'industry'),
			...rateSentence(all, 'all'),
			...tensionSentence(tension, answer)
		]
	});
	const [now, before] = industry;
	if (isTurned(now, before)) {
		const words = {
			of,
			share: formatPercent(now?.rate ?? NaN),
			year: now?.year ?? '',
			before: formatPercent(before?.rate ?? NaN),
			earlier: before?.year ?? ''
		};
		return Math.min(now?.coverage ?? 0, before?.coverage ?? 0) < CELLS_FROM
			? told('turned', m.hard_title_turned_few(words), m.hard_short_turned_few(words))
			: told('turned', m.hard_title_turned(words), m.hard_short_turned(words));
	}
	const found = decides(survey);
	if (!found) return told('unknown', m.hard_title_unknown({ of }), m.hard_short_unknown());
	const words = { of, where: WHERE[found.scope](), share: formatPercent(found.rate), year: found.year };
	return told(found.side, TITLES[found.side](words), SHORTS[found.scope][found.side]({ year: found.year }));
}
