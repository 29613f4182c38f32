import { expect, it } from 'vitest';
import { findIndicator, indicators } from '$lib/catalogue';
import { groupIndicators, searchIndicators } from './indicator-search';

it('finds indicators by the words that people use', () => {
	const sources = { 'insee-comparateur-2022': 'Insee, Comparateur' };
	const ids = (query: string) =>
		searchIndicators(query, sources).flatMap(({ items }) => items.map(({ id }) => id));
	expect(ids('chomage')).toContain('unemployment_rate_census');
	expect(ids('immobilier prix')).toContain('house_price_m2');
	expect(ids('usines')).toContain('industry_establishment_share');
	expect(ids('comparateur industrie')).toContain('industry_establishment_share');
	expect(ids('recrutement').length).toBeGreaterThan(5);
	for (const id of ids('recrutement').slice(0, 5)) expect(findIndicator(id)?.axis).toBe('recrutement');
	expect(ids('logemants vacants')).toContain('vacant_housing_share');
	expect(ids('emploi industriel').slice(0, 6)).toContain('industry_job_share');
	expect(ids('usine').slice(0, 8)).toContain('industry_private_job_share');
	expect(ids('embauches difficiles').slice(0, 2)).toEqual([
		'difficult_hiring_share',
		'industry_difficult_hiring_share'
	]);
	expect(ids('cadres').slice(0, 3)).toContain('managers_share');
	expect(ids('diplômes').slice(0, 3)).toContain('higher_education_share');
	expect(ids('faillites')[0]).toBe('business_failures');
	expect(ids('zone franche')[0]).toBe('frr_population_share');
	expect(ids('zzzzzzzz')).toEqual([]);
	expect(findIndicator(ids('densité')[0] ?? '')?.id).toBe('density');
});

it('groups every indicator once, by axis and theme, and tells a level that one would not expect', () => {
	const groups = groupIndicators({});
	const all = groups.flatMap(({ items }) => items.map(({ id }) => id));
	expect(all.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
	for (const { title, items } of groups) expect(items.length, title).toBeLessThanOrEqual(30);
	const item = groups.flatMap(({ items }) => items).find(({ id }) => id === 'difficult_hiring_share');
	expect(item?.context).toContain('Bassin d’emploi');
});
