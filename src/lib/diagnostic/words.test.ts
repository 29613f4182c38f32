import { expect, it } from 'vitest';
import { oneIn, portrait } from './portrait';
import { industryTitle, movesTitle, populationTitle, tensionTitle } from './titles';

it('says a share as one in so many, as people do', () => {
	expect([10.8, 6.75, 50, 80].map(oneIn)).toEqual([9, 15, 2, null]);
});

it('tells a territory in plain sentences', () => {
	const words = portrait('Anjou Bleu Communauté', {
		population: 34526,
		jobs: 13134,
		concentration: 95.1,
		industryShare: { here: 10.8, france: 6.75 },
		growth: -0.077
	});
	expect(words).toContain(
		'34\u202F526 habitants et 13\u202F134 emplois, soit 95 emplois pour 100 actifs occupés.'
	);
	expect(words).toContain(
		'Un établissement employeur sur neuf relève de l’industrie, contre un sur quinze en France.'
	);
	expect(words).toContain('la population est stable');
});

it('gives an article to a name that asks for one', () => {
	const nothing = { population: 100, jobs: null, concentration: null, industryShare: null, growth: null };
	expect(portrait('Communauté de communes du Vimeu', nothing)).toBe(
		'La Communauté de communes du Vimeu compte 100 habitants.'
	);
	expect(portrait('Nantes Métropole', nothing)).toBe('Nantes Métropole compte 100 habitants.');
});

it('says what is not published instead of inventing it', () => {
	expect(
		portrait('X', { population: null, jobs: null, concentration: null, industryShare: null, growth: null })
	).toContain('ne sont pas publiés');
});

it('names the largest gain and the largest loss, and neither when both are small', () => {
	expect(
		movesTitle([
			{ label: 'les cadres', balance: -34 },
			{ label: 'les retraités', balance: 67 }
		])
	).toBe('Gain le plus fort : les retraités. Perte la plus forte : les cadres');
	expect(
		movesTitle([
			{ label: 'a', balance: -2 },
			{ label: 'b', balance: 3 }
		])
	).toContain('équilibrent');
});

it('calls a change under 2 % none, and gives its direction otherwise', () => {
	const at = (first: number, last: number) =>
		populationTitle([
			{ year: 1968, population: first },
			{ year: 2022, population: last }
		]);
	expect(at(34472, 34526)).toContain('autant');
	expect(at(100, 150)).toContain('50\u202F% de plus');
	expect(at(100, 80)).toContain('20\u202F% de moins');
});

it('compares industry with France', () => {
	expect(industryTitle(10.8, 6.75)).toContain('1,6 fois plus');
	expect(industryTitle(3, 6.75)).toContain('moins');
	expect(industryTitle(6.8, 6.75)).toContain('autant');
});

it('names the factors that are highest over the occupations', () => {
	expect(tensionTitle([{ factors: [5, 1, 1, 1, 4, 1] }, { factors: [5, 1, null, 1, 4, 1] }])).toBe(
		'Recruter : des conditions de travail contraignantes, beaucoup d’embauches'
	);
});
