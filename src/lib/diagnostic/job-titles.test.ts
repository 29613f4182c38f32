import { expect, it } from 'vitest';
import { branchesTitle, failuresTitle, privateJobsTitle, profileTitle, recentYears } from './job-titles';

const years = (...values: (number | null)[]) => ({ from: 2014, values });

it('compares private jobs with France, and says first that they turned', () => {
	const france = years(100, 105, 114);
	expect(privateJobsTitle(years(100, 101, 104), france, 2015)).toContain(
		'+4\u202F% depuis 2014\u00A0: moins bien'
	);
	expect(privateJobsTitle(years(100, 110, 120), france, 2015)).toContain('mieux qu’en France (+14\u202F%)');
	expect(privateJobsTitle(years(100, 106, 113.5), france, 2015)).toContain('comme en France');
	expect(privateJobsTitle(years(100, 95, 99), france, 2015)).toContain(
		'reculait jusqu’en 2015, il progresse'
	);
	expect(privateJobsTitle(years(100, 105, 99), france, 2015)).toContain(
		'progressait jusqu’en 2015, il recule'
	);
	// Half a percent is no turn.
	expect(privateJobsTitle(years(100, 99.5, 104), france, 2015)).toContain('moins bien');
	expect(privateJobsTitle(years(null, 1, 2), france, 2015)).toContain('ne publie pas');
});

it('names the largest branch and the most distinctive, which is no single plant', () => {
	const branch = (name: string, jobs: number, quotient: number | null) => ({ name, jobs, quotient });
	expect(branchesTitle([branch('la métallurgie', 900, 2.6), branch('le textile', 600, 10.3)])).toBe(
		'D’abord la métallurgie\u202F; plus marqué encore, le textile\u00A0: 10,3 fois la part de la France'
	);
	expect(branchesTitle([branch('la métallurgie', 900, 2.6), branch('la pharmacie', 90, 10)])).toBe(
		'D’abord la métallurgie\u00A0: 2,6 fois la part de la France'
	);
	expect(branchesTitle([branch('la métallurgie', 900, 1.1)])).toContain('aucune branche');
	expect(branchesTitle([])).toContain('Aucune source');
});

it('names the group that differs most from France', () => {
	expect(
		profileTitle([
			{ of: 'd’ouvriers', here: 21.3, france: 11.6 },
			{ of: 'de cadres', here: 4.1, france: 10.8 }
		])
	).toBe('Moins de cadres qu’en France\u00A0: 4,1\u202F%, contre 10,8\u202F%');
	expect(profileTitle([{ of: 'd’ouvriers', here: 12, france: 11.6 }])).toContain(
		'proches de ceux de la France'
	);
});

it('tells the last five years of failures in words', () => {
	const series = { from: 2019, values: [434, 242, 235, 303, 462, 601, 679] };
	expect(recentYears(series).map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
	expect(failuresTitle('Maine-et-Loire', series)).toBe(
		'Maine-et-Loire\u00A0: 679 défaillances d’entreprises en 2025, en hausse chaque année depuis 2021'
	);
	expect(failuresTitle('X', { from: 2021, values: [5, 4, 3, 2, 1] })).toContain('en baisse chaque année');
	expect(failuresTitle('X', { from: 2021, values: [5, 9, 3, 2, 4] })).toContain('entre 2 et 9 par an');
});
