import readWorkbook from 'read-excel-file/node';
import { SourceError } from '../io/errors';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { type Cell, file, type MeasureTable, type SourceIdentity, text } from './source';

const path = (year: number) => `francetravail/Base_open_data_BMO_${year}.xlsx`;
export const SURVEYS = [2024, 2025] as const;
const LAST_SURVEY = 2025;

export const identity: SourceIdentity = {
	id: 'francetravail-bmo-bassins',
	producer: 'France Travail',
	title: 'Enquête Besoins en main-d’œuvre, par bassin d’emploi et métier',
	page: 'https://www.francetravail.org/opendata/enquete-besoins-en-main-doeuvre.html',
	licence: 'Licence Ouverte 2.0',
	vintage: 'intentions d’embauche pour 2024 et pour 2025',
	geography: '2025-01-01',
	expected: {
		of: { counted: 'projects 2025' },
		count: 2430000,
		what: text('projets de recrutement publiés', 'published hiring projects'),
		published: text(
			'France Travail, communiqué du 11 avril 2025 : 2,43 millions, projets couverts par le secret compris',
			'France Travail, press release of 11 April 2025: 2.43 million, projects kept secret included'
		)
	},
	files: SURVEYS.map((year) => file(path(year)))
};

/** Hirings that employers plan in a year: one occupation, one basin, in one of its départements. */
export interface HiringNeed {
	year: number;
	basin: string;
	departement: string;
	/** Code and label of FAP-2021; never to be joined with FAP-2009. */
	occupation: string;
	label: string;
	family: string;
	familyLabel: string;
	projects: Cell;
	difficult: Cell;
	seasonal: Cell;
}

export const INDUSTRIAL_FAMILY = 'Ouvriers des secteurs de l’industrie';
const SECRET = '*';

/** Typing errors of the source, mended for display. */
const mended = (label: string) =>
	label
		.replace(/\bOuviers\b/g, 'Ouvriers')
		.replace(/\bmaitrise\b/g, 'maîtrise')
		.replaceAll("'", '’')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * Traps: `*` is secret, not zero; the sheet of definitions stands first; a basin that lies in two départements has an
 * occupation twice; codes of basins are numbers; typing errors in labels.
 */
export async function readHiringNeeds(raw: RawDirectory, report: Report): Promise<HiringNeed[]> {
	const needs: HiringNeed[] = [];
	for (const year of SURVEYS) needs.push(...(await readSurvey(raw, report, year)));
	return needs;
}

async function readSurvey(raw: RawDirectory, report: Report, year: number): Promise<HiringNeed[]> {
	const name = path(year);
	const sheets = await readWorkbook(Buffer.from(raw.bytes(name)));
	const data = sheets.find(({ sheet }) => sheet === `BMO_${year}_open_data`)?.data;
	if (!data) throw new SourceError({ file: name, expected: `a sheet «BMO_${year}_open_data»` });
	const basin = `BE${year % 100}`;
	const columns = ['Code métier BMO', 'Nom métier BMO', 'Famille_met', 'Lbl_fam_met', 'Dept', basin] as const;
	const header = (data[0] ?? []).map(String);
	const position = (column: string): number => {
		const at = header.indexOf(column);
		if (at < 0) throw new SourceError({ file: name, line: 1, column, expected: 'this column' });
		return at;
	};
	const [occupation, label, family, familyLabel, departement, code] = columns.map(position) as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	const figures = { projects: position('met'), difficult: position('xmet'), seasonal: position('smet') };
	const rows = data.slice(1);
	report.rows(identity.id, rows.length);
	return rows.map((row, line) => {
		const textAt = (at: number) => String(row[at] ?? '').trim();
		const cell = (column: 'projects' | 'difficult' | 'seasonal'): Cell => {
			const written = textAt(figures[column]);
			if (written === SECRET) return 'secret';
			const value = Number(written);
			if (written !== '' && Number.isFinite(value) && value >= 0) return value;
			throw new SourceError({
				file: name,
				line: line + 2,
				column: header[figures[column]],
				value: written,
				expected: 'a number or «*»'
			});
		};
		const projects = cell('projects');
		if (typeof projects === 'number') report.count(identity.id, `projects ${year}`, projects);
		return {
			year,
			basin: textAt(code),
			departement: textAt(departement),
			occupation: textAt(occupation),
			label: mended(textAt(label)),
			family: textAt(family),
			familyLabel: mended(textAt(familyLabel)),
			projects,
			difficult: cell('difficult'),
			seasonal: cell('seasonal')
		};
	});
}

/** Basins that have an answer in the last survey. */
export const surveyedBasins = (needs: readonly HiringNeed[]): Set<string> =>
	new Set(needs.filter(({ year }) => year === LAST_SURVEY).map(({ basin }) => basin));

interface Sum {
	value: number;
	known: number;
	cells: number;
}

/** Sum over the cells that `of` knows, with the share of cells that it knows: secret ones are neither zero nor guessed. */
function sumOf(cells: readonly HiringNeed[], of: (need: HiringNeed) => Cell): Sum {
	const known = cells.map(of).filter((cell) => typeof cell === 'number');
	return { value: known.reduce((sum, cell) => sum + cell, 0), known: known.length, cells: cells.length };
}

const both =
	(part: 'difficult' | 'seasonal', shown: 'projects' | 'difficult' | 'seasonal') =>
	(need: HiringNeed): Cell =>
		typeof need.projects === 'number' && typeof need[part] === 'number' ? need[shown] : 'secret';

/** What each basin's cells give: projects known, and for a rate both of its terms over the cells that publish both. */
const SUMS: Readonly<Record<string, (need: HiringNeed) => Cell>> = {
	hiring_projects: (need) => need.projects,
	hiring_difficult: both('difficult', 'difficult'),
	hiring_difficult_of: both('difficult', 'projects'),
	hiring_seasonal: both('seasonal', 'seasonal'),
	hiring_seasonal_of: both('seasonal', 'projects')
};

/** Sums by basin, of all occupations and of industrial workers. */
export function hiringMeasures(needs: readonly HiringNeed[]): MeasureTable {
	const basins = [...surveyedBasins(needs)].toSorted();
	const byBasin = new Map<string, HiringNeed[]>();
	for (const need of needs) {
		const key = `${need.year} ${need.basin}`;
		const cells = byBasin.get(key);
		if (cells) cells.push(need);
		else byBasin.set(key, [need]);
	}
	const columns: Record<string, Cell[]> = {};
	const coverage: Record<string, number[]> = {};
	for (const year of SURVEYS) {
		for (const [prefix, kept] of [
			['', () => true],
			['industry_', (need: HiringNeed) => need.familyLabel === INDUSTRIAL_FAMILY]
		] as const) {
			for (const [name, of] of Object.entries(SUMS)) {
				const sums = basins.map((basin) => sumOf((byBasin.get(`${year} ${basin}`) ?? []).filter(kept), of));
				const measure = `${prefix}${name}_${year}`;
				columns[measure] = sums.map(({ value, known, cells }) =>
					cells === 0 ? null : known === 0 ? 'secret' : value
				);
				coverage[measure] = sums.map(({ known, cells }) => (cells === 0 ? 0 : known / cells));
			}
		}
	}
	return {
		source: identity,
		level: 'bassin_emploi',
		kind: 'published',
		absent: 'missing',
		geography: identity.geography ?? '',
		codes: basins,
		columns,
		coverage
	};
}
