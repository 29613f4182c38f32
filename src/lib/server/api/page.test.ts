import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partOf } from './page';

it('gives all of it where nobody says how much', () => {
	expect(partOf([1, 2, 3], {})).toEqual({
		items: [1, 2, 3],
		page: { total: 3, offset: 0, count: 3 },
		next: null
	});
});

it('gives every thing once, whatever the pages are', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (all, limit) => {
			const found: number[] = [];
			for (let offset: number | null = 0; offset !== null;) {
				const part: ReturnType<typeof partOf<number>> = partOf(all, { limit, offset });
				expect(part.items.length).toBeLessThanOrEqual(limit);
				found.push(...part.items);
				offset = part.next;
			}
			expect(found).toEqual(all);
		})
	);
});

it('is empty past the end, and says so', () => {
	expect(partOf([1], { offset: 5, limit: 2 })).toEqual({
		items: [],
		page: { total: 1, offset: 5, count: 0 },
		next: null
	});
});
