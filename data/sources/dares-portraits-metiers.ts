import { readCsv, type CsvFormat } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'dares-portraits-metiers',
	producer: 'Dares, d’après l’Insee (enquêtes Emploi)',
	title: 'Portraits statistiques des métiers',
	page: 'https://dares.travail-emploi.gouv.fr/donnees/portraits-statistiques-des-metiers',
	licence: 'Licence Ouverte 2.0',
	vintage: '2017–2019 (salaires depuis 2003, mouvements 2007–2014)',
	geography: null,
	expected: {
		of: { sql: 'count(DISTINCT occupation) FROM occupation_sector WHERE length(occupation) = 3' },
		count: 87,
		what: text('familles professionnelles', 'occupational families'),
		published: text('Dares, nomenclature FAP-2009', 'Dares, FAP-2009 nomenclature')
	},
	files: [
		file('dares/fap_secteurs_employeurs_2017_2019.csv'),
		file('dares/fap_salaire_median.csv'),
		file('dares/fap_horaires_atypiques.csv'),
		file('dares/fap_age_2017_2019.csv'),
		file('dares/fap_diplome_moins_30_ans.csv'),
		file('dares/fap_mouvements_main_oeuvre.csv')
	]
};

/** Sectors of industry in the A38 nomenclature: BZ, CA to CM, DZ and EZ. */
const INDUSTRY = /^(BZ|C[A-M]|DZ|EZ)$/;
const OTHER_SECTORS = 'AU';

export interface OccupationPortrait {
	jobsThousands: number | null;
	/**
	 * Share of its jobs in industry, in %, among the sectors that the file names: small sectors
	 * are lumped into «others», so that the true share is between this and this plus `otherShare`.
	 */
	industryShare: number | null;
	otherShare: number | null;
	medianWage: number | null;
	medianWagePeriod: string | null;
	share50Plus: number | null;
	saturday: number | null;
	night: number | null;
	sunday: number | null;
	turnover: number | null;
	turnoverYear: string | null;
	noDiplomaShareUnder30: number | null;
	vocationalDiplomaShareUnder30: number | null;
}

export interface OccupationSector {
	occupation: string;
	sector: string;
	sectorLabel: string;
	thousands: number;
	share: number;
}

const open = (raw: RawDirectory, path: string, columns: string[], extra: Partial<CsvFormat> = {}) =>
	readCsv(raw, path, { delimiter: ',', encoding: 'windows-1252', missing: ['NA'], columns, ...extra });

const EMPTY: OccupationPortrait = {
	jobsThousands: null,
	industryShare: null,
	otherShare: null,
	medianWage: null,
	medianWagePeriod: null,
	share50Plus: null,
	saturday: null,
	night: null,
	sunday: null,
	turnover: null,
	turnoverYear: null,
	noDiplomaShareUnder30: null,
	vocationalDiplomaShareUnder30: null
};

/** National portrait of each occupation family. Trap: windows-1252, `;;;` tails in one file. */
export function readPortraits(
	raw: RawDirectory,
	report: Report
): { portraits: Map<string, OccupationPortrait>; sectors: OccupationSector[] } {
	const portraits = new Map<string, OccupationPortrait>();
	const of = (occupation: string) => {
		const portrait = portraits.get(occupation) ?? { ...EMPTY };
		portraits.set(occupation, portrait);
		return portrait;
	};
	const read = (path: string, columns: string[], extra?: Partial<CsvFormat>) => {
		const table = open(raw, path, columns, extra);
		report.rows(identity.id, table.records.length);
		return table.records;
	};

	const sectors: OccupationSector[] = read('dares/fap_secteurs_employeurs_2017_2019.csv', [
		'Fap',
		'Secteur',
		'Label_secteur',
		'Milliers',
		'Pourcentage'
	]).flatMap((record) => {
		const thousands = record.cell('Milliers');
		const share = record.cell('Pourcentage');
		if (typeof thousands !== 'number' || typeof share !== 'number') {
			report.refuse(identity.id, 'sector without a figure', record.text('Fap'));
			return [];
		}
		return [
			{
				occupation: record.text('Fap'),
				sector: record.text('Secteur'),
				sectorLabel: record.text('Label_secteur'),
				thousands,
				share
			}
		];
	});
	for (const { occupation, sector, share } of sectors) {
		const portrait = of(occupation);
		portrait.industryShare = (portrait.industryShare ?? 0) + (INDUSTRY.test(sector) ? share : 0);
		portrait.otherShare = (portrait.otherShare ?? 0) + (sector === OTHER_SECTORS ? share : 0);
	}

	for (const record of read('dares/fap_salaire_median.csv', ['Fap3', 'Annee', 'Salaire_median'])) {
		const portrait = of(record.text('Fap3'));
		const wage = record.cell('Salaire_median');
		const period = record.text('Annee');
		if (typeof wage === 'number' && period > (portrait.medianWagePeriod ?? '')) {
			portrait.medianWage = wage;
			portrait.medianWagePeriod = period;
		}
	}

	const schedules = {
		'Travail le samedi': 'saturday',
		'Travail de nuit': 'night',
		'Travail le dimanche': 'sunday'
	} as const;
	for (const record of read('dares/fap_horaires_atypiques.csv', [
		'Fap3',
		'annee',
		'Pourcentage',
		'Horaire_atypique'
	])) {
		const key = schedules[record.text('Horaire_atypique') as keyof typeof schedules];
		if (!key) throw record.fault('Horaire_atypique', Object.keys(schedules).join(', '));
		const value = record.cell('Pourcentage');
		of(record.text('Fap3'))[key] = typeof value === 'number' ? value : null;
	}

	const ages = new Map<string, { total: number; over50: number }>();
	for (const record of read('dares/fap_age_2017_2019.csv', ['fap', 'tr_age', 'annee_2017_2019'])) {
		const occupation = record.text('fap');
		const sums = ages.get(occupation) ?? { total: 0, over50: 0 };
		ages.set(occupation, sums);
		const people = record.cell('annee_2017_2019');
		if (typeof people !== 'number') continue;
		sums.total += people;
		if (/^(50|55|60) ?/.test(record.text('tr_age'))) sums.over50 += people;
	}
	for (const [occupation, { total, over50 }] of ages) {
		const portrait = of(occupation);
		portrait.jobsThousands = total > 0 ? total : null;
		portrait.share50Plus = total > 0 ? (100 * over50) / total : null;
	}

	for (const record of read('dares/fap_diplome_moins_30_ans.csv', ['Fap', 'diplome', 'Pourcentage'])) {
		const share = record.cell('Pourcentage');
		if (typeof share !== 'number') continue;
		const portrait = of(record.text('Fap'));
		const diploma = record.text('diplome');
		if (diploma.startsWith('Aucun')) portrait.noDiplomaShareUnder30 = 100 * share;
		if (diploma.startsWith('CAP')) portrait.vocationalDiplomaShareUnder30 = 100 * share;
	}

	for (const record of read('dares/fap_mouvements_main_oeuvre.csv', ['Fap3', 'Type_mmo', 'Annee', 'Taux'], {
		delimiter: ';'
	})) {
		if (record.text('Type_mmo') !== 'Taux de rotation') continue;
		const portrait = of(record.text('Fap3'));
		const rate = record.cell('Taux');
		const year = record.text('Annee');
		if (typeof rate === 'number' && year > (portrait.turnoverYear ?? '')) {
			portrait.turnover = rate;
			portrait.turnoverYear = year;
		}
	}
	return { portraits, sectors };
}
