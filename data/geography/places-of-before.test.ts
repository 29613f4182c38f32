import { expect, it } from 'vitest';
import { tinyHistory } from '../../tests/tiny-history';
import { EpciOfYears } from './epci-of-years';
import { placesOfBefore } from './places-of-before';

const history = tinyHistory();
const years = new EpciOfYears(
	[
		{
			year: '2018',
			communes: [
				{ code: '53130', epci: '245300330' },
				{ code: '53054', epci: '245300330' },
				{ code: '88196', epci: '200071157' },
				{ code: '88075', epci: '200071157' },
				{ code: '88486', epci: '200071157' },
				{ code: '49331', epci: '244900809' }
			]
		},
		{ year: '2019', communes: [{ code: '53130', epci: '245300330' }] }
	],
	history
);
const before = placesOfBefore(
	[{ date: '2018-01-01', names: new Map([['245300330', 'CA de Laval']]) }],
	years,
	history
);
const goneTo = (code: string) => {
	const at = before.gone.codes.split(',').indexOf(code);
	return at < 0 ? null : [before.gone.until.split(',')[at], before.gone.today.split(',')[at]];
};
const changed = new Map(before.changed);

it('leads a code that is gone to one commune of today, until the day that it went', () => {
	expect(goneTo('49229')).toEqual(['2016-12-15', '49331']);
	expect(before.gone.codes.split(',')).toEqual(before.gone.codes.split(',').toSorted());
	expect(goneTo('49007')).toBeNull();
	expect(changed.has('49007')).toBe(false);
});

it('says when a code stood for several communes of today, and under which name', () => {
	const spans = changed.get('85084') ?? [];
	expect(spans.map(([since, alive, today]) => [since, alive, today.length])).toEqual([
		['', 1, 1],
		['2016-01-01', 1, 3],
		['2024-01-01', 1, 1]
	]);
	expect(spans[1]?.[3]).toBe('Essarts en Bocage');
	expect(changed.get('85165')?.map(([since, alive, today]) => [since, alive, today])).toEqual([
		['', 1, ['85165']],
		['2016-01-01', 0, ['85165']],
		['2024-01-01', 1, ['85165']]
	]);
});

it('knows groups that are gone by their last year, with what became of them', () => {
	expect(before.epci).toEqual([
		['200071157', '', '2018', expect.arrayContaining(['200096642', '200096634']), 0],
		['245300330', 'Communauté d’agglomération de Laval', '2019', ['200083392'], 1]
	]);
});
