import { DuckDBInstance } from '@duckdb/node-api';

/** Checks that a new warehouse must pass before it replaces the old one. */
const CHECKS: readonly { name: string; sql: string }[] = [
	{ name: 'no area stands twice', sql: `SELECT level, code FROM area GROUP BY ALL HAVING count(*) > 1` },
	{
		name: 'every area has its measures',
		sql: `SELECT level, code FROM area ANTI JOIN measure USING (level, code)`
	},
	{
		name: 'every measure has its area',
		sql: `SELECT level, code FROM measure ANTI JOIN area USING (level, code)`
	},
	{
		name: 'every member is a commune',
		sql: `SELECT commune FROM membership WHERE commune NOT IN (SELECT code FROM area WHERE level = 'commune')`
	},
	{
		name: 'every indicator names known sources',
		sql: `SELECT source FROM indicator_period WHERE source NOT IN (SELECT id FROM source)`
	},
	{
		name: 'no exception stands twice',
		sql: `SELECT indicator, level, area, period FROM exception GROUP BY ALL HAVING count(*) > 1`
	},
	{
		name: 'coverage is a share',
		sql: `SELECT * FROM exception WHERE status = 'partial' AND (coverage IS NULL OR coverage <= 0 OR coverage >= 1)`
	}
];

/** Opens the file anew and throws on the first law that it breaks. */
export async function verifyWarehouse(path: string): Promise<void> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		for (const { name, sql } of CHECKS) {
			const reader = await connection.runAndReadAll(`${sql} LIMIT 3`);
			if (reader.currentRowCount > 0) {
				throw new Error(`The new warehouse breaks «${name}»: ${JSON.stringify(reader.getRowsJson())}`);
			}
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
