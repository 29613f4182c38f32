import { expect, it } from 'vitest';
import { mostSought } from './hiring';

const need = (
	occupation: string,
	year: number,
	projects: number | null,
	difficult: number | null = null
) => ({
	occupation,
	year,
	projects,
	difficult,
	seasonal: null,
	status: projects === null ? ('secret' as const) : ('ok' as const)
});

it('puts the occupation most sought first, and a secret one last, never as nought', () => {
	expect(
		mostSought(
			[
				need('A', 2024, 10),
				need('A', 2025, 5, 2),
				need('B', 2025, 30),
				need('C', 2024, 90),
				need('C', 2025, null),
				need('D', 2025, 0, 0),
				need('E', 2024, 8)
			],
			[2024, 2025]
		)
	).toEqual([
		['B', 30, null, null],
		['A', 5, 2, 10],
		['C', null, null, 90]
	]);
});
