import { beforeAll, describe, expect, it } from 'vitest';
import { realSearchContents } from '../../../tests/search-file';
import type { Level } from '../catalogue/levels';
import { usualNames } from '../catalogue/usual-names';
import { plain } from './plain';
import { readSearchFile, type SearchContents, SearchFile, writeSearchFile } from './search-file';
import { TerritorySearch, type Wanted } from './territory-search';
import * as v from 'valibot';

const LEVELS: Partial<Record<Level, string>> = {
	zone_emploi: 'Zone d’emploi',
	bassin_emploi: 'Bassin d’emploi',
	territoire_industrie: 'Territoire d’industrie'
};
const open = (contents: SearchContents, pause?: () => Promise<void>) =>
	TerritorySearch.open(writeSearchFile(contents), (level) => LEVELS[level] ?? '', pause);

let contents: SearchContents;
let search: TerritorySearch;
beforeAll(async () => {
	contents = await realSearchContents();
	search = await open(contents);
});
const first = (query: string, wanted?: Wanted) => search.find(query, wanted)[0];
const names = (query: string, wanted?: Wanted) => search.find(query, wanted).map(({ name }) => name);
const HOME = '244900809';

it('compares without accents, case, punctuation and ligatures', () => {
	expect(plain('L’Œuf-en-Été (C.A.P.I)')).toBe('l oeuf en ete c a p i');
	expect(plain('St Étienne')).toBe('saint etienne');
	expect(names('SAINT ETIENNE')[0]).toBe('Saint-Étienne');
	expect(names('st etienne')[0]).toBe('Saint-Étienne');
});

it('travels and comes back the same', () => {
	const file = v.parse(SearchFile, JSON.parse(JSON.stringify(writeSearchFile(contents))));
	expect(readSearchFile(file)).toEqual(contents);
});

describe('numbers', () => {
	it('finds the SIREN of an EPCI, of one that is gone, and of a part of Grand Paris', () => {
		expect(first('244900809')).toMatchObject({ kind: 'epci', siren: HOME, by: { kind: 'siren' } });
		expect(first('244 900 809')?.siren).toBe(HOME);
		expect(first('24490080900017')?.siren).toBe(HOME);
		expect(first('245900410')).toMatchObject({ kind: 'former_epci', siren: '200093201' });
		expect(first('200057974')).toMatchObject({ kind: 'part', name: 'Grand Paris Seine Ouest' });
		expect(names('244900808')).toEqual([]);
	});
	it('finds Insee’s code of a commune, of one of before, of an arrondissement', () => {
		expect(search.find('49331')).toMatchObject([
			{ name: 'Segré-en-Anjou Bleu', kind: 'commune', siren: HOME, by: { kind: 'insee', text: '49331' } },
			{ name: 'Segré', kind: 'former' }
		]);
		expect(search.find('49229')).toMatchObject([
			{ name: 'Noyant-la-Gravoyère', kind: 'former', within: 'Segré-en-Anjou Bleu' }
		]);
		expect(first('75115')).toMatchObject({ kind: 'arrondissement', within: 'Paris' });
		expect(first('2a004')).toMatchObject({ name: 'Ajaccio' });
	});
	it('tells a postal code from an Insee code of the same digits', () => {
		expect(search.find('44100')).toMatchObject([
			{ name: 'Nantes', by: { kind: 'postal', text: '44100' } },
			{ name: 'Monnières', by: { kind: 'insee', text: '44100' } }
		]);
		expect(names('49500')).toEqual(['Segré-en-Anjou Bleu', 'Chazé-sur-Argos']);
	});
	it('finds a département by its number, then what begins with it', () => {
		expect(search.find('49').slice(0, 2)).toMatchObject([
			{ level: 'departement', name: 'Maine-et-Loire' },
			{ name: 'Angers', by: { kind: 'postal', text: '49000' } }
		]);
		expect(first('2B')).toMatchObject({ level: 'departement', code: '2B' });
		expect(names('1000 étangs')).toEqual(['Communauté de communes des 1000 étangs']);
	});
});

describe('names of before', () => {
	it('lead to today’s', () => {
		expect(first('Pouancé')).toMatchObject({ kind: 'former', within: 'Ombrée d’Anjou', siren: HOME });
		expect(first('Noyant-la-Gravoyère')).toMatchObject({ within: 'Segré-en-Anjou Bleu', siren: HOME });
		expect(first('noyant la gravoyer')?.name).toBe('Noyant-la-Gravoyère');
		expect(names('segre').slice(0, 3)).toEqual(['Segré', 'Anjou Bleu Communauté', 'Segré-en-Anjou Bleu']);
	});
	it('follow mergers of what had merged, and names given since', () => {
		// Taken in by Doué-la-Fontaine in 1964, itself merged in 2016.
		expect(first('Soulanger')).toMatchObject({ kind: 'former', within: 'Doué-en-Anjou' });
		expect(first('Doué-la-Fontaine')).toMatchObject({ kind: 'former', within: 'Doué-en-Anjou' });
		expect(first('Cuisiat')).toMatchObject({ kind: 'former', within: 'Val-Revermont' });
		expect(search.find('Laval').find(({ kind }) => kind === 'renamed')).toMatchObject({
			within: 'Laval-en-Belledonne'
		});
	});
	it('of EPCI lead to those of today', () => {
		expect(first('choletais')).toMatchObject({
			name: 'Cholet Agglomération',
			by: { text: 'Communauté d’agglomération du Choletais' }
		});
		expect(first('codah')).toMatchObject({ kind: 'former_epci', within: 'Le Havre Seine Métropole' });
		// One that only changed its number is not told twice.
		expect(names('metropole europeenne de lille')).toEqual(['Métropole Européenne de Lille']);
	});
});

