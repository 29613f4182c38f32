import type { SourceId, Text } from '../../src/lib/catalogue';
import { addresses } from '../addresses';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';

export type Licence =
	| 'Licence Ouverte 2.0'
	| 'Licence Ouverte 2.0, géocodage ODbL 1.0'
	| 'ODbL 1.0'
	| 'Réutilisation avec mention de la source'
	| 'Domaine public';

export interface SourceFile {
	/** Path inside the raw folder. */
	readonly path: string;
	/** Lasting address of the download; null where none is known for certain. */
	readonly download: string | null;
	/** Name of the file inside the archive that is downloaded, where the raw folder holds that file alone. */
	readonly entry?: string;
}

/** French blanks that do not break: modules are written with ordinary ones, which can be seen. */
const typeset = (french: string): string =>
	french.replace(/ (?=[;!?%»])|(?<=«) |(?<=\d) (?=\d{3})/g, '\u202F').replace(/ (?=:)/g, '\u00A0');

export const text = (fr: string, en: string): Text => ({ fr: typeset(fr), en });

/** A count that the producer or another source publishes, against which what was read is counted. */
export interface Expected {
	/**
	 * What is counted: areas of a level with a figure (in each of the tables), areas with a figure of one measure,
	 * rows read or kept, what a module counts itself (`Report.count`), the sum of a measure, or a question to the
	 * warehouse (what follows SELECT).
	 */
	readonly of:
		| TableLevel
		| 'rows'
		| 'kept'
		| { readonly areasWith: string }
		| { readonly counted: string }
		| { readonly sum: string }
		| { readonly sql: string };
	readonly count: number;
	readonly what: Text;
	/** Who publishes the count, and of when. */
	readonly published: Text;
}

/** Who publishes a dataset, where, under which licence, and what it describes. */
export interface SourceIdentity {
	readonly id: SourceId;
	readonly producer: string;
	readonly title: string;
	readonly page: string;
	readonly licence: Licence;
	/** What the figures describe, in words. */
	readonly vintage: string;
	/** Date of the commune or EPCI boundaries that its codes follow (YYYY-MM-DD), or null. */
	readonly geography: string | null;
	/** Who computed the figures from the producer's, where it is not the producer. */
	readonly computedBy?: string;
	/** Null where nobody publishes a count: then `partial` says so. */
	readonly expected: Expected | null;
	/** Counts of what the first one does not tell: a complete family says nothing of the others. */
	readonly also?: readonly Expected[];
	/** Départements of which its tables have no figure at all: a count says nothing of it, where they are small. */
	readonly without?: { readonly departements: readonly string[]; readonly words: Text };
	/** What is missing, and what that makes of the figures; needed under 95 % of what is expected. */
	readonly partial?: Text;
	readonly files: readonly SourceFile[];
}

/** All that a source says of what it lacks. */
export function missingWords({ without, partial }: SourceIdentity, language: keyof Text): string | null {
	const words = [without?.words[language], partial?.[language]].filter((one) => one !== undefined);
	return words.length === 0 ? null : words.join(' ');
}

export const withoutMayotte = {
	departements: ['976'],
	words: text('Sans Mayotte.', 'Without Mayotte.')
};

/** A figure in a published table: `secret` is kept from the public, null is not published. */
export type Cell = number | 'secret' | null;

export type TableLevel =
	'commune' | 'epci' | 'zone_emploi' | 'bassin_emploi' | 'departement' | 'region' | 'france';

/** Figures of one published dataset, one row a code, one column a measure. */
export interface MeasureTable {
	readonly source: SourceIdentity;
	/** What the codes name. */
	readonly level: TableLevel;
	/** `sum`: adds up over areas; `published`: stands only at the level that publishes it. */
	readonly kind: 'sum' | 'published';
	/**
	 * What it means that a commune is not in the table. `zero_where_named`: it has none, but a
	 * département of which no commune is named was not covered, and is missing.
	 */
	readonly absent: 'missing' | 'zero' | 'zero_where_named';
	/**
	 * Population of each row's area in its own boundaries, where the source gives it: a group whose population is
	 * that of today's group of the same code has today's communes.
	 */
	readonly populations?: readonly (number | null)[];
	/** Date of the boundaries that the codes follow, where it differs from the source's. */
	readonly geography: string;
	readonly codes: readonly string[];
	readonly columns: Readonly<Record<string, readonly Cell[]>>;
	/** Share of what was added up that is known, by measure and row, where a figure is a sum over cells kept secret in part. */
	readonly coverage?: Readonly<Record<string, readonly number[]>>;
}

/** A dataset that brings measures. */
export interface MeasureSource {
	readonly identity: SourceIdentity;
	read(raw: RawDirectory, report: Report): MeasureTable[] | Promise<MeasureTable[]>;
}

/** A raw file, with the address that is known for it (`data/addresses.ts`). */
export function file(path: string): SourceFile {
	const address = addresses[path];
	return { path, download: address?.url ?? null, ...(address?.entry && { entry: address.entry }) };
}

/** Gathers rows into columns; every row must give every measure. */
export class TableBuilder {
	readonly codes: string[] = [];
	private readonly values: Record<string, Cell[]>;

	constructor(readonly measures: readonly string[]) {
		this.values = Object.fromEntries(measures.map((measure) => [measure, []]));
	}

	add(code: string, cells: Readonly<Record<string, Cell>>): void {
		this.codes.push(code);
		for (const measure of this.measures) this.values[measure]?.push(cells[measure] ?? null);
	}

	build(
		source: SourceIdentity,
		options: Pick<MeasureTable, 'level' | 'kind'> &
			Partial<Pick<MeasureTable, 'absent' | 'geography' | 'populations'>>
	): MeasureTable {
		return {
			source,
			absent: 'missing',
			geography: source.geography ?? '2022-01-01',
			...options,
			codes: this.codes,
			columns: this.values
		};
	}
}
