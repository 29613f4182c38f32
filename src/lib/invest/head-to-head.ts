import { dominance, type Need, needsToReach } from '../analysis/composite/reach';
import { methodOf, type Ranking } from './columns';
import type { Project } from './project';

/** An area of a comparison: its place in the composite, its row in the level. */
export interface Contender {
	code: string;
	name: string;
	/** Place among the areas kept; -1 where the requirements exclude it. */
	at: number;
	row: number;
	rank: number;
	score: number;
	/** Figures of each criterion. */
	figures: number[];
}

/** The areas set side by side, in the order of their choice. */
export function contenders(
	codes: readonly string[],
	names: readonly string[],
	ranking: Ranking,
	picked: readonly string[]
): Contender[] {
	const { composite, columns } = ranking;
	return picked.flatMap((code) => {
		const row = codes.indexOf(code);
		if (row < 0) return [];
		const at = composite.rows.indexOf(row);
		return [
			{
				code,
				name: names[row] ?? '',
				at,
				row,
				rank: composite.rank[at] ?? 0,
				score: composite.score[at] ?? NaN,
				figures: columns.map(({ values }) => values[row] ?? NaN)
			}
		];
	});
}

/** Pairs of which one is nowhere worse and somewhere better, on the criteria that weigh. */
export function dominances(
	ranking: Ranking,
	list: readonly Contender[]
): { better: Contender; worse: Contender }[] {
	const judged = (one: Contender) =>
		one.figures.flatMap((figure, k) => {
			const column = ranking.columns[k];
			return column && column.weight > 0 ? [figure * column.direction] : [];
		});
	return list.flatMap((better) =>
		list.flatMap((worse) => (dominance(judged(better), judged(worse)) === 1 ? [{ better, worse }] : []))
	);
}

/** Which contenders have the best and the worst figure of each criterion; nobody where all are equal or unknown. */
export function extremes(
	ranking: Ranking,
	list: readonly Contender[]
): { best: Set<number>; worst: Set<number> }[] {
	return ranking.columns.map(({ direction }, k) => {
		const known = list.map(({ figures }) => (figures[k] ?? NaN) * direction);
		const figures = known.filter((figure) => !Number.isNaN(figure));
		const [low, high] = [Math.min(...figures), Math.max(...figures)];
		const of = (wanted: number) =>
			new Set(known.flatMap((figure, at) => (figure === wanted && high > low ? [at] : [])));
		return { best: of(high), worst: of(low) };
	});
}

/** Figures that would each, by itself, bring an area to the score of the one ranked `place`; null where scores are not its own. */
export function needsFor(
	ranking: Ranking,
	project: Project,
	contender: Contender,
	place: number
): Need[] | null {
	const { composite, columns, weighing } = ranking;
	const target = composite.score[composite.order[place - 1] ?? -1];
	if (project.aggregation === 'copeland' || target === undefined || contender.at < 0) return null;
	return needsToReach({
		figures: contender.figures,
		best: columns.map(({ values, direction }) =>
			values.reduce(
				(best, value) =>
					Number.isNaN(value) ? best : Number.isNaN(best) || (value - best) * direction > 0 ? value : best,
				NaN
			)
		),
		scales: composite.scales,
		weights: weighing.weights,
		method: methodOf(project),
		score: target
	});
}
