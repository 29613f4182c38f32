import { branchPhrases } from '../catalogue/branch-phrases';
import { branchMade, branchNames } from '../catalogue/branch-words';
import { asShown, countWord, formatList, formatNumber, formatPercent } from '../i18n/format';
import { intlLocale, say } from '../i18n/language';
import { m } from '../paraglide/messages';
import type { Quartiles } from './facts';
import { type IndustryBranch, markedBy, type ZoneFigures } from './zone-figures';

const phrase = (code: string): string => say(branchPhrases[code]) ?? code;
const made = (code: string): string => say(branchMade[code]) ?? code;
export const shortBranch = (code: string): string => say(branchNames[code]) ?? code;
const percent = (value: number): string => formatPercent(value, 1);
const signed = (value: number): string => formatPercent(value, 1, { signed: true });

/** As many branches as a sentence holds. */
const TOLD = 4;
const FIRST = 3;

/** What the zone makes: the branches that mark it, with their size; said plainly where none does. */
export function makesSentence(of: string, zone: ZoneFigures, france: ZoneFigures): string {
	const [first] = zone.industry;
	if (!first || zone.industryJobs === 0) return m.fabric_makes_no_industry({ of });
	const words = {
		of,
		share: percent((100 * zone.industryJobs) / zone.jobs),
		france: percent((100 * france.industryJobs) / france.jobs)
	};
	const marks = markedBy(zone).slice(0, TOLD);
	if (marks.length === 0)
		return m.fabric_makes_nothing({ ...words, first: phrase(first.code), jobs: formatNumber(first.jobs) });
	const list = marks.map(({ code, jobs, quotient }, at) =>
		(at === 0 ? m.fabric_makes_first : m.fabric_makes_next)({
			what: made(code),
			jobs: formatNumber(jobs),
			ratio: formatNumber(quotient ?? NaN, 1)
		})
	);
	return m.fabric_makes({ ...words, list: formatList(list) });
}

/** The first thing that the zone makes, in a few words; null where nothing marks it. */
export function mainProduct(zone: ZoneFigures): string | null {
	const [first] = markedBy(zone);
	return first ? made(first.code) : null;
}

function points(value: number): string {
	const size = Math.abs(value);
	const one = new Intl.PluralRules(intlLocale()).select(asShown(size, 1)) === 'one';
	return (one ? m.fabric_point : m.fabric_points)({ value: formatNumber(size, 1) });
}
/** Which way a part goes, as it is shown with one decimal. */
const wayOf = (value: number): 1 | -1 | 0 => {
	const shown = asShown(value, 1);
	return shown > 0 ? 1 : shown < 0 ? -1 : 0;
};
const BRANCHES_PART = { 1: m.fabric_branches_add, [-1]: m.fabric_branches_take };
const LOCAL_PART = { 1: m.fabric_local_adds, [-1]: m.fabric_local_takes };

/** How private jobs grew, as what France, the zone's branches and the zone itself made of it. */
export function growthSentence(of: string, { growth }: ZoneFigures): string | null {
	if (!growth) return null;
	const { change, national, branches, local } = growth;
	const [mix, own] = [wayOf(branches), wayOf(local)];
	const words = { of, change: percent(Math.abs(change)) };
	const whole = wayOf(change);
	const lead = whole > 0 ? m.fabric_grew(words) : whole < 0 ? m.fabric_shrank(words) : m.fabric_stayed(words);
	const text = m.fabric_growth({
		lead,
		national: signed(national),
		branches: mix === 0 ? m.fabric_branches_same() : BRANCHES_PART[mix]({ points: points(branches) }),
		local: own === 0 ? m.fabric_local_same() : LOCAL_PART[own]({ points: points(local) })
	});
	if (mix === 0 || own === 0) return text;
	const conclusion =
		mix > 0
			? own > 0
				? m.fabric_up_up()
				: m.fabric_up_down()
			: own > 0
				? m.fabric_down_up()
				: m.fabric_down_down();
	return m.fabric_growth_conclusion({ text, conclusion });
}

/** An industry stands on one branch from this share of its jobs, %. */
const ALONE = 50;

/**
 * On how many branches the industry stands.
 * @param spread effective numbers of branches of all zones: few is under their first quartile, many from the third on
 */
export function concentrationSentence(
	of: string,
	zone: ZoneFigures,
	france: ZoneFigures,
	spread: Pick<Quartiles, 'q1' | 'q3'>
): string | null {
	const [largest] = zone.industry;
	const { effective, first, firstThree } = zone;
	if (!largest || effective === null || first === null || firstThree === null || france.effective === null)
		return null;
	const words = {
		of,
		name: phrase(largest.code),
		first: percent(first),
		private: percent(largest.share)
	};
	const lead =
		first >= ALONE
			? m.fabric_stands_one
			: effective <= spread.q1
				? m.fabric_stands_few
				: effective >= spread.q3
					? m.fabric_stands_many
					: m.fabric_stands_several;
	return m.fabric_stands_rest({
		lead: lead(words),
		three: percent(firstThree),
		number: formatNumber(effective, 1),
		france: formatNumber(france.effective, 1)
	});
}

/** What became, in France, of the branches that the zone's industry stands on. */
export function exposureSentence(of: string, zone: ZoneFigures, france: ZoneFigures): string | null {
	const known = zone.industry
		.slice(0, FIRST)
		.flatMap(({ code, changeThere }) => (changeThere === null ? [] : [{ code, change: changeThere }]));
	if (zone.industryJobs === 0 || known.length === 0) return null;
	const list = formatList(
		known.map(({ code, change }, at) =>
			(at === 0 ? m.fabric_exposure_first : m.fabric_exposure_next)({
				change: signed(change),
				name: phrase(code)
			})
		)
	);
	const there = percent((100 * france.exposedJobs) / france.industryJobs);
	return zone.exposedJobs === 0
		? m.fabric_exposure_none({ of, france: there, list })
		: m.fabric_exposure({
				of,
				share: percent((100 * zone.exposedJobs) / zone.industryJobs),
				france: there,
				list
			});
}

/** Whether a branch grew more here than in France, or shrank less. */
const didBetter = ({ jobs, before, changeThere }: IndustryBranch): boolean =>
	before > 0 && changeThere !== null && 100 * (jobs / before - 1) > changeThere;

/** Says how many of the zone's first branches did better than in France. */
export function branchesTitle(branches: readonly IndustryBranch[]): string {
	const better = branches.filter(didBetter).length;
	if (branches.length < 2) return m.fabric_title_plain();
	const of = countWord(branches.length);
	if (better === 0) return m.fabric_title_none();
	if (better === 1) return m.fabric_title_one({ of });
	if (better === branches.length) return m.fabric_title_all({ of });
	return m.fabric_title_some({ count: countWord(better), of });
}
