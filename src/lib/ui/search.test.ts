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
	],
	former: [
		['Noyant-la-Gravoyère', 1],
		['Segré', 1],
		['Vieux-Furan', 3, 1]
	]
});
const names = (query: string) => search.find(query).map(({ name }) => name);

it('forgives accents, case, apostrophes and ligatures', () => {
	expect(plain('L’Œuf-en-Été')).toBe('l oeuf en ete');
	expect(names('segre en')[0]).toBe('Segré-en-Anjou Bleu');
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
it('finds a former commune, says what it is now, and opens the page of its successor’s EPCI', () => {
	const [found] = search.find('noyant la gravoyere');
	expect(found).toMatchObject({ kind: 'former', context: 'Segré-en-Anjou Bleu', siren: '244900809' });
	expect(names('noyant la gravoyer')).toEqual(['Noyant-la-Gravoyère']);
	expect(search.find('vieux furan')[0]).toMatchObject({ kind: 'renamed', context: 'Saint-Étienne' });
});
it('shows today’s name and the former one, and still forgives an error where only a former name matches', () => {
	expect(names('segre')).toEqual(['Segré', 'Segré-en-Anjou Bleu']);
	expect(names('viex furan')).toEqual(['Vieux-Furan']);
});
it('has nothing for nothing', () => {
	expect(names('')).toEqual([]);
	expect(names('zzzzzz')).toEqual([]);
});
