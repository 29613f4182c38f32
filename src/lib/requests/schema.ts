/** What stands in the cells of a column. */
export type ColumnKind = 'number' | 'text' | 'boolean' | 'date';

export interface SchemaColumn {
	readonly name: string;
	/** What it is, in words; empty where nobody wrote any. */
	readonly words: string;
	readonly kind: ColumnKind;
}

/** A table that questions may name, in the language that is being read. */
export interface SchemaTable {
	/** As a question names it: `area`, `mes_donnees."mes ventes"`. */
	readonly name: string;
	/** What one of its rows is. */
	readonly what: string;
	/** Null where nobody counts them. */
	readonly rows: number | null;
	readonly columns: readonly SchemaColumn[];
	/** What its other columns are, where they are too many to name; empty elsewhere. */
	readonly others: string;
}

export interface SchemaIndicator {
	readonly id: string;
	readonly label: string;
	/** As it follows a figure; empty for a bare number. */
	readonly unit: string;
	/** Oldest first. */
	readonly periods: readonly string[];
	readonly levels: readonly string[];
}

/** All that questions may name. */
export interface Schema {
	readonly tables: readonly SchemaTable[];
	readonly indicators: readonly SchemaIndicator[];
}

/** Kind of a column, from the engine's type. */
export const kindOf = (type: string): ColumnKind =>
	/^(?:BOOLEAN)/.test(type)
		? 'boolean'
		: /^(?:DATE|TIMESTAMP)/.test(type)
			? 'date'
			: /INT|DOUBLE|FLOAT|DECIMAL/.test(type)
				? 'number'
				: 'text';
