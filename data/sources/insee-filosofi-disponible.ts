import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import { file, type MeasureSource, type SourceIdentity, type TableLevel, TableBuilder, text } from './source';

const YEARS = ['2017', '2018', '2019'] as const;
const LEVELS: readonly { suffix: string; level: TableLevel }[] = [
	{ suffix: 'EPCI', level: 'epci' },
	{ suffix: 'DEP', level: 'departement' },
	{ suffix: 'REG', level: 'region' }
];

/** The incomes of a year are published in the boundaries of the next. */
const boundariesOf = (year: string) => `${Number(year) + 1}-01-01`;
const path = (year: string, suffix: string) => `insee/filosofi/FILO${year}_DISP_${suffix}.csv`;

export const identity: SourceIdentity = {
	id: 'insee-filosofi-disponible',
	producer: 'Insee',
	title: 'Filosofi, revenu disponible par intercommunalité, département et région',
	page: 'https://www.insee.fr/fr/statistiques/6036902',
	licence: 'Licence Ouverte 2.0',
	vintage: 'revenus 2017, 2018 et 2019',
	geography: '2020-01-01',
	expected: {
		of: 'epci',
		count: 1254,
		what: text('intercommunalités ayant un chiffre', 'intermunicipalities with a figure'),
		published: text(
			'DGCL, intercommunalités à fiscalité propre au 1er janvier 2020',
			'DGCL, intermunicipalities with own taxation at 1 January 2020'
		)
	},
	without: {
		departements: ['971', '973', '976'],
		words: text('Sans la Guadeloupe, la Guyane ni Mayotte.', 'Without Guadeloupe, French Guiana and Mayotte.')
	},
	files: YEARS.flatMap((year) =>
		[...LEVELS.map(({ suffix }) => suffix), 'METROPOLE'].map((suffix) => file(path(year, suffix)))
	)
};

/** Columns of each year, `yy` standing for its two digits, and the measure that each brings. */
const PUBLISHED: readonly [column: string, measure: string][] = [
	['Q2yy', 'median_standard_of_living'],
	['D1yy', 'first_decile_standard_of_living'],
	['D9yy', 'ninth_decile_standard_of_living'],
	['RD', 'interdecile_ratio'],
	['GIyy', 'gini'],
	['PACTyy', 'work_income_share'],
	['PPENyy', 'pension_income_share'],
	['PPSOCyy', 'social_benefit_share']
];

function readYear(raw: RawDirectory, year: string, suffix: string) {
	const columns = PUBLISHED.map(
		([column, measure]) => [column.replace('yy', year.slice(2)), `${measure}_${year}`] as const
	);
	const table = readCsv(raw, path(year, suffix), {
		delimiter: ';',
		decimal: ',',
		secret: ['s', 'ns'],
		missing: ['nd'],
		columns: ['CODGEO', ...columns.map(([column]) => column)]
	});
	table.unique('CODGEO');
	return { table, columns };
}

/** Names of EPCI in each year's boundaries, oldest first. */
export const readEpciNames = (raw: RawDirectory): { date: string; names: ReadonlyMap<string, string> }[] =>
	YEARS.map((year) => ({
		date: boundariesOf(year),
		names: new Map(
			readCsv(raw, path(year, 'EPCI'), { delimiter: ';', columns: ['CODGEO', 'LIBGEO'] }).records.map(
				(record) => [record.text('CODGEO'), record.text('LIBGEO')]
			)
		)
	}));

export interface MetropolitanFigure {
	measure: string;
	year: string;
	value: number;
}

/** The figures of metropolitan France: a reference to compare with, never France's own. */
export function readMetropolitan(raw: RawDirectory): MetropolitanFigure[] {
	return YEARS.flatMap((year) => {
		const { table, columns } = readYear(raw, year, 'METROPOLE');
		return table.records.flatMap((record) =>
			columns.map(([column, measure]) => ({
				measure: measure.replace(`_${year}`, ''),
				year,
				value: record.number(column)
			}))
		);
	});
}

/** Traps: byte order mark, decimal commas, dozens of empty trailing columns in 2017, `s`/`ns`/`nd`. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		return YEARS.flatMap((year) =>
			LEVELS.map(({ suffix, level }) => {
				const { table, columns } = readYear(raw, year, suffix);
				const builder = new TableBuilder(columns.map(([, measure]) => measure));
				for (const record of table.records) {
					builder.add(
						record.text('CODGEO'),
						Object.fromEntries(columns.map(([column, measure]) => [measure, record.cell(column)]))
					);
				}
				report.rows(identity.id, table.records.length);
				return builder.build(identity, { level, kind: 'published', geography: boundariesOf(year) });
			})
		);
	}
};
