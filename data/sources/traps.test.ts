import { describe, expect, it } from 'vitest';
import { latin1, rawWith } from '../../tests/raw-fixture';
import { tinyHistory } from '../../tests/tiny-history';
import { carryPublishedCommunes, carrySums } from '../indicators/carry';
import { Report } from '../report';
import * as histodemo from './anct-histodemo';
import { readGrid, ruralityIdentity } from './anct-grilles';
import { readTerritoiresIndustrie } from './anct-territoires-industrie';
import { communeCode, source as loyers } from './anil-loyers-2018-2022';
import { source as lovac } from './cerema-lovac';
import { readTensions } from './dares-tensions-2019';
import { readFapRome } from './dares-fap';
import { readDifficultHirings } from './francetravail-bmo';
import { source as bpe } from './insee-bpe-2024';
import { source as chomage } from './insee-chomage-localise';
import { source as comparateur } from './insee-comparateur-2022';
import { source as comparateur2024 } from './insee-comparateur-2024';
import { source as filosofi } from './insee-filosofi-disponible';
import { source as side } from './insee-side-2022';
import { source as sitadel } from './sdes-sitadel';
import { readStations } from './sncf-gares';
import { source as frequentation } from './sncf-frequentation';
import type { MeasureSource, MeasureTable } from './source';

const history = tinyHistory();
const at = (code: string) => history.position(code) ?? -1;

async function tables(source: MeasureSource, files: Parameters<typeof rawWith>[0], report = new Report()) {
	return source.read(rawWith(files), report);
}
const cell = (table: MeasureTable | undefined, code: string, measure: string) =>
	table?.columns[measure]?.[table.codes.indexOf(code)];

describe('Insee, comparateur 2022', () => {
	const columns =
		'CODGEO;P18_POP;P13_POP;SUPERF;NAIS1318;DECE1318;P18_MEN;NAISD20;DECESD20;P18_LOG;P18_RP;P18_RSECOCC;P18_LOGVAC;P18_RP_PROP;NBMENFISC19;PIMP19;MED19;TP6019;P18_EMPLT;P18_EMPLT_SAL;P13_EMPLT;P18_POP1564;P18_CHOM1564;P18_ACT1564;ETTOT18;ETAZ18;ETBE18;ETFZ18;ETGU18;ETGZ18;ETOQ18;ETTEF118;ETTEFP1018';
	const row = (code: string, population: string, share = '50', median = '20000') =>
		[
			code,
			population,
			...Array.from({ length: 13 }, () => '1'),
			share,
			median,
			'',
			...Array.from({ length: 15 }, () => '1')
		].join(';');
	const files = (...rows: string[]) => ({
		'insee/base_cc_comparateur_2022_csv.zip': { 'base_cc_comparateur.CSV': [columns, ...rows].join('\r\n') }
	});

	it('counts Paris once, though it stands whole and by arrondissement', async () => {
		const report = new Report();
		const [sums] = await tables(
			comparateur,
			files(row('75056', '2175601'), row('75101', '16093'), row('75102', '20900')),
			report
		);
		const population = sums && carrySums(sums, history, report).get('population_2018');
		expect(population?.single[at('75056')]).toBe(2175601);
		expect(report.toJSON().sources[0]?.refused).toBeGreaterThan(0);
	});

	it('keeps Mayotte’s empty cells missing, and `s` secret', async () => {
		const mayotte = `97608${';'.repeat(32)}`;
		const [sums, published] = await tables(comparateur, files(mayotte, row('49331', '17474', 's', 's')));
		expect(cell(sums, '97608', 'population_2018')).toBeNull();
		expect(cell(sums, '49331', 'taxed_households_2019')).toBe('secret');
		expect(cell(published, '49331', 'median_standard_of_living_2019')).toBe('secret');
	});

	it('never sums a median over merged communes', async () => {
		// 49014 is one of the communes that became Segré-en-Anjou Bleu.
		const report = new Report();
		const [sums, published] = await tables(
			comparateur,
			files(row('49331', '100', '50', '20000'), row('49014', '50', '50', '18000')),
			report
		);
		expect(sums && carrySums(sums, history, report).get('population_2018')?.single[at('49331')]).toBe(150);
		const medians = published && carryPublishedCommunes(published, history, report);
		expect(medians?.get('median_standard_of_living_2019')?.value[at('49331')]).toBeNaN();
	});

	it('gives the figure of a commune that split since to none of its parts, but to them together', async () => {
		const report = new Report();
		const [sums] = await tables(comparateur, files(row('85084', '9000')), report);
		const population = sums && carrySums(sums, history, report).get('population_2018');
		for (const code of ['85084', '85165', '85212']) expect(population?.single[at(code)]).toBeNaN();
		expect(population?.united).toEqual([{ communes: ['85084', '85165', '85212'].map(at), value: 9000 }]);
	});

	it('stops on a word where a number is expected', async () => {
		await expect(async () => tables(comparateur, files(row('49331', 'beaucoup')))).rejects.toThrow(
			/base_cc_comparateur.CSV, line 2, column «P18_POP»: found «beaucoup»/
		);
	});

	it('stops on a commune that stands twice', async () => {
		await expect(async () =>
			tables(comparateur, files(row('49331', '1'), row('49331', '1')))
		).rejects.toThrow(/line 3.*line 2/);
	});
});

