import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeySorter } from './key-sorter';

it('sorts as typed arrays do, whatever crowds together, and however many it sorted before', () => {
	const key = fc.oneof(
		fc.integer({ min: -5, max: 5 }),
		fc.double({ min: -1e15, max: 1e15, noNaN: true }),
		fc.double({ min: 0.5, max: 0.500001, noNaN: true })
	);
	const sorter = new KeySorter(300);
	fc.assert(
		fc.property(fc.array(key, { maxLength: 300 }), fc.nat(300), (keys, some) => {
			const count = Math.min(some, keys.length);
			const numbers = Float64Array.from(keys);
			const expected = numbers.slice(0, count).sort();
			// 0 and −0 are one number.
			expect([...sorter.sort(numbers, count).subarray(0, count)].map((one) => one + 0)).toEqual(
				[...expected].map((one) => one + 0)
			);
		}),
		{ numRuns: 300 }
	);
});
