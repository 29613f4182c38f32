import { expect, it } from 'vitest';
import { findIndicator } from '$lib/catalogue';
import { searchIndicators } from './indicator-search';

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
	expect(ids('zzzzzzzz')).toEqual([]);
	expect(findIndicator(ids('densité')[0] ?? '')?.id).toBe('density');
});
