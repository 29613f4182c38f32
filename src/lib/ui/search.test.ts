import { expect, it } from 'vitest';
import { plain, TerritorySearch } from './search';

const search = new TerritorySearch({
	epci: [
		['200', 'Nantes Métropole', 'Loire-Atlantique'],
		['244900809', 'Anjou Bleu Communauté', 'Maine-et-Loire'],
		['201', 'Saint-Étienne-Métropole', 'Loire']
	],
	communes: [
		['Nantes', 0, '44000 44100'],
		['Segré-en-Anjou Bleu', 1, '49500 49520'],
		['L’Œuf', 1, '49999'],
		['Saint-Étienne', 2, '42000']
	]
});
const names = (query: string) => search.find(query).map(({ name }) => name);

it('forgives accents, case, apostrophes and ligatures', () => {
	expect(plain('L’Œuf-en-Été')).toBe('l oeuf en ete');
	expect(names('segre')[0]).toBe('Segré-en-Anjou Bleu');
	expect(names('SAINT ETIENNE')[0]).toContain('Saint-Étienne');
	expect(names('st etienne')[0]).toContain('Saint-Étienne');
});
it('forgives one typing error a word', () => {
	for (const query of ['nante', 'nnantes', 'nantse', 'naptes']) expect(names(query)).toContain('Nantes');
});
it('finds postal codes and départements', () => {
	expect(names('49500')).toEqual(['Segré-en-Anjou Bleu']);
	expect(names('maine et loire')).toEqual(['Anjou Bleu Communauté']);
});
it('opens the page of the EPCI that a commune belongs to', () => {
	expect(search.find('segre')[0]?.siren).toBe('244900809');
});
it('has nothing for nothing', () => {
	expect(names('')).toEqual([]);
	expect(names('zzzzzz')).toEqual([]);
});
