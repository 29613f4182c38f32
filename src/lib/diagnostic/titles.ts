import { formatNumber, formatPercent, formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';

/** Smallest balance (people) that a title speaks of: below, a census sample says little. */
const LEAST_MOVE = 5;

/** Says which group a territory gains most and which it loses most through residential moves. */
export function movesTitle(bars: readonly { label: string; balance: number }[]): string {
	const sorted = bars.toSorted((a, b) => b.balance - a.balance);
	const gain = sorted[0];
	const loss = sorted.at(-1);
	const gains = gain && gain.balance >= LEAST_MOVE ? gain : null;
	const losses = loss && loss.balance <= -LEAST_MOVE ? loss : null;
	if (gains && losses) return m.title_moves_both({ gain: gains.label, loss: losses.label });
	if (gains) return m.title_moves_gain({ gain: gains.label });
	if (losses) return m.title_moves_loss({ loss: losses.label });
	return m.title_moves_none();
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

/** Says how industry's weight compares with France. */
export function industryTitle(here: number, france: number): string {
	const ratio = here / france;
	if (ratio >= TELLING_RATIO) return m.title_industry_more({ ratio: formatNumber(ratio, 1) });
	if (ratio <= 1 / TELLING_RATIO) {
		return m.title_industry_less({
			here: formatValue(here, 'percent', 1),
			france: formatValue(france, 'percent', 1)
		});
	}
	return m.title_industry_same();
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

/** Says which factors are highest on average over the tensest occupations. */
export function tensionTitle(rows: readonly { factors: readonly (number | null)[] }[]): string {
	const means = FACTOR_TITLES.map((title, index) => {
		const known = rows.flatMap(({ factors }) => factors[index] ?? []);
		return { title, mean: known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1) };
	}).toSorted((a, b) => b.mean - a.mean);
	const [first, second] = means;
	return first && second ? m.title_tension({ first: first.title(), second: second.title() }) : '';
}
