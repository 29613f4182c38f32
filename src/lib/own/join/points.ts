import type { ColumnTable } from '../table';
import type { Candidacy } from './candidacy';
import { findColumn, type TableCells } from './cells';
import type { HeadingHint } from './headings';

/** Boxes that hold all of France: west, south, east, north, in degrees. */
const BOXES: readonly (readonly [number, number, number, number])[] = [
	[-5.6, 41.2, 9.8, 51.3],
	[-62, 15.7, -60.9, 16.6],
	[-61.4, 14.2, -60.7, 15],
	[-54.8, 2, -51.4, 6],
	[55, -21.6, 56, -20.7],
	[44.8, -13.2, 45.5, -12.4]
];

/** Whether a point is somewhere around France. */
export const isAroundFrance = (latitude: number, longitude: number): boolean =>
	BOXES.some(
		([west, south, east, north]) =>
			longitude >= west && longitude <= east && latitude >= south && latitude <= north
	);

const PAIR = /^[[(]?\s*([-+]?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*([-+]?\d{1,3}(?:\.\d+)?)\s*[\])]?$/;

/** Latitude and longitude in degrees of a cell that holds both («47.68, -0.87»); null for anything else. */
export function parsePoint(cell: string): { latitude: number; longitude: number } | null {
	const [, latitude, longitude] = PAIR.exec(cell.trim()) ?? [];
	if (latitude === undefined || longitude === undefined) return null;
	return { latitude: Number(latitude), longitude: Number(longitude) };
}

/** Points of a table's rows: NaN where a row has none. */
export interface Points {
	readonly latitude: Float64Array;
	readonly longitude: Float64Array;
}

/** Reads the points of a table from two columns of degrees, or from one that holds both. */
export function pointsOf(table: ColumnTable, latitude: string, longitude: string, cells: TableCells): Points {
	if (latitude !== longitude)
		return { latitude: degrees(table, latitude), longitude: degrees(table, longitude) };
	const { ids, words } = cells.of(latitude);
	const points = words.map(parsePoint);
	return {
		latitude: Float64Array.from(ids, (id) => points[id]?.latitude ?? NaN),
		longitude: Float64Array.from(ids, (id) => points[id]?.longitude ?? NaN)
	};
}

function degrees(table: ColumnTable, name: string): Float64Array {
	const column = findColumn(table, name);
	if (column?.kind === 'number') return column.values;
	if (column?.kind === 'text')
		return Float64Array.from(column.ids, (id) => {
			const word = column.words[id]?.replace(',', '.') ?? '';
			return word === '' ? NaN : Number(word);
		});
	return new Float64Array(table.rows).fill(NaN);
}

/** The reading of a table's rows as points, where headings say latitude and longitude, or one column holds pairs. */
export function pointCandidates(
	table: ColumnTable,
	hints: readonly (HeadingHint | null)[],
	cells: TableCells
): Candidacy[] {
	const named = (hint: HeadingHint) => table.columns.findIndex((_, at) => hints[at] === hint);
	const pairs = [
		[named('latitude'), named('longitude')],
		...table.columns.flatMap((column, at) =>
			column.kind === 'text' &&
			(hints[at] === 'point' || column.words.slice(0, 20).some((word) => parsePoint(word)))
				? [[at, at]]
				: []
		)
	];
	return pairs.flatMap(([first = -1, second = -1]): Candidacy[] => {
		const [latitude, longitude] = [table.columns[first]?.name, table.columns[second]?.name];
		if (latitude === undefined || longitude === undefined) return [];
		const points = pointsOf(table, latitude, longitude, cells);
		const [known, of] = [countPoints(points, isAroundFrance), countPoints(points, () => true)];
		if (known === 0) return [];
		return [
			{
				choice: { by: 'point', level: 'commune', latitude, longitude },
				known: { rows: known, values: known },
				of: { rows: of, values: of },
				covers: 0,
				hint: 1,
				at: first
			}
		];
	});
}

function countPoints(
	{ latitude, longitude }: Points,
	test: (latitude: number, longitude: number) => boolean
): number {
	let count = 0;
	latitude.forEach((north, row) => {
		const east = longitude[row] ?? NaN;
		if (Number.isFinite(north) && Number.isFinite(east) && test(north, east)) count++;
	});
	return count;
}
