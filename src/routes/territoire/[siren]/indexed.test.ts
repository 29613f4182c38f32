import { expect, it } from 'vitest';
import { indexed } from './indexed';

it('counts from the first figure, and from none where there is none', () => {
	expect(indexed([50, null, 75])).toEqual([100, null, 150]);
	expect(indexed([null, 50])).toEqual([null, null]);
	expect(indexed([0, 50])).toEqual([null, null]);
});