describe('Insee, comparateur 2024', () => {
	const head =
		'insee_com,insee_reg,insee_dep,commune,commune_article,code_postal,commune_type,insee_parente,lat,lng,superficie_km2,population_2021,population_2015,menages_2021,naissances_2022,deces_2022,pop_15_64_totale_2021,pop_15_64_chomage_2021,pop_15_64_active_2021';
	const files = (...rows: string[]) => ({
		'insee/communes_comparateur_2024_extrait.csv.gz': [head, ...rows].join('\n')
	});

	it('counts a commune of several postal codes once, and no delegated commune', async () => {
		const segre = (postal: string) =>
			`49331,52,49,S,S,${postal},COM,,47.7,-0.8,241,17500,17400,7400,150,200,10000,900,8000`;
		const delegated = '49014,,,A,A,49500,COMD,49331,47.6,-0.9,10,999,999,999,9,9,999,99,999';
		const [table] = await tables(comparateur2024, files(segre('49500'), segre('49520'), delegated));
		expect(table?.codes).toEqual(['49331']);
		expect(cell(table, '49331', 'births_2022')).toBe(150);
	});

	it('stops when two rows of a commune disagree', async () => {
		const rows = [150, 151].map(
			(births) => `49331,52,49,S,S,49500,COM,,47.7,-0.8,241,17500,17400,7400,${births},200,10000,900,8000`
		);
		await expect(async () => tables(comparateur2024, files(...rows))).rejects.toThrow(/the same figures/);
	});

	it('does not take the zeros of Mayotte and of split communes for figures', async () => {
		const mayotte = '97601,06,976,Acoua,Acoua,97630,COM,,-12.7,45.06,,0,0,0,163,24,0,0,0';
		const split = '85165,52,85,Oie,Oie,85140,COM,,,,14.06,1259,1235,0,0,0,0,0,0';
		const [table] = await tables(comparateur2024, files(mayotte, split));
		expect(table?.codes).toEqual([]);
	});
});

describe('Insee, other files', () => {
	it('reads unemployment under two header lines, with decimal commas', async () => {
		const text =
			'\uFEFFCode;Libellé;Code région;Région;4e trimestre 2025\nZE2020;LIBZE2020;REG;LIBREG;2025-T4\n5221;Segré;52;PDL;6,2\n0101;Côte;01;GUA;\n';
		const [table] = await tables(chomage, { 'insee/taux_chomage_localise_ze2020.csv': text });
		expect(cell(table, '5221', 'unemployment_rate_localised_2025_T4')).toBe(6.2);
		expect(cell(table, '0101', 'unemployment_rate_localised_2025_T4')).toBeNull();
	});

	it('reads Filosofi with its empty tails, commas and secret cells', async () => {
		const head = (yy: string) =>
			`\uFEFFCODGEO;LIBGEO;Q2${yy};D1${yy};D9${yy};RD;GI${yy};PACT${yy};PPEN${yy};PPSOC${yy};;;\r\n`;
		const files = Object.fromEntries(
			['2017', '2018', '2019'].flatMap((year) =>
				['EPCI', 'DEP', 'REG'].map((suffix) => [
					`insee/filosofi/FILO${year}_DISP_${suffix}.csv`,
					`${head(year.slice(2))}244900809;CC;20130;12320;s;2,9;0,250;ns;28,1;nd;;;\r\n`
				])
			)
		);
		const [epci2017] = await tables(filosofi, files);
		expect(cell(epci2017, '244900809', 'median_standard_of_living_2017')).toBe(20130);
		expect(cell(epci2017, '244900809', 'interdecile_ratio_2017')).toBe(2.9);
		expect(cell(epci2017, '244900809', 'ninth_decile_standard_of_living_2017')).toBe('secret');
		expect(cell(epci2017, '244900809', 'social_benefit_share_2017')).toBeNull();
	});

	it('refuses SIDE figures of another year than 2022', async () => {
		const files = {
			'insee/side_stocks_2022_communes.json.gz': JSON.stringify({
				'10044': { year: 2021, legalUnits: 4, establishments: 4 },
				'01001': { year: 2022, legalUnits: 54, establishments: 55 }
			})
		};
		const [table] = await tables(side, files);
		expect(table?.codes).toEqual(['01001']);
	});

	it('takes a family absent from the BPE for none, and stops on an unknown one', async () => {
		const files = (row: object) => ({ 'insee/bpe_2024_communes.json.gz': JSON.stringify({ '01001': row }) });
		const [table] = await tables(bpe, files({ ecole_primaire: 1 }));
		expect(cell(table, '01001', 'pharmacies_2024')).toBe(0);
		expect(table?.absent).toBe('zero');
		await expect(async () => tables(bpe, files({ zoo: 1 }))).rejects.toThrow(/«zoo».*a known family/);
	});
});

