import * as v from 'valibot';
import type { Level } from '../catalogue';
import { type Columns, type ColumnsQuestion, question, type Question } from '../warehouse/contract';
import { LevelName } from './rows';

const TERRITORIES = {
	code: 'text',
	name: 'text',
	kind: 'text',
	department: 'text',
	region: 'text',
	population: 'number',
	communes: 'number',
	latitude: 'number',
	longitude: 'number',
	space: 'text',
	in_territoire_industrie: 'number'
} as const;

/** Every territory of a level with what it is, in the order of codes: that of a series of figures. */
export const territoryColumns = (level: Level): ColumnsQuestion<typeof TERRITORIES> => ({
	columns: TERRITORIES,
	sql: `SELECT code, name, kind, department, region, CAST(population AS DOUBLE) AS population,
       CAST(communes AS DOUBLE) AS communes, latitude, longitude, space,
       CAST(in_territoire_industrie AS DOUBLE) AS in_territoire_industrie
     FROM area WHERE level = ? ORDER BY code`,
	parameters: [level]
});
export type TerritoryColumns = Columns<typeof TERRITORIES>;

const SharedArea = v.object({
	level: LevelName,
	code: v.string(),
	name: v.string(),
	communes: v.number(),
	population: v.number()
});
export type SharedArea = v.InferOutput<typeof SharedArea>;

/** Areas of every other level that share communes with one: how many, and the inhabitants of those; the most inhabited first. */
export const areasSharing = (level: Level, code: string): Question<SharedArea> =>
	question(
		SharedArea,
		`SELECT s.level, s.code, a.name, s.communes, s.population FROM (
       SELECT there.level, there.code, count(*) AS communes, CAST(sum(c.population) AS DOUBLE) AS population
       FROM membership here JOIN membership there USING (commune)
         JOIN area c ON c.code = here.commune AND c.level = 'commune'
       WHERE here.level = ? AND here.code = ? AND there.level <> ? GROUP BY there.level, there.code) s
     JOIN area a ON a.level = s.level AND a.code = s.code
     ORDER BY s.level, s.population DESC, s.code`,
		[level, code, level]
	);
