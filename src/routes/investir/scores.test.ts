import { expect, it } from 'vitest';
import { classOf } from '$lib/analysis/classes';
import { composite } from '$lib/analysis/composite/composite';
import { noScores, scoreClasses } from './scores';

it('counts the areas of each class as each area is classed', () => {
	const scores = Float64Array.from({ length: 50 }, (_, at) => (at % 7 === 0 ? NaN : (at * 37) % 23));
	const { thresholds, counts, extent, values } = scoreClasses(scores);
	const known = scores.filter((score) => !Number.isNaN(score));
	const each = new Array<number>(thresholds.length + 1).fill(0);
	for (const score of known) each[classOf(thresholds, score)] = (each[classOf(thresholds, score)] ?? 0) + 1;
	expect(counts).toEqual(each);
	expect(extent).toEqual([Math.min(...known), Math.max(...known)]);
	expect(values).toBe(known.length);
});

it('has one empty class where nothing is known', () => {
	expect(scoreClasses(new Float64Array([NaN, NaN]))).toMatchObject({
		thresholds: [],
		counts: [0],
		values: 0
	});
});

it('tells why an area has no score: excluded, too little known, or not looked at', () => {
	const values = Float64Array.from([1, 2, NaN, 4, 5]);
	const ranking = {
		composite: composite([{ values, direction: 1, weight: 1 }], [0, 1, 2], {
			normalisation: 'minmax',
			winsorise: 0,
			aggregation: 'arithmetic',
			missing: 'drop'
		})
	};
	expect(noScores(ranking, [0, 1, 2, 3], values.length)).toEqual([
		null,
		null,
		'unknown',
		'excluded',
		'elsewhere'
	]);
	expect(noScores(undefined, [], 1)).toEqual(['elsewhere']);
});
