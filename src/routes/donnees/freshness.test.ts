import { expect, it } from 'vitest';
import { indicators, type Indicator, type Publication, publications, sourceIds } from '$lib/catalogue';
import { endOf, freshness, monthOf } from './freshness';

const [template] = indicators;
if (!template) throw new Error('The catalogue is empty');

const count = { kind: 'count', of: 'x' } as const;
const indicator = (id: string, periods: Indicator['periods']): Indicator => ({ ...template, id, periods });
const jobs = indicator('jobs', [
	{ period: '2018', source: 'insee-comparateur-2022', formula: count, levels: ['commune', 'epci'] },
	{ period: '2022', source: 'ptod-indicateurs-2022', formula: count, levels: ['epci'] }
]);
const homes = indicator('homes', [
	{ period: '2013', source: 'insee-comparateur-2022', formula: count, levels: ['commune'] }
]);
const NOVEMBER = new Date('2026-11-27');
const yearly = (monthsAfter: number | null): Publication => ({
	every: 'year',
	monthsAfter,
	said: 'https://insee.fr'
});

it('reads when a period ends', () => {
	expect(endOf('2022')).toBe(monthOf(2022, 12));
	expect(endOf('2016-2022')).toBe(monthOf(2022, 12));
	expect(endOf('2025-T1')).toBe(monthOf(2025, 3));
});

it('dates a source by its last figure, the freshest first, and never below nought', () => {
	const rows = freshness(
		[
			jobs,
			homes,
			indicator('sites', [
				{ period: '2026', source: 'cerema-cartofriches', formula: count, levels: ['epci'] }
			])
		],
		{},
		NOVEMBER
	);
	expect(rows.map(({ source, latest, age }) => [source, latest, age])).toEqual([
		['cerema-cartofriches', '2026', 0],
		['ptod-indicateurs-2022', '2022', 47],
		['insee-comparateur-2022', '2018', 95]
	]);
});

it('says which figures another source has for a later date, at how many levels', () => {
	const old = freshness([jobs, homes], {}, NOVEMBER).find(
		({ source }) => source === 'insee-comparateur-2022'
	);
	expect(old?.indicators).toBe(2);
	expect(old?.superseded).toEqual([
		{ indicator: 'jobs', before: '2018', after: '2022', by: 'ptod-indicateurs-2022', levels: 1, of: 2 }
	]);
});

it('knows the next figure only from what the producer says', () => {
	const next = (publication?: Publication) =>
		freshness([jobs], publication ? { 'ptod-indicateurs-2022': publication } : {}, NOVEMBER).find(
			({ source }) => source === 'ptod-indicateurs-2022'
		)?.next;
	expect(next()).toEqual({ kind: 'unknown' });
	expect(next(yearly(null))).toEqual({ kind: 'year', said: 'https://insee.fr' });
	expect(next(yearly(31))).toEqual({ kind: 'due', month: monthOf(2026, 7), said: 'https://insee.fr' });
	expect(next(yearly(36))).toEqual({ kind: 'awaited', month: monthOf(2026, 12), said: 'https://insee.fr' });
});

it('gives each publication a place where it is said, and a known source', () => {
	for (const [source, publication] of Object.entries(publications)) {
		expect(sourceIds).toContain(source);
		expect(publication?.said).toMatch(/^https?:\/\//);
	}
});
