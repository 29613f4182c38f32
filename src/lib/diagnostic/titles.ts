import { formatList, formatNumber, formatPercent, formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';
import { MOVES_BEFORE, MOVES_PERIOD } from '../catalogue';
import { phraseLabels } from '../i18n/group-labels';
import { isTooFew, reversalOf } from './facts';

/** Under this rate (%), as many arrive as leave. */
const LEAST_MOVE = 0.1;

export interface MoveRate {
	/** The group, as it stands in a title: «les cadres». */
	label: string;
	/** % of the group in a year. */
	rate: number;
	/** About how many people that is; null where nobody knows. */
	people: number | null;
}

/** Says which group a territory gained most and which it lost most through residential moves, and when. */
export function movesTitle(bars: readonly MoveRate[], year: string): string {
	const sorted = bars.filter((bar) => !isTooFew(bar)).toSorted((a, b) => b.rate - a.rate);
	const gain = sorted[0];
	const loss = sorted.at(-1);
	const gains = gain && gain.rate >= LEAST_MOVE ? gain : null;
	const losses = loss && loss.rate <= -LEAST_MOVE ? loss : null;
	if (gains && losses) return m.title_moves_both({ gain: gains.label, loss: losses.label, year });
	if (gains) return m.title_moves_gain({ gain: gains.label, year });
	if (losses) return m.title_moves_loss({ loss: losses.label, year });
	return sorted.length === 0 ? m.title_moves_unsure({ year }) : m.title_moves_none({ year });
}

/** A sentence that names the groups whose balance changed its sign since the census before; nothing where none did. */
export function movesTurned(
	moves: readonly { key: string; rate: number; people: number | null; before: number | null }[]
): string[] {
	const rate = (value: number) => formatPercent(value, 1, { signed: true });
	const turned = moves.flatMap(({ key, rate: value, people, before }) =>
		before !== null && reversalOf({ value, people, before: { period: MOVES_BEFORE, value: before } })
			? [
					(value > 0 ? m.moves_turned_up : m.moves_turned_down)({
						who: phraseLabels[key]?.() ?? key,
						earlier: MOVES_BEFORE,
						year: MOVES_PERIOD,
						before: rate(before),
						now: rate(value)
					})
				]
			: []
	);
	return turned.length === 0 ? [] : [m.moves_turned({ list: formatList(turned) })];
}

/** Says what a territory's population became between two dates. */
export function populationTitle(points: readonly { year: number; population: number }[]): string {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last || first === last) return m.title_population_unknown();
	const change = 100 * (last.population / first.population - 1);
	const words = { first: first.year, last: last.year, population: formatNumber(last.population) };
	if (Math.abs(change) < 2) return m.title_population_same(words);
	const share = formatPercent(Math.abs(change));
	return change > 0
		? m.title_population_up({ ...words, share })
		: m.title_population_down({ ...words, share });
}

/** A sector is said to weigh more or less than in France beyond this ratio. */
const TELLING_RATIO = 1.15;

const INDUSTRY_TITLES = {
	jobs: {
		more: m.title_industry_jobs_more,
		less: m.title_industry_jobs_less,
		same: m.title_industry_jobs_same
	},
	establishments: {
		more: m.title_industry_establishments_more,
		less: m.title_industry_establishments_less,
		same: m.title_industry_establishments_same
	}
};

/** Says how industry's share of jobs (%) compares with France; where it is not published, its share of establishments. */
export function industryTitle(here: number, france: number, of: 'jobs' | 'establishments' = 'jobs'): string {
	const ratio = here / france;
	const words = {
		ratio: formatNumber(ratio, 1),
		here: formatValue(here, 'percent', 1),
		france: formatValue(france, 'percent', 1)
	};
	const side = ratio >= TELLING_RATIO ? 'more' : ratio <= 1 / TELLING_RATIO ? 'less' : 'same';
	return INDUSTRY_TITLES[of][side](words);
}

/** Factors of Dares's tension, in the order of the matrix, with the words of its title. */
const FACTOR_TITLES = [
	m.factor_title_conditions,
	m.factor_title_non_durable,
	m.factor_title_training,
	m.factor_title_shortage,
	m.factor_title_hiring,
	m.factor_title_mismatch
];

/** Which two factors are highest on average over some occupations, the highest first. */
export function highestFactors(rows: readonly { factors: readonly (number | null)[] }[]): string[] {
	return FACTOR_TITLES.map((title, index) => {
		const known = rows.flatMap(({ factors }) => factors[index] ?? []);
		return { title, mean: known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1) };
	})
		.toSorted((a, b) => b.mean - a.mean)
		.slice(0, 2)
		.map(({ title }) => title());
}

/** Says which factor is highest on average over the tensest occupations. */
export function tensionTitle(rows: readonly { factors: readonly (number | null)[] }[]): string {
	const [first = ''] = highestFactors(rows);
	return m.title_tension({ first });
}
