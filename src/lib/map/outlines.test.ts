import { expect, it } from 'vitest';
import { withoutShared } from './outlines';
import { classColours } from './palette';

it('leaves out the pieces of a border that two files share', () => {
	const left = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0]
	];
	const right = [
		[1, 0],
		[2, 0],
		[2, 1],
		[1, 1],
		[1, 0]
	];
	const pieces = withoutShared([left, right]).flatMap((line) =>
		line.slice(1).map((end, i) => [line[i], end])
	);
	expect(pieces).toHaveLength(6);
	expect(JSON.stringify(pieces)).not.toContain('[[1,0],[1,1]]');
});

it('gives each class a colour of its own, whatever their number', () => {
	for (let size = 1; size <= 6; size++) {
		const colours = classColours({
			kind: 'sequential',
			thresholds: Array.from({ length: size - 1 }, (_, i) => i)
		});
		expect(new Set(colours).size).toBe(size);
	}
	for (const size of [1, 3, 5, 7]) {
		expect(
			new Set(classColours({ kind: 'diverging', thresholds: Array.from({ length: size - 1 }, (_, i) => i) }))
				.size
		).toBe(size);
	}
});