describe('ANCT', () => {
	it('tells EPCI, départements and régions of the same code apart', async () => {
		const text =
			'TERR,LIB_TERR,periode,periode_milieu,periode_nb_annees,POPULATION_debut,POPULATION_fin,DECES,NAISSANCES,EVOL_DEMO_TOT,EVOL_DEMO_SN,EVOL_DEMO_SMA,a,b,c,NIV_TERR\n01,Ain,2006_2011,0,5,100,110,1,2,10,1,9,0,0,0,DEP\n01,Guadeloupe,2006_2011,0,5,200,190,1,2,-10,1,-11,0,0,0,REG\n244900809,AB,2006_2011,0,5,32902,34357,1,2,1455,604,851,0,0,0,EPCI\n';
		const [, dep, reg] = await tables(histodemo.source, { 'anct/indics_TERR_histodemo.csv': text });
		expect([dep?.level, cell(dep, '01', 'history_population_2006')]).toEqual(['departement', 100]);
		expect([reg?.level, cell(reg, '01', 'history_population_2006')]).toEqual(['region', 200]);
	});

	it('trims labels and refuses those that mean «no class»', () => {
		const raw = rawWith({
			'anct/grille_ruralite.csv':
				'\uFEFFinsee_com,lib_com,niveau_ruralite\n49331,S, Les petites polarités industrielles et artisanales\n75056,P, Hors champ : DOM ou commune urbaine\n'
		});
		expect([...readGrid(raw, new Report(), ruralityIdentity, 'niveau_ruralite')]).toEqual([
			['49331', 'Les petites polarités industrielles et artisanales']
		]);
	});

	it('reads several groupings from one cell', () => {
		const feature = { properties: { id_ti: 'ti-1', lib_ti: 'T', siren_groupement: '200035970, 249500109' } };
		const raw = rawWith({
			'anct/territoires_industrie_2026.geojson.gz': JSON.stringify({ features: [feature] })
		});
		expect(readTerritoiresIndustrie(raw, new Report())[0]?.groupings).toEqual(['200035970', '249500109']);
	});
});

describe('SNCF', () => {
	const stations =
		'\uFEFFNom;Trigramme;Segment(s) DRG;Position géographique;Code commune;uniteTerritoriale;Code(s) UIC;id\nChâteaubriant;CTB;B;47.7, -1.37;44036;x;87481648;1\nChâteaubriant 2;CTC;B;47.7, -1.37;44036;x;87590372;2\nRoissy;RYT;A;A;49.0, 2.5;93073;x;1;3\n';

	it('splits the position, takes the highest of several segments, joins travellers on the UIC code', async () => {
		const list = stations.replace('Roissy;RYT;A;A;', 'Roissy;RYT;"B;A";');
		const raw = rawWith({ 'sncf/gares-de-voyageurs.csv': list });
		expect(readStations(raw).map(({ latitude, segment }) => [latitude, segment])).toEqual([
			[47.7, 'B'],
			[47.7, 'B'],
			[49, 'A']
		]);
		const years = Array.from({ length: 10 }, (_, i) => 2024 - i);
		const counts = `\uFEFFNom de la gare;Code UIC;Code postal;${years.map((y) => `Total Voyageurs ${y}`).join(';')}\nAutre nom;87481648;44000;${years.map(() => 10).join(';')}\nEncore;87590372;44110;${years.map(() => 5).join(';')}\nAubusson;99;23200;${years.map((y) => (y === 2015 ? 0 : 7)).join(';')}\n`;
		const report = new Report();
		const [table] = await tables(
			frequentation,
			{ 'sncf/gares-de-voyageurs.csv': list, 'sncf/frequentation-gares.csv': counts },
			report
		);
		expect(cell(table, '44036', 'station_travellers_2024')).toBe(15);
		// A station that today's list lacks: its commune's figure is unknown, and was nought when the station had nobody.
		expect(cell(table, '23008', 'station_travellers_2024')).toBe(null);
		expect(cell(table, '23008', 'station_travellers_2015')).toBe(0);
		expect(report.toJSON().sources[0]?.refused).toBe(1);
	});
});

