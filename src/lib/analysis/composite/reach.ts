import { aggregate, type AggregateChoice } from './aggregate';
import { onScale, type Scale } from './normalise';

/** What one figure would have to be for an area to reach a score, the others as they are. */
export interface Need {
	criterion: number;
	now: number;
	/** Null where even the best that any area has would not do. */
	needed: number | null;
}

/**
 * For each criterion, the figure that would bring an area to a score by itself. Only for means, where an
 * area's score depends on its own figures; a criterion unknown for the area, or without weight, is left out.
 * @param figures the area's figures, one a criterion.
 * @param best the best figure that an area has, one a criterion.
 */
export function needsToReach(question: {
	figures: readonly number[];
	best: readonly number[];
	scales: readonly (Scale | null)[];
	weights: readonly number[];
	method: AggregateChoice;
	score: number;
}): Need[] {
	const { figures, best, scales, weights, method, score } = question;
	const own = figures.map((figure, k) => {
		const scale = scales[k];
		return Float64Array.of(scale ? onScale(scale, figure) : Number.isNaN(figure) ? NaN : 0.5);
	});
	const scoreWith = (criterion: number, figure: number) => {
		const scale = scales[criterion];
		const columns = own.map((column, k) =>
			k === criterion && scale ? Float64Array.of(onScale(scale, figure)) : column
		);
		return aggregate(columns, weights, method).score[0] ?? NaN;
	};
	return figures.flatMap((now, criterion): Need[] => {
		if (Number.isNaN(now) || (weights[criterion] ?? 0) === 0 || !scales[criterion]) return [];
		const limit = best[criterion] ?? now;
		if (!(scoreWith(criterion, limit) >= score)) return [{ criterion, now, needed: null }];
		let [low, high] = [0, 1];
		for (let turn = 0; turn < 50; turn++) {
			const middle = (low + high) / 2;
			if (scoreWith(criterion, now + (limit - now) * middle) >= score) high = middle;
			else low = middle;
		}
		return [{ criterion, now, needed: now + (limit - now) * high }];
	});
}

/** 1: better on one criterion at least and worse on none; -1 the reverse; 0 neither. Unknown figures are left out. */
export function dominance(a: readonly number[], b: readonly number[]): 1 | 0 | -1 {
	let [better, worse] = [false, false];
	a.forEach((own, k) => {
		const theirs = b[k] ?? NaN;
		better ||= own > theirs;
		worse ||= own < theirs;
	});
	return better === worse ? 0 : better ? 1 : -1;
}
