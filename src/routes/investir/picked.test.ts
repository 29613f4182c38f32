import { expect, it } from 'vitest';
import { MOST_PICKED, togglePicked } from './picked';

it('puts a territory among those side by side, and takes it out', () => {
	expect(togglePicked(['a'], 'b')).toEqual(['a', 'b']);
	expect(togglePicked(['a', 'b'], 'a')).toEqual(['b']);
});

it('has room for five: the first that was there leaves', () => {
	const full = ['a', 'b', 'c', 'd', 'e'];
	expect(full).toHaveLength(MOST_PICKED);
	expect(togglePicked(full, 'f')).toEqual(['b', 'c', 'd', 'e', 'f']);
});
