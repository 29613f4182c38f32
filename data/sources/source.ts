import type { SourceId } from '../../src/lib/catalogue';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';

export type Licence = 'Licence Ouverte 2.0' | 'ODbL 1.0';

export interface SourceFile {
	/** Path inside the raw folder. */
	readonly path: string;
	/** Lasting address of the download; null where none is known for certain. */
	readonly download: string | null;
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
	readonly files: readonly SourceFile[];
}

/** A figure in a published table: `secret` is kept from the public, null is not published. */
export type Cell = number | 'secret' | null;

export type TableLevel = 'commune' | 'epci' | 'zone_emploi' | 'departement' | 'region';

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
	/** Date of the boundaries that the codes follow, where it differs from the source's. */
	readonly geography: string;
	readonly codes: readonly string[];
	readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** A dataset that brings measures. */
export interface MeasureSource {
	readonly identity: SourceIdentity;
	read(raw: RawDirectory, report: Report): MeasureTable[] | Promise<MeasureTable[]>;
}

export const file = (path: string, download: string | null = null): SourceFile => ({ path, download });

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
		options: Pick<MeasureTable, 'level' | 'kind'> & Partial<Pick<MeasureTable, 'absent' | 'geography'>>
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