it.each([
	['CARENE', '244400644'],
	['MEL', '200093201'],
	['CAPI', '243800604'],
	['CUA', '200033579'],
	['MGP', '200054781'],
	['ALM', '244900015'],
	['TPM', '248300543'],
	['SQY', '200058782'],
	['GPSEO', '200059889'],
	['EMS', '246700488'],
	['cavem', '200035319'],
	['pays de Segré', HOME],
	['agglo de Laval', '200083392'],
	['Segréen', HOME],
	['COMPA', '244400552'],
	['3M', '243400017']
])('finds «%s», as people call it', (query, siren) => {
	expect(first(query)?.siren).toBe(siren);
});

it('finds all that an acronym may stand for, and says which it is', () => {
	expect(search.find('GPSO').map(({ name, by }) => [name, by?.text])).toEqual([
		['Grand Paris Seine et Oise', 'GPSO'],
		['Grand Paris Seine Ouest', 'GPSO']
	]);
	expect(search.find('paca')[0]).toMatchObject({ level: 'region', code: '93', by: { text: 'PACA' } });
});

it('holds no usual name by hand that published names lead to', async () => {
	const without = await open({
		...contents,
		others: contents.others.filter(([name]) => usualNames.every((usual) => usual.name !== name))
	});
	for (const { name, level, code, why } of usualNames) {
		const leads = (one: { level: Level; code: string; siren: string | null }) =>
			level === 'epci' ? one.siren === code : one.level === level && one.code === code;
		expect(without.find(name).slice(0, 3).some(leads), name).toBe(false);
		expect(search.find(name).slice(0, 3).some(leads), name).toBe(true);
		expect(why.length, name).toBeGreaterThan(20);
	}
});

describe('larger areas', () => {
	it.each([
		['maine et loire', 'departement', '49'],
		['Pays de la Loire', 'region', '52'],
		['zone d’emploi de Segré', 'zone_emploi', '5221'],
		['bassin d’emploi de cholet', 'bassin_emploi', '5205'],
		['territoire d’industrie segre', 'territoire_industrie', 'ti-5211']
	])('finds «%s»', (query, level, code) => {
		expect(first(query)).toMatchObject({ level, code, siren: null });
	});
	it('lead to the explorer on the EPCI of each, its main one marked', () => {
		expect(first('loire atlantique')).toMatchObject({ code: '44', main: '244400404' });
		expect(first('zone d’emploi de Segré')?.main).toBe(HOME);
	});
	it('go after communes and EPCI of their name', () => {
		expect(
			search
				.find('angers')
				.map(({ kind }) => kind)
				.slice(0, 4)
		).toEqual(['commune', 'epci', 'zone_emploi', 'bassin_emploi']);
	});
	it('stay out where a territory is chosen', () => {
		expect(search.find('angers', 'territories').every(({ siren }) => siren !== null)).toBe(true);
		expect(names('maine et loire', 'territories')[0]).toBe('Angers Loire Métropole');
		expect(names('ouessant', 'territories')).not.toContain('Ouessant');
	});
	it('are alone where their level is chosen, by all their names', () => {
		expect(search.find('angers', 'zone_emploi').map(({ level }) => level)).toEqual(['zone_emploi']);
		expect(first('49', 'departement')?.code).toBe('49');
		expect(first('pouance', 'commune')).toMatchObject({ kind: 'former', code: '49248' });
		expect(first('carene', 'epci')?.siren).toBe('244400644');
		expect(first('france', 'france')?.code).toBe('FR');
	});
});

it('tells homonyms apart by département, and takes one after the name', () => {
	const four = search.find('Saint-Denis').slice(0, 4);
	expect(new Set(four.map(({ name }) => name)).size).toBe(1);
	expect(four.map(({ departement }) => departement)).toEqual([
		'Seine-Saint-Denis',
		'La Réunion',
		'Aude',
		'Gard'
	]);
	expect(search.find('quatre rivieres').map(({ departement }) => departement)).toEqual(
		expect.arrayContaining(['Haute-Savoie', 'Haute-Saône'])
	);
	expect(first('Saint-Denis (974)')).toMatchObject({ name: 'Saint-Denis', departement: 'La Réunion' });
});

it('finds an island that is in no EPCI', () => {
	expect(first('ouessant')).toMatchObject({ level: 'commune', siren: null, departement: 'Finistère' });
});

it('forgives one typing error a word', () => {
	for (const query of ['nante', 'nnantes', 'nantse', 'naptes']) expect(names(query)).toContain('Nantes');
});

it('has nothing for nothing', () => {
	for (const query of ['', '  ', '’', 'zzzzzz', '00000']) expect(names(query), query).toEqual([]);
});

it('is made ready in pieces, so that nothing holds the page up', async () => {
	let pauses = 0;
	await open(contents, () => Promise.resolve(void (pauses += 1)));
	expect(pauses).toBeGreaterThan(6);
});
