import { describe, expect, it } from 'vitest';
import { joinBoxes, placesOfFile } from './boundaries';

describe('placesOfFile', () => {
	it('tells where an area is as its shape does, without cutting it', async () => {
		const places = await placesOfFile('communes-49');
		expect(places.length).toBeGreaterThan(150);
		for (const place of places.filter((_, k) => k % 10 === 0)) {
			const outline = place.outline();
			expect(outline.id).toBe(place.id);
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
			place.box.forEach((side, k) => expect(side).toBeCloseTo(box[k] ?? NaN, 9));
		}
	});

	it('hold one another: communes stand within their département', async () => {
		const inside = joinBoxes((await placesOfFile('communes-49')).map(({ box }) => box));
		const maine = (await placesOfFile('departement')).find(({ id }) => id === '49');
		maine?.box.forEach((side, k) => expect(side).toBeCloseTo(inside[k] ?? NaN, 1));
	});
});
