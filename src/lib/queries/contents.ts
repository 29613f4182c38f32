import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const Contents = v.object({ indicators: v.string(), bytes: v.number() });
export type Contents = v.InferOutput<typeof Contents>;

/** Ids of the indicators that a warehouse answers for, apart by a blank, and the bytes that its blocks take. */
export const warehouseContents = (): Question<Contents> =>
	question(
		Contents,
		`SELECT (SELECT string_agg(substr(view_name, 11), ' ' ORDER BY view_name) FROM duckdb_views()
         WHERE starts_with(view_name, 'indicator_')) AS indicators,
       (SELECT CAST(sum(block_size * total_blocks) AS DOUBLE) FROM pragma_database_size()) AS bytes`
	);
