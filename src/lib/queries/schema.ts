import * as v from 'valibot';
import { type ColumnsQuestion, question, type Question } from '../warehouse/contract';

const SchemaColumn = v.object({
	table: v.string(),
	column: v.string(),
	type: v.string(),
	/** Rows of the table; null for a view, whose rows nobody counts. */
	rows: v.nullable(v.number())
});
export type SchemaColumn = v.InferOutput<typeof SchemaColumn>;

/** Every column of the warehouse, table by table; the views of one indicator, which are all alike, left out. */
export const schemaColumns = (): Question<SchemaColumn> =>
	question(
		SchemaColumn,
		`SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type,
       CAST(t.estimated_size AS DOUBLE) AS rows
     FROM duckdb_columns() c LEFT JOIN duckdb_tables() t USING (database_name, schema_name, table_name)
     WHERE c.database_name = current_database() AND NOT c.internal AND NOT starts_with(c.table_name, 'indicator_')
        OR c.database_name = current_database() AND c.table_name = 'indicator_period'
     ORDER BY 1, c.column_index`
	);

const AREA_NAMES = { level: 'text', code: 'text', name: 'text' } as const;

/** Level, code and name of every area, communes last: what codes are recognised by. */
export const areaNames = (): ColumnsQuestion<typeof AREA_NAMES> => ({
	columns: AREA_NAMES,
	sql: 'SELECT level, code, name FROM area'
});
