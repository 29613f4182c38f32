import { type CsvRecord, readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

const SESSIONS = ['2018-2019', '2019-2020', '2020-2021', '2021-2022', '2022-2023'] as const;
type Session = (typeof SESSIONS)[number];
const FILES = { vocational_school: 'pro', cfa: 'apprentissage' } as const;
export type SchoolKind = keyof typeof FILES;
const pathOf = (session: Session, kind: SchoolKind) =>
	`depp/inserjeunes-${session.replace('-', '_')}-${FILES[kind]}.csv.gz`;
const KINDS = ['vocational_school', 'cfa'] as const;

export const identity: SourceIdentity = {
	id: 'depp-inserjeunes',
	producer: 'DEPP, Dares',
	title: 'InserJeunes, lycées professionnels et centres de formation d’apprentis',
	page: 'https://www.education.gouv.fr/inserjeunes-l-insertion-des-jeunes-apres-une-formation-en-voie-professionnelle-307956',
	licence: 'Licence Ouverte 2.0',
	vintage: 'sessions de 2018-2019 à 2022-2023',
	geography: null,
	expected: null,
	partial: text(
		'Un taux n’est publié que là où assez de jeunes sont sortis, deux années cumulées : les autres établissements sont « non publiés ». Emploi salarié, celui du secteur public compris depuis la session 2022-2023 : deux sessions ne se comparent pas. Un taux d’établissement ne se moyenne pas.',
		'A rate is published only where enough young people left, two years together: other schools are “not published”. Salaried jobs, those of the public sector included since the session 2022-2023: two sessions are not to be compared. Rates of schools are not averaged.'
	),
	files: SESSIONS.flatMap((session) => KINDS.map((kind) => file(pathOf(session, kind))))
};

/** What became of those who left a school, six months later; null where it is not published. */
export interface TrainingOutcome {
	uai: string;
	name: string;
	department: string;
	kind: SchoolKind;
	session: string;
	/** Of those who left and no longer study, how many of 100 have a job. */
	employed: number | null;
	/** The same, as expected from whom the school has and where it is. */
	expected: number | null;
	/** Points between the two, from −12 to 12 in the files: beyond, the source stops there. */
	value_added: number | null;
	/** How many of 100 go on studying. */
	studying: number | null;
}

const UAI = "n°UAI de l'établissement";
const NAME = "Libellé de l'établissement";
const EMPLOYED = 'Taux';
const EXPECTED = 'Taux attendu';
const ADDED = 'Valeur ajoutée';
const STUDYING = "Taux de poursuite d'études";
/** Its heading is missing from the two oldest sessions, where each school has one line in the first place. */
const PART = 'Dont apprentis en EPLE';
const WHOLE = 'ensemble';
/** Corsica’s schools are numbered after the old académie’s départements. */
const DEPARTMENTS: Readonly<Record<string, string>> = { '620': '2A', '720': '2B' };

/** The département that the first three characters of a school's number name. */
export function departmentOf(uai: string): string | null {
	const start = uai.slice(0, 3);
	const corsica = DEPARTMENTS[start] ?? /^0(2[AB])$/.exec(start)?.[1];
	if (corsica) return corsica;
	if (/^97[1-46]$/.test(start)) return start;
	return /^0(?:0[1-9]|[1-8]\d|9[0-5])$/.test(start) ? start.slice(1) : null;
}

/** Typographic apostrophes, single blanks, and the long name of a CFA in short. */
const typeset = (name: string) =>
	name
		.replaceAll("'", '’')
		.replaceAll(/\s+/g, ' ')
		.replace(
			/^organisme de formation ?- ?centre de formation d’apprentis(?: (?:de )?(?=cfa|centre de formation))?/i,
			'CFA'
		)
		.replace(/^CFA(?=CFA)/, '')
		.trim();

/** Names of some sessions shout: the newest that does not is the one to read. */
const shouts = (name: string) =>
	(name.match(/\p{Lu}/gu) ?? []).length > (name.match(/\p{L}/gu) ?? []).length / 3;

/**
 * Traps: «nd» and empty cells for what is not published; a school's apprentices and pupils in lines of their own,
 * beside «ensemble», in a column without a heading before 2020; headings with trailing blanks; départements in a
 * school's number.
 */
export function readOutcomes(raw: RawDirectory, report: Report): TrainingOutcome[] {
	const all = SESSIONS.flatMap((session) => KINDS.flatMap((kind) => readSession(raw, report, session, kind)));
	const names = new Map<string, string>();
	for (const { uai, name } of all) {
		const known = names.get(uai);
		if (known === undefined || shouts(known) || !shouts(name)) names.set(uai, name);
	}
	return all.map((outcome) => ({ ...outcome, name: names.get(outcome.uai) ?? outcome.name }));
}

function readSession(
	raw: RawDirectory,
	report: Report,
	session: Session,
	kind: SchoolKind
): TrainingOutcome[] {
	const table = readCsv(raw, pathOf(session, kind), {
		delimiter: ';',
		columns: [UAI, NAME, EMPLOYED, EXPECTED, ADDED],
		missing: ['nd']
	});
	report.rows(identity.id, table.records.length);
	const part = table.columns.includes(PART) ? PART : null;
	const studies = table.columns.includes(STUDYING);
	const seen = new Set<string>();
	return table.records.flatMap((record): TrainingOutcome[] => {
		const uai = record.text(UAI);
		const refuse = (reason: string) => {
			report.refuse(identity.id, reason, `${session} ${uai}`);
			return [];
		};
		if (kind === 'vocational_school' && (part ? record.text(part) : record.at(3)) !== WHOLE)
			return refuse('a part of a school’s young people');
		const department = departmentOf(uai);
		if (department === null) return refuse('school of no département');
		if (seen.has(uai)) throw record.fault(UAI, 'one line a school');
		seen.add(uai);
		return [
			{
				uai,
				name: typeset(record.text(NAME)),
				department,
				kind,
				session,
				employed: percent(record, EMPLOYED),
				expected: percent(record, EXPECTED),
				value_added: points(record, ADDED),
				studying: studies ? percent(record, STUDYING) : null
			}
		];
	});
}

function points(record: CsvRecord, column: string): number | null {
	const cell = record.cell(column);
	return typeof cell === 'number' ? cell : null;
}

function percent(record: CsvRecord, column: string): number | null {
	const value = points(record, column);
	if (value !== null && (value < 0 || value > 100)) throw record.fault(column, 'a share between 0 and 100');
	return value;
}
