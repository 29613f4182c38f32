import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levels } from '$lib/catalogue';
import { defaultCompare, groups, peerVariables, readCompareState, writeCompareState } from './compare-state';

it('gives back any comparison from its address', () => {
	const comparisons = fc
		.record({
			areas: fc.uniqueArray(
				fc.record({ level: fc.constantFrom(...levels), code: fc.constantFrom('49', '244900809', '49331') }),
				{ minLength: 1, maxLength: 8, selector: ({ level, code }) => level + code }
			),
			group: fc.constantFrom(...groups),
			k: fc.integer({ min: 3, max: 30 }),
			weight: fc.constantFrom(0, 0.4, 2)
		})
		.map(({ weight, ...rest }) => ({
			...defaultCompare(),
			...rest,
			weights: Object.fromEntries(
				peerVariables.map(({ id }, at) => [id, at === 0 ? weight : 1])
			) as ReturnType<typeof defaultCompare>['weights']
		}));
	fc.assert(
		fc.property(comparisons, (state) => {
			const again = readCompareState(new URLSearchParams(writeCompareState(state).toString()));
			expect(again.notices).toEqual([]);
			expect(again.state).toEqual(state);
		})
	);
	const { state, notices } = readCompareState(
		new URLSearchParams('territoires=epci:244900809.lune:1&face-a=tous&k=900')
	);
	expect(state.areas).toEqual([{ level: 'epci', code: '244900809' }]);
	expect(notices.map(({ key }) => key).sort()).toEqual(['face-a', 'k', 'territoires']);
});