describe('Dares and France Travail', () => {
	const head =
		"fap,Emploi moyen,Tension ,Catégorie Tension,Intensité d'embauches,Lien formation-emploi,Manque de main-d'œuvre disponible,Non-durabilité de l'emploi,Conditions de travail contraignantes,Inadéquation géographique,Année,niveau_geo,niveau_fap,reg,dep";

	it('reads trailing blanks, régions written 1.0, empty factors, and keeps nomenclatures apart', () => {
		const rows = [
			'D1Z41,1400,2.37,5.0,4.0,4.0,4.0,2.0,5.0,2.0,2019,dep,fap 225,,49',
			'D1Z,1400,1,,,,,,,,2019,reg ,fap 87,1.0,'
		];
		const raw = rawWith({ 'dares/tensions_2019.csv.gz': [head, ...rows].join('\n') });
		expect(
			readTensions(raw, new Report()).map(({ level, area, nomenclature, working_conditions }) => [
				level,
				area,
				nomenclature,
				working_conditions
			])
		).toEqual([
			['departement', '49', 'fap225', 5],
			['region', '01', 'fap87', null]
		]);
	});

	it('reads windows-1252 and leaves families without a ROME code out', () => {
		const raw = rawWith({
			'dares/fap225_rome.csv': latin1(
				'Fap;Rome;intitule_rome\nA0Z00;NA;NA\nB0Z20;F1701;Construction en béton\n'
			)
		});
		expect([...readFapRome(raw, new Report())]).toEqual([['B0Z20', ['F1701']]]);
	});

	it('takes one share an occupation from rows that repeat it', () => {
		const rows =
			'fap_code,fap,tension_pct,rome_code,rome_label\nD1Z41,Mauvais libellé,64.40,H2903,X\nD1Z41,Mauvais libellé,64.40,H2905,Y\n';
		const raw = rawWith({
			'francetravail/metiers_tension_2019.csv': rows,
			'francetravail/metiers_tension.csv': rows
		});
		expect(readDifficultHirings(raw, new Report())).toHaveLength(2);
	});
});

describe('Housing', () => {
	it('reads LOVAC: windows-1252, blanks in thousands, lost zeros, secret', async () => {
		const text = latin1(
			'comm_insee;NOM_COM;Nb_log_pp_2022;Prop_logvac_pp_2A_010121\n1004;Ambérieu;5\u00A0922;3,1\n49331;Segré;s;s\n49001;X;;\n'
		);
		const [table] = await tables(lovac, { 'cerema/logements_vacants_2ans_communes_2021.csv': text });
		expect(cell(table, '01004', 'long_vacant_dwellings_2021')).toBeCloseTo(183.582, 6);
		expect(cell(table, '49331', 'private_dwellings_2021')).toBe('secret');
		expect(cell(table, '49001', 'private_dwellings_2021')).toBeNull();
	});

	it('rebuilds commune codes of rents, overseas too', async () => {
		expect([communeCode('1', '001'), communeCode('2A', '004'), communeCode('971', '101')]).toEqual([
			'01001',
			'2A004',
			'97101'
		]);
		const text =
			'departement,id_ville,ville,date,loyer_m2_appartement,loyer_m2_maison\n1,001,X,2018,9.3,8.1\n1,001,X,2022,9.9,8.9\n';
		const [of2018, of2022] = await tables(loyers, { 'anil/loyers_communes_2018_2022.csv.gz': text });
		expect([cell(of2018, '01001', 'rent_m2_flat_2018'), cell(of2022, '01001', 'rent_m2_flat_2022')]).toEqual([
			9.3, 9.9
		]);
	});

	it('adds a merged commune’s early years to its successor, and takes −1 for not published', async () => {
		const years = Array.from({ length: 13 }, () => 10);
		const rows = {
			'49331': { y0: 2013, a: years, s: [...years.slice(1), -1], c: years },
			'49014': { y0: 2013, a: [1, 2, 3, 4], s: [0, 0, 0, 0], c: [0, 0, 0, 0] }
		};
		const report = new Report();
		const [table] = await tables(
			sitadel,
			{ 'sdes/sitadel_logements_communes_2013_2025.json.gz': JSON.stringify(rows) },
			report
		);
		const carried = table && carrySums(table, history, report);
		expect(carried?.get('dwellings_authorised_2013')?.single[at('49331')]).toBe(11);
		expect(carried?.get('dwellings_authorised_2016')?.single[at('49331')]).toBe(14);
		expect(carried?.get('dwellings_authorised_2017')?.single[at('49331')]).toBe(10);
		expect(carried?.get('dwellings_started_2025')?.single[at('49331')]).toBeNaN();
	});
});
