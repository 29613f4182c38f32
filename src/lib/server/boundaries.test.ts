import { describe, expect, it } from 'vitest';
import { joinBoxes, outlinesOf, placesOfFile } from './boundaries';

describe('placesOfFile', () => {
	it('tells where an area is as its shape does, without cutting it', async () => {
		const places = await placesOfFile('communes-49');
		expect(places.length).toBeGreaterThan(150);
		const some = places.filter((_, k) => k % 10 === 0);
		const outlines = await outlinesOf(some);
		expect(outlines.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
		for (const [k, outline] of outlines.entries()) {
			const rings =
				outline.geometry.type === 'Polygon'
					? outline.geometry.coordinates
					: outline.geometry.coordinates.flat();
			const points = rings.flat();
			const box = [
				Math.min(...points.map(([x = NaN]) => x)),
				Math.min(...points.map(([, y = NaN]) => y)),
				Math.max(...points.map(([x = NaN]) => x)),
				Math.max(...points.map(([, y = NaN]) => y))
			];
			some[k]?.box.forEach((side, j) => expect(side).toBeCloseTo(box[j] ?? NaN, 9));
		}
	});

	it('hold one another: communes stand within their département', async () => {
		const inside = joinBoxes((await placesOfFile('communes-49')).map(({ box }) => box));
		const maine = (await placesOfFile('departement')).find(({ id }) => id === '49');
		maine?.box.forEach((side, k) => expect(side).toBeCloseTo(inside[k] ?? NaN, 1));
	});
});
