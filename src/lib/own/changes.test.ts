import { expect, it } from 'vitest';
import { changesBetween } from './changes';
import type { OwnTable } from './table';

const table = (codes: string[], columns: Record<string, (number | null)[]>): OwnTable => ({
	id: 't',
	name: 'Essai',
	file: 'x.csv',
	day: '2026-11-27',
	level: 'commune',
	codes,
	columns: Object.entries(columns).map(([id, values]) => ({
		id: `own_${id}`,
		label: id,
		role: { kind: 'quantity' },
		period: '2026',
		sign: null,
		decimals: 0,
		values,
		absent: {}
	})),
	version: '1',
	rows: codes.length,
	recognised: codes.length,
	unrecognised: 0
});

it('tells what a newer file changed: areas, columns, figures', () => {
	const before = table(['a', 'b', 'c'], { plots: [1, 2, null], firms: [5, 6, 7], gone: [1, 1, 1] });
	const now = table(['b', 'c', 'd'], { plots: [2, 4, 9], firms: [6, 7, 8], fresh: [0, 0, 0] });
	expect(changesBetween(before, now)).toEqual({
		added: 1,
		gone: 1,
		columns: [
			{ label: 'plots', period: '2026', kind: 'changed', changed: 1 },
			{ label: 'firms', period: '2026', kind: 'same', changed: 0 },
			{ label: 'fresh', period: '2026', kind: 'new', changed: 0 },
			{ label: 'gone', period: '2026', kind: 'gone', changed: 0 }
		]
	});
});

it('finds nothing between a table and itself', () => {
	const same = table(['a', 'b'], { plots: [1, null] });
	const { added, gone, columns } = changesBetween(same, same);
	expect([added, gone, columns.every(({ kind }) => kind === 'same')]).toEqual([0, 0, true]);
});
