import { describe, expect, it } from 'vitest';
import { parseCondition } from './conditions';

describe('typed conditions', () => {
	it.each([
		['> 12', 12, false],
		['> 12', 12.1, true],
		['>= 12', 12, true],
		['≤ 5,5', 5.5, true],
		['entre 5 et 8', 5, true],
		['8 à 5', 6, true],
		['entre 5 et 8', 8.01, false],
		['10,8', 10.79, true],
		['= 10,8', 10.7, false],
		['< -1 000', -1001, true],
		['> −2', -1.9, true],
		['≠ 3', 3, false]
	])('%s of %d is %s', (text, value, expected) => expect(parseCondition(text)?.(value)).toBe(expected));
	it('takes no unknown figure, and refuses what it does not read', () => {
		for (const text of ['> 1', '< 1', '= 1', '≠ 1', 'entre 1 et 2'])
			expect(parseCondition(text)?.(NaN)).toBe(false);
		for (const text of ['', 'beaucoup', '> douze', '12 13']) expect(parseCondition(text)).toBeNull();
	});
});
