import { formatNumber, formatPercent } from '../i18n/format';
import { m } from '../paraglide/messages';

/** Under this, in %, jobs neither rose nor fell. */
const LEAST_CHANGE = 1;
/** Two changes nearer than this, in points, are the same. */
const LEAST_GAP = 1;

const change = (start: number, end: number) => 100 * (end / start - 1);
const signed = (value: number) => formatPercent(value, 0, { signed: true });

export interface JobYears {
	/** First year of the values, which are a year apart. */
	from: number;
	values: readonly (number | null)[];
}

/**
 * Says how private jobs changed against France; where they turned half-way, that they turned, for the whole then says
 * neither half.
 * @param middle the year that parts the two halves
 */
export function privateJobsTitle(here: JobYears, france: JobYears, middle: number): string {
	const at = ({ from, values }: JobYears, year: number) => values[year - from] ?? null;
	const last = here.from + here.values.length - 1;
	const [start, half, end] = [at(here, here.from), at(here, middle), at(here, last)];
	const [startFrance, endFrance] = [at(france, here.from), at(france, last)];
	if (!start || !half || !end || !startFrance || !endFrance) return m.private_jobs_none();
	const jobs = { jobs: formatNumber(end), year: last };
	const [first, second] = [change(start, half), change(half, end)];
	if (first <= -LEAST_CHANGE && second >= LEAST_CHANGE) return m.private_jobs_turn_up({ ...jobs, middle });
	if (first >= LEAST_CHANGE && second <= -LEAST_CHANGE) return m.private_jobs_turn_down({ ...jobs, middle });
	const [own, theirs] = [change(start, end), change(startFrance, endFrance)];
	const words = { ...jobs, from: here.from, change: signed(own), france: signed(theirs) };
	if (Math.abs(own - theirs) < LEAST_GAP) return m.private_jobs_same(words);
	return own > theirs ? m.private_jobs_more(words) : m.private_jobs_less(words);
}

export interface NamedBranch {
	/** As it stands in a sentence. */
	name: string;
	jobs: number;
	/** Times its share in France. */
	quotient: number | null;
}

/** A branch weighs more than in France beyond this; under so many jobs, it is one plant and makes no title. */
const TELLING_QUOTIENT = 1.5;
const TELLING_JOBS = 200;

/** Names the largest branch of industry, and the one that weighs most against France. */
export function branchesTitle(branches: readonly NamedBranch[]): string {
	const first = branches[0];
	if (!first) return m.branches_none();
	const special = branches
		.filter(({ jobs, quotient }) => jobs >= TELLING_JOBS && (quotient ?? 0) >= TELLING_QUOTIENT)
		.toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0))[0];
	if (!special) return m.branches_title_plain({ first: first.name });
	const words = { first: first.name, ratio: formatNumber(special.quotient ?? 0, 1) };
	return special === first
		? m.branches_title_same(words)
		: m.branches_title_both({ ...words, special: special.name });
}

/** How a group weighs here against France. */
export interface NamedShare {
	/** As it follows «plus»: «d’ouvriers». */
	of: string;
	here: number;
	france: number;
}

/** Fewer points than these tell two shares apart by chance. */
const TELLING_POINTS = 2;

/** Names the group whose share differs most from France's, in proportion. */
export function profileTitle(groups: readonly NamedShare[]): string {
	const ratio = ({ here, france }: NamedShare) => Math.abs(Math.log(here / france));
	const told = groups
		.filter(({ here, france }) => Math.abs(here - france) >= TELLING_POINTS)
		.toSorted((a, b) => ratio(b) - ratio(a))[0];
	if (!told) return m.profile_title_same();
	const words = { of: told.of, here: formatPercent(told.here, 1), france: formatPercent(told.france, 1) };
	return told.here > told.france ? m.profile_title_more(words) : m.profile_title_less(words);
}

/** Years that a title tells in words. */
const RECENT = 5;

/** Counts of the last years, oldest first, with their year. */
export function recentYears({ from, values }: JobYears): { year: number; count: number }[] {
	return values.flatMap((count, at) => (count === null ? [] : [{ year: from + at, count }])).slice(-RECENT);
}

/** Says how many companies failed last year, and how that came about over the last five. */
export function failuresTitle(area: string, series: JobYears): string {
	const recent = recentYears(series);
	const [first, last] = [recent[0], recent.at(-1)];
	if (!first || !last) return '';
	const words = { area, count: formatNumber(last.count), year: last.year, from: first.year };
	const steps = recent.slice(1).map(({ count }, at) => count - (recent[at]?.count ?? NaN));
	if (steps.every((step) => step > 0)) return m.failures_title_up(words);
	if (steps.every((step) => step < 0)) return m.failures_title_down(words);
	const counts = recent.map(({ count }) => count);
	return m.failures_title_mixed({
		...words,
		least: formatNumber(Math.min(...counts)),
		most: formatNumber(Math.max(...counts))
	});
}
