/* Fetched when someone asks for it. */
import { duckdb, formatDialect } from 'sql-formatter';

/**
 * SQL laid out line by line, its keywords in capitals.
 * @throws where it is not understood
 */
export const formatted = (sql: string): string =>
	formatDialect(sql, { dialect: duckdb, keywordCase: 'upper', tabWidth: 2 });
