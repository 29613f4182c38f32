import { levels, type Level } from '../catalogue/levels';
import type { AnswerColumn } from '../warehouse/answer-columns';

/** Names of the areas of each level, by code. */
export type AreaNames = ReadonlyMap<Level, ReadonlyMap<string, string>>;

/** A level whose areas a map tells apart. */
export type MappedLevel = Exclude<Level, 'france'>;

/** A column whose cells are codes of areas. */
export interface CodeColumn {
	readonly column: number;
	readonly level: MappedLevel;
	/** Column that says of each row which level its code is of; null where all are of one. */
	readonly levelColumn: number | null;
}

/** Share of the codes of a column that must be areas of a level: a few may be of before, or of elsewhere. */
const KNOWN_FROM = 0.9;
/** Share of a level's areas from which a column is of that level, where its codes are codes of a larger one too. */
const WHOLE_FROM = 0.5;

/** What a heading says of the level of its codes. */
const HINTS: Readonly<Record<MappedLevel, RegExp>> = {
	commune: /commune|insee|municipal/i,
	epci: /epci|siren|interco|intermun/i,
	bassin_vie: /bassin.*vie|living|catchment/i,
	zone_emploi: /zone|(?:^|_)ze(?:$|_)/i,
	bassin_emploi: /bassin.*emploi|basin/i,
	aire_attraction: /aire|attraction|aav/i,
	territoire_industrie: /territoire.*industrie/i,
	departement: /d[ée]p/i,
	region: /r[ée]gion/i
};
/** Smaller levels first, those that people ask for before those that they rarely do. */
const ORDER: readonly MappedLevel[] = [
	'commune',
	'epci',
	'departement',
	'region',
	'zone_emploi',
	'bassin_emploi',
	'territoire_industrie',
	'aire_attraction',
	'bassin_vie'
];

const distinct = (cells: Iterable<string | null>): Set<string> => {
	const found = new Set<string>();
	for (const cell of cells) if (cell !== null && cell !== '') found.add(cell);
	return found;
};

/** The column that says at which level each row stands, where one does. */
function levelColumnOf(columns: readonly AnswerColumn[]): number | null {
	const known: ReadonlySet<string> = new Set(levels);
	const at = columns.findIndex(({ kind, cells }) => {
		if (kind !== 'text') return false;
		const found = distinct(cells);
		return found.size > 0 && [...found].every((cell) => known.has(cell));
	});
	return at < 0 ? null : at;
}

interface Match extends CodeColumn {
	/** Different codes in the column: the most are of what its rows are. */
	readonly codes: number;
	readonly hinted: boolean;
	readonly whole: boolean;
}

/** Columns of an answer that hold codes of areas, the likeliest first: of a column, each level that its codes may be of. */
export function recogniseCodes(columns: readonly AnswerColumn[], names: AreaNames): CodeColumn[] {
	const levelColumn = levelColumnOf(columns);
	const told = levelColumn === null ? undefined : columns[levelColumn];
	const levelOf = told?.kind === 'text' ? told.cells : null;
	const matches = columns.flatMap((column, at): Match[] =>
		column.kind === 'text' && at !== levelColumn ? matchesOf(column, at, levelColumn, levelOf, names) : []
	);
	return matches
		.toSorted(
			(a, b) =>
				b.codes - a.codes ||
				a.column - b.column ||
				Number(b.hinted) - Number(a.hinted) ||
				Number(b.whole) - Number(a.whole) ||
				ORDER.indexOf(a.level) - ORDER.indexOf(b.level)
		)
		.map(({ column, level, levelColumn: of }) => ({ column, level, levelColumn: of }));
}

function matchesOf(
	{ name, cells }: Extract<AnswerColumn, { kind: 'text' }>,
	column: number,
	levelColumn: number | null,
	levelOf: readonly (string | null)[] | null,
	names: AreaNames
): Match[] {
	const all = distinct(cells);
	return ORDER.flatMap((level): Match[] => {
		const areas = names.get(level) ?? new Map<string, string>();
		const codes = levelOf ? distinct(cells.filter((_, row) => levelOf[row] === level)) : all;
		// One area makes no map.
		if (codes.size < 2) return [];
		let known = 0;
		for (const code of codes) if (areas.has(code)) known += 1;
		if (known / codes.size < KNOWN_FROM) return [];
		const hinted = levelOf !== null || HINTS[level].test(name);
		return [
			{ column, level, levelColumn, codes: codes.size, hinted, whole: known / areas.size >= WHOLE_FROM }
		];
	});
}
