import * as v from 'valibot';
import { SourceError } from '../io/errors';
import { readByCommune } from './commune-json';
import { file, type Cell, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'sdes-sitadel',
	producer: 'SDES, ministère de la Transition écologique',
	title: 'Sitadel, logements autorisés et commencés par commune',
	page: 'https://www.statistiques.developpement-durable.gouv.fr/donnees-des-permis-de-construire-et-autres-autorisations-durbanisme',
	licence: 'Licence Ouverte 2.0',
	vintage: '2013 à 2025',
	geography: '2023-01-01',
	expected: {
		// Rows of communes that merged since would count twice: what is counted is today’s communes.
		of: { sql: "count(dwellings_authorised_2024) FROM measure WHERE level = 'commune'" },
		count: 34875,
		what: text('communes d’aujourd’hui ayant un chiffre', 'communes of today with a figure'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	partial: text(
		'Près de 1 600 petites communes ne sont pas dans le fichier : leurs groupes sont « partiels ».',
		'Nearly 1,600 small communes are not in the file: their groups are “partial”.'
	),
	files: [file('sdes/sitadel_logements_communes_2013_2025.json.gz')]
};

const FIRST = 2013;
const LAST = 2025;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const SERIES = { a: 'dwellings_authorised', s: 'dwellings_started', c: 'flats_authorised' } as const;
/** Years that indicators take together: one column to read, not five. */
const TOGETHER = YEARS.filter((year) => year >= 2020 && year <= 2024);
const together = (name: string) => `${name}_2020_2024`;
const Row = v.object({
	y0: v.number(),
	a: v.array(v.number()),
	s: v.array(v.number()),
	c: v.array(v.number())
});

/**
 * Traps: −1 is «not published»; a short array is a commune that merged since: the years before
 * stand under its own code and belong to its successor, the years after are its successor's
 * already, so they add nothing.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const path = identity.files[0]?.path ?? '';
		const builder = new TableBuilder(
			Object.values(SERIES).flatMap((name) => [...YEARS.map((year) => `${name}_${year}`), together(name)])
		);
		const rows = readByCommune(raw, path, Row);
		for (const [code, row] of rows) {
			if (row.y0 < FIRST || row.y0 + row.a.length - 1 > LAST) {
				throw new SourceError({
					file: path,
					column: `${code}.y0`,
					value: String(row.y0),
					expected: `years from ${FIRST} to ${LAST}`
				});
			}
			const cells: Record<string, Cell> = {};
			for (const [key, name] of Object.entries(SERIES) as ['a' | 's' | 'c', string][]) {
				for (const year of YEARS) {
					cells[`${name}_${year}`] = yearOf(row[key], year - row.y0);
				}
				cells[together(name)] = sumOf(TOGETHER.map((year) => cells[`${name}_${year}`] ?? null));
			}
			builder.add(code, cells);
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum' })];
	}
};

/** Figure at a position of the series; 0 outside it, where the successor's own row counts. */
function yearOf(series: readonly number[], position: number): Cell {
	const value = series[position];
	if (value === undefined) return 0;
	return value === -1 ? null : value;
}

/** Sum of figures that are all published; unknown as soon as one is not. */
const sumOf = (cells: readonly Cell[]): Cell =>
	cells.reduce<Cell>(
		(sum, cell) => (typeof sum === 'number' && typeof cell === 'number' ? sum + cell : null),
		0
	);
