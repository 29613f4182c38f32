import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Duels } from './duels';

const fight = (columns: readonly Float64Array[], weights: readonly number[]) => [
	...new Duels(columns[0]?.length ?? 0, columns.length).fight(columns, weights)
];

/** The same as anyone would write it first: every two areas, criterion by criterion. */
function plain(columns: readonly Float64Array[], weights: readonly number[]): number[] {
	const balance = Array.from(columns[0] ?? [], () => 0);
	balance.forEach((_, one) => {
		for (let other = one + 1; other < balance.length; other++) {
			const lead = columns.reduce((sum, column, k) => {
				const [a = NaN, b = NaN] = [column[one], column[other]];
				return a > b ? sum + (weights[k] ?? 0) : a < b ? sum - (weights[k] ?? 0) : sum;
			}, 0);
			const sign = Math.abs(lead) <= 1e-12 ? 0 : Math.sign(lead);
			balance[one] = (balance[one] ?? 0) + sign;
			balance[other] = (balance[other] ?? 0) - sign;
		}
	});
	return balance;
}

describe('duels', () => {
	it('are counted as by hand: A beats B and C, B beats C', () => {
		// A is best on the first (0.6), worst on the second; B and C share the rest.
		expect(fight([Float64Array.of(3, 2, 1), Float64Array.of(1, 3, 2)], [0.6, 0.4])).toEqual([2, 0, -2]);
		// Condorcet's circle: everyone wins once and loses once.
		const circle = [Float64Array.of(3, 2, 1), Float64Array.of(1, 3, 2), Float64Array.of(2, 1, 3)];
		expect(fight(circle, [1 / 3, 1 / 3, 1 / 3])).toEqual([0, 0, 0]);
	});

	it('leave out a criterion that one of the two does not know, and call weights that cancel out a draw', () => {
		expect(fight([Float64Array.of(NaN, 2), Float64Array.of(1, 0)], [0.9, 0.1])).toEqual([1, -1]);
		const three = [Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(0, 1)];
		expect(fight(three, [0.1, 0.2, 0.3])).toEqual([0, 0]);
		expect(fight([Float64Array.of(-Infinity, -Infinity, 0)], [1])).toEqual([-1, -1, 2]);
	});

	it('are those of a plain count, however many areas and criteria, ties and unknown figures among them', () => {
		const figure = fc.oneof(
			{ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
			{ weight: 1, arbitrary: fc.constantFrom(NaN, -Infinity) },
			{ weight: 2, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) }
		);
		const cases = fc
			.record({ areas: fc.integer({ min: 0, max: 12 }), criteria: fc.integer({ min: 0, max: 12 }) })
			.chain(({ areas, criteria }) =>
				fc.record({
					columns: fc.array(
						fc
							.array(figure, { minLength: areas, maxLength: areas })
							.map((values) => Float64Array.from(values)),
						{ minLength: criteria, maxLength: criteria }
					),
					weights: fc.array(
						fc.oneof(fc.constantFrom(0, 0.05, 0.1), fc.double({ min: 0, max: 1, noNaN: true })),
						{
							minLength: criteria,
							maxLength: criteria
						}
					)
				})
			);
		fc.assert(
			fc.property(cases, ({ columns, weights }) => {
				expect(fight(columns, weights)).toEqual(plain(columns, weights));
			}),
			{ numRuns: 400 }
		);
	});

	it('hold nothing of the last fight', () => {
		const duels = new Duels(2, 1);
		expect([...duels.fight([Float64Array.of(1, 0)], [1])]).toEqual([1, -1]);
		expect([...duels.fight([Float64Array.of(0, 1)], [1])]).toEqual([-1, 1]);
		expect([...duels.fight([Float64Array.of(1, 1)], [1])]).toEqual([0, 0]);
	});
});
