import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rawWith } from '../../tests/raw-fixture';
import { CommuneHistory } from '../geography/history';
import { placeBrownfields, placeDeclaredSites } from '../geography/site-places';
import { RawDirectory } from '../io/raw';
import { Report } from '../report';
import { readBrownfields } from './cerema-cartofriches-sites-2024';
import { readDecoupage } from './etalab-decoupage-administratif';
import { readDeclaredSites } from './georisques-irep-2019';
import { readAirports } from './ourairports-2026';
import { brownfieldName, organisationName } from './site-names';

const FIXTURES = 'tests/fixtures/raw';
const fixtures = new RawDirectory(FIXTURES);
const fixture = (path: string) => gunzipSync(readFileSync(`${FIXTURES}/${path}`)).toString();
const history = new CommuneHistory(readDecoupage(), []);
const at = (code: string) => history.codes.indexOf(code);

describe('names of sites', () => {
	it('keeps a brownfield’s name where no word of it can be somebody’s', () => {
		const name = (given: string) => brownfieldName(given, 'SEGRE-EN-ANJOU BLEU');
		expect(name('ANCIENNE CASERNE')).toBe('Ancienne caserne');
		expect(name('Ancien moulin de Segré')).toBe('Ancien moulin de Segré');
		expect(name('Friche SNCF')).toBe('Friche SNCF');
		for (const somebody of [
			'M. COUVERT Albert',
			'M. Moulin',
			'propriété Forge',
			'Garage Moulin',
			'GARAGE TOULOUX',
			'Ruine Dettori',
			'SARL PETTINI Louis',
			'138 RUE JULES DURANDEAU',
			'22227_12264',
			'Propriétaire privé',
			'Segré',
			''
		])
			expect(name(somebody), somebody).toBeNull();
	});

	it('takes no first name for a part of the commune’s, but the whole of it', () => {
		expect(brownfieldName('Garage Roger', 'BEAUMONT-LE-ROGER')).toBeNull();
		expect(brownfieldName('Hippodrome de Saint-Marcel', 'SAINT-MARCEL')).toBe('Hippodrome de Saint-Marcel');
	});

	it('keeps an industrial site’s name where it is an organisation’s', () => {
		const shared = new Set(['arkema', 'alain']);
		const name = (given: string) => organisationName(given, shared);
		expect(name('ARKEMA  Feuchy')).toBe('ARKEMA Feuchy');
		expect(name('BAYER S.A.S.')).toBe('BAYER S.A.S.');
		expect(name('ABATTOIR DE CAPDENAC')).toBe('ABATTOIR DE CAPDENAC');
		for (const somebody of [
			'Alain EXEMPLE',
			'EXEMPLE Julien',
			'EARL DUPONT',
			'GAEC DU BOIS',
			'Viol',
			'Emilie'
		])
			expect(name(somebody), somebody).toBeNull();
	});
});

describe('Cartofriches, sites', () => {
	const sites = readBrownfields(fixtures, new Report());
	const site = (id: string) => sites.find((one) => one.id === `cartofriches-${id}`);

	it('shows what follows «friche:» in the title of an application, or nothing', () => {
		expect(site('49054_3')?.name).toBe('Ancienne caserne');
		expect(site('49248_20237')?.name).toBeNull();
		expect(site('49054_2')?.name).toBeNull();
		expect(site('49054_1')?.name).toBe('Ancienne laiterie de Candé');
	});

	it('keeps an activity that several sites share, never a sentence about one', () => {
		expect(site('49248_5866')?.site?.lastActivity).toBe('Dépôt de liquides inflammables (D.L.I.)');
		expect(site('49331_12545')?.site?.lastActivity).toBeNull();
	});

	it('takes «inconnu», an area of 0 and a year in words for nothing known', () => {
		expect(site('49248_5866')?.category).toBeNull();
		expect(site('49054_2')?.site?.areaM2).toBeNull();
		expect(site('49054_3')?.site?.lastActivityYear).toBeNull();
		expect(site('49248_22131')?.site).toMatchObject({
			areaM2: 633.57,
			status: 'friche avec projet',
			lastActivityYear: 2013,
			railDistanceM: 14544,
			planningZone: 'U',
			asOf: '2022-05-14'
		});
	});

	it('leaves out an area that the commune cannot hold, and keeps the site', () => {
		const report = new Report();
		const surfaces = new Map([['49054', 1500]]);
		const placed = placeBrownfields(sites, history, () => null, surfaces, report);
		expect(placed).toHaveLength(sites.length);
		expect(placed.find(({ id }) => id === 'cartofriches-49054_4')?.site?.areaM2).toBeNull();
		expect(report.counted('cerema-cartofriches-sites-2024', 'areas left out')).toBe(1);
	});

	it('names the place of a status that it does not know', () => {
		const path = 'cerema/cartofriches_points_2024-03.csv.gz';
		const raw = rawWith({ [path]: fixture(path).replace('friche avec projet', 'friche vendue') });
		expect(() => readBrownfields(raw, new Report())).toThrow(/line 2, column «site_statut»/);
	});
});

describe('Géorisques, declared releases', () => {
	const PATH = 'georisques/irep_emissions_2019.csv.gz';
	const report = new Report();
	const { sites, releases } = readDeclaredSites(fixtures, report);

	it('makes one site of its lines, keeps each release as declared, errors included', () => {
		const dairy = sites.filter(({ id }) => id === 'irep-063.00001');
		expect(dairy).toHaveLength(1);
		expect(dairy[0]).toMatchObject({ name: null, site: { activityCode: '1051A', precision: 'address' } });
		const declared = releases.filter(({ site }) => site === 'irep-063.00001');
		expect(declared.map(({ medium }) => medium)).toEqual(['Eau (direct)', 'Air']);
		expect(declared[1]?.quantity).toBe(24_534_800_000);
	});

	it('leaves out farms', () => {
		expect(sites.some(({ id }) => id === 'irep-063.00002')).toBe(false);
	});

	it('believes the commune declared over a point that is elsewhere', () => {
		const centres = history.codes.map(() => ({ latitude: 47.64, longitude: -1.04 }));
		const placed = placeDeclaredSites(sites, history, () => at('49331'), centres, report);
		const plant = placed.find(({ id }) => id === 'irep-063.00003');
		expect(plant).toMatchObject({ commune: '49061', latitude: 47.64, site: { precision: 'commune' } });
		expect(placed.find(({ id }) => id === 'irep-063.01297')?.commune).toBe('49331');
	});

	it('names the place of a medium that it does not know', () => {
		const raw = rawWith({ [PATH]: fixture(PATH).replace(',Air,', ',Espace,') });
		expect(() => readDeclaredSites(raw, new Report())).toThrow(/line 2, column «Milieu»/);
	});
});

describe('OurAirports', () => {
	it('keeps airports with scheduled flights, and reads coordinates that are strings', () => {
		const report = new Report();
		expect(readAirports(fixtures, report).map(({ name, latitude }) => [name, latitude])).toEqual([
			['Angers-Loire Airport', 47.560299],
			['Nantes Atlantique Airport', 47.153198242200006]
		]);
		expect(report.kept('ourairports-2026')).toBe(2);
	});

	it('names the airport of a faulty latitude', () => {
		const path = 'ourairports/airports_fr_2026.json';
		const faulty = readFileSync(`${FIXTURES}/${path}`, 'utf8').replace('47.560299', 'nord');
		expect(() => readAirports(rawWith({ [path]: faulty }), new Report())).toThrow(
			/LFJR.latitude_deg.*found «nord»/
		);
	});
});
