import { expect, it } from 'vitest';
import { oneIn, portrait } from './portrait';
import { rankWords } from './rank-words';
import { industryTitle, movesTitle, movesTurned, populationTitle, tensionTitle } from './titles';

it('says a share as one in so many, as people do', () => {
	expect([10.8, 6.75, 50, 80].map(oneIn)).toEqual([9, 15, 2, null]);
});

it('tells a territory in plain sentences', () => {
	const words = portrait('Anjou Bleu Communauté', {
		population: 34526,
		year: 2022,
		jobs: { value: 8557, year: '2024', private: true },
		concentration: { value: 93, period: '2022' },
		industryShare: { here: 10.8, france: 6.75 },
		growth: -0.077
	});
	expect(words).toContain(
		'34\u202F526 habitants (2022) et 8\u202F557 emplois salariés privés en 2024. On y trouve 93 emplois pour 100 actifs occupés (2022).'
	);
	expect(words).toContain('Un emploi sur neuf est dans l’industrie, contre un sur quinze en France (2022).');
	expect(words).toContain('la population est stable');
});

it('gives an article to a name that asks for one', () => {
	const nothing = {
		population: 100,
		year: 2023,
		jobs: null,
		concentration: null,
		industryShare: null,
		growth: null
	};
	expect(portrait('Communauté de communes du Vimeu', nothing)).toBe(
		'La Communauté de communes du Vimeu compte 100 habitants (2023).'
	);
	expect(portrait('Nantes Métropole', nothing)).toBe('Nantes Métropole compte 100 habitants (2023).');
});

it('says what is not published instead of inventing it', () => {
	expect(
		portrait('X', {
			population: null,
			year: 2023,
			jobs: null,
			concentration: null,
			industryShare: null,
			growth: null
		})
	).toContain('ne sont pas publiés');
});

it('names the largest gain and the largest loss with their year, and no balance of a few people', () => {
	const bar = (label: string, rate: number, people: number | null) => ({ label, rate, people });
	expect(movesTitle([bar('les cadres', -3.2, -80), bar('les ouvriers', 1.1, 120)], '2022')).toBe(
		'En 2022, les ouvriers arrivent et les cadres partent'
	);
	expect(movesTitle([bar('a', -0.05, -60), bar('b', 0.09, 70)], '2022')).toContain('équilibrent');
	expect(movesTitle([bar('a', -4, -12), bar('b', 3, null)], '2022')).toBe(
		'En 2022, ce sont b qui arrivent le plus'
	);
});

it('says which balances changed their sign, and not those of a few people or of nought', () => {
	const move = (key: string, before: number | null, rate: number, people: number | null) => ({
		key,
		before,
		rate,
		people
	});
	expect(
		movesTurned([move('managers', -3.2, 1.1, 90), move('workers', -1, 2, 20), move('15_24', 1, 2, 90)])
	).toEqual([
		'Le signe a changé\u00A0: les cadres partaient en 2016 (−3,2\u202F%) et arrivent en 2022 (+1,1\u202F%).'
	]);
	expect(movesTurned([move('managers', null, 1, 90)])).toEqual([]);
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

it('compares industry’s share of jobs with France, and establishments where jobs are not published', () => {
	expect(industryTitle(26.9, 11.6)).toContain('26,9\u202F% des emplois, 2,3 fois');
	expect(industryTitle(3, 11.6)).toContain('moins qu’en France');
	expect(industryTitle(11.7, 11.6)).toContain('presque comme en France');
	expect(industryTitle(10.8, 6.75, 'establishments')).toContain('établissements sont industriels');
});

it('gives a rank its direction', () => {
	expect(rankWords({ rank: 203, of: 1251 }, 'percent')).toBe(
		'203 sur 1\u202F251, parmi les 20\u202F% les plus élevés'.replace(/ sur /, '\u00A0sur\u00A0')
	);
	expect(rankWords({ rank: 1251, of: 1251 }, 'percent')).toContain('1\u202F% les plus bas');
	expect(rankWords({ rank: 1, of: 1251 }, 'km')).toContain('les plus éloignés');
	expect(rankWords({ rank: 1200, of: 1251 }, 'km')).toContain('5\u202F% les plus proches');
});

it('names the factor that is highest over the occupations', () => {
	expect(tensionTitle([{ factors: [5, 1, 1, 1, 4, 1] }, { factors: [5, 1, null, 1, 4, 1] }])).toBe(
		'Premier facteur de tension\u00A0: des conditions de travail contraignantes'
	);
});
