import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type Cell, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'dares-tensions-2019',
	producer: 'Dares, France Travail',
	title: 'Les tensions sur le marché du travail en 2019',
	page: 'https://dares.travail-emploi.gouv.fr/publication/les-tensions-sur-le-marche-du-travail-en-2019',
	licence: 'Licence Ouverte 2.0',
	vintage: '2019',
	geography: null,
	expected: {
		of: { sql: "count(DISTINCT area) FROM occupation_tension WHERE level = 'departement'" },
		count: 101,
		what: text('départements', 'départements'),
		published: text('Insee, code officiel géographique', 'Insee, official geographic code')
	},
	files: [file('dares/tensions_2019.csv.gz')]
};

export interface Tension {
	occupation: string;
	nomenclature: 'fap225' | 'fap87';
	level: 'france' | 'region' | 'departement';
	area: string;
	period: string;
	employment: number | null;
	score: number | null;
	category: number | null;
	hiring_intensity: number | null;
	training_link: number | null;
	labour_shortage: number | null;
	non_durable_jobs: number | null;
	working_conditions: number | null;
	geographical_mismatch: number | null;
}

const NOMENCLATURES: Readonly<Record<string, Tension['nomenclature']>> = {
	'fap 225': 'fap225',
	'fap 87': 'fap87'
};
const FACTORS = {
	category: 'Catégorie Tension',
	hiring_intensity: "Intensité d'embauches",
	training_link: 'Lien formation-emploi',
	labour_shortage: "Manque de main-d'œuvre disponible",
	non_durable_jobs: "Non-durabilité de l'emploi",
	working_conditions: 'Conditions de travail contraignantes',
	geographical_mismatch: 'Inadéquation géographique'
} as const;

/**
 * Traps: a trailing blank in «Tension » and in «reg »; régions written 1.0, 2.0…; two
 * nomenclatures that must never be mixed; empty factors where nothing is published.
 */
export function readTensions(raw: RawDirectory, report: Report): Tension[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: [
			'fap',
			'Emploi moyen',
			'Tension ',
			...Object.values(FACTORS),
			'Année',
			'niveau_geo',
			'niveau_fap',
			'reg',
			'dep'
		]
	});
	report.rows(identity.id, table.records.length);
	const figure = (cell: Cell) => (typeof cell === 'number' ? cell : null);
	return table.records.map((record) => {
		const nomenclature = NOMENCLATURES[record.text('niveau_fap')];
		if (!nomenclature) throw record.fault('niveau_fap', Object.keys(NOMENCLATURES).join(' or '));
		const factor = (column: string) => {
			const value = figure(record.cell(column));
			if (value !== null && ![1, 2, 3, 4, 5].includes(value)) throw record.fault(column, '1 to 5');
			return value;
		};
		return {
			occupation: record.text('fap'),
			nomenclature,
			...place(record.text('niveau_geo'), record.text('reg'), record.text('dep'), (expected) =>
				record.fault('niveau_geo', expected)
			),
			period: record.text('Année'),
			employment: figure(record.cell('Emploi moyen')),
			score: figure(record.cell('Tension ')),
			category: factor(FACTORS.category),
			hiring_intensity: factor(FACTORS.hiring_intensity),
			training_link: factor(FACTORS.training_link),
			labour_shortage: factor(FACTORS.labour_shortage),
			non_durable_jobs: factor(FACTORS.non_durable_jobs),
			working_conditions: factor(FACTORS.working_conditions),
			geographical_mismatch: factor(FACTORS.geographical_mismatch)
		};
	});
}

function place(
	level: string,
	region: string,
	departement: string,
	fault: (expected: string) => Error
): Pick<Tension, 'level' | 'area'> {
	if (level === 'nat') return { level: 'france', area: 'FR' };
	if (level === 'reg') return { level: 'region', area: String(Number(region)).padStart(2, '0') };
	if (level === 'dep') return { level: 'departement', area: departement };
	throw fault('nat, reg or dep');
}
