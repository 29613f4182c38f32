import * as v from 'valibot';
import type { Level } from '../catalogue';
import { type Columns, type ColumnsQuestion, question, type Question } from '../warehouse/contract';
import { LevelName } from './rows';

const text = v.nullable(v.string());

export const Area = v.object({
	level: LevelName,
	code: v.string(),
	name: v.string(),
	kind: text,
	department: text,
	region: text,
	population: v.number(),
	communes: v.number(),
	latitude: v.nullable(v.number()),
	longitude: v.nullable(v.number()),
	/** Kind of space: a class of the typology of rural areas, or of the density grid in cities and overseas. */
	space: text,
	/** Whether half of its inhabitants or more live in urban communes. */
	urban: v.nullable(v.boolean()),
	density_class: text,
	in_territoire_industrie: v.boolean(),
	/** Class of the zoning France ruralités revitalisation, «mixed» where communes differ; null where nobody says. */
	frr: text
});
export type Area = v.InferOutput<typeof Area>;

/** Areas of a level, by code. */
export const areasOf = (level: Level): Question<Area> =>
	question(Area, `SELECT ${Object.keys(Area.entries).join(', ')} FROM area WHERE level = ? ORDER BY code`, [
		level
	]);

const AREA_COLUMNS = {
	code: 'text',
	name: 'text',
	department: 'text',
	region: 'text',
	population: 'number',
	latitude: 'number',
	longitude: 'number',
	space: 'text',
	density_class: 'text',
	in_territoire_industrie: 'number'
} as const;

/** Every area of a level, in the order of its codes. */
export const areaColumns = (level: Level): ColumnsQuestion<typeof AREA_COLUMNS> => ({
	columns: AREA_COLUMNS,
	sql: `SELECT code, name, department, region, CAST(population AS DOUBLE) AS population, latitude, longitude,
       space, density_class, CAST(in_territoire_industrie AS DOUBLE) AS in_territoire_industrie
     FROM area WHERE level = ? ORDER BY code`,
	parameters: [level]
});
export type AreaColumns = Columns<typeof AREA_COLUMNS>;

const RailSection = v.object({
	line: v.string(),
	section: v.number(),
	high_speed: v.boolean(),
	from_longitude: v.number(),
	from_latitude: v.number(),
	to_longitude: v.number(),
	to_latitude: v.number()
});
export type RailSection = v.InferOutput<typeof RailSection>;

/** Sections of the national rail network in service, from end to end. */
export const railSections = (): Question<RailSection> =>
	question(
		RailSection,
		`SELECT ${Object.keys(RailSection.entries).join(', ')} FROM rail_section ORDER BY line, section`
	);

const Membership = v.object({ commune: v.string(), level: LevelName, code: v.string() });
export type Membership = v.InferOutput<typeof Membership>;

/** Which communes make up the areas of some levels. */
export const membershipsOf = (levels: readonly Level[]): Question<Membership> =>
	question(
		Membership,
		`SELECT commune, level, code FROM membership WHERE level IN (${levels.map(() => '?').join(', ')})`,
		levels
	);

const HOLDING = { own: 'text', target: 'text' } as const;

/** Which areas of a level lie in which of another, by the communes that they share. */
export const holdingOf = (own: Level, target: Level): ColumnsQuestion<typeof HOLDING> => ({
	columns: HOLDING,
	sql: `SELECT DISTINCT here.code AS own, there.code AS target
     FROM membership here JOIN membership there USING (commune) WHERE here.level = ? AND there.level = ?`,
	parameters: [own, target]
});

const MainArea = v.object({ code: v.string(), level: LevelName, main: v.string(), name: v.string() });
export type MainArea = v.InferOutput<typeof MainArea>;

/** For each area of a level, that of other levels where most of its inhabitants live; of equals, the first by code. */
export const mainAreas = (level: Level, among: readonly Level[]): Question<MainArea> =>
	question(
		MainArea,
		`SELECT m.code, m.level, m.main, a.name FROM (
       SELECT here.code, there.level, there.code AS main,
         row_number() OVER (PARTITION BY here.code, there.level ORDER BY sum(c.population) DESC, there.code) AS place
       FROM membership here JOIN membership there USING (commune) JOIN area c ON c.level = 'commune' AND c.code = commune
       WHERE here.level = ? AND there.level IN (${among.map(() => '?').join(', ')}) GROUP BY here.code, there.level, there.code) m
     JOIN area a ON a.level = m.level AND a.code = m.main WHERE m.place = 1`,
		[level, ...among]
	);

const HOLDERS = { epci: 'text', zone: 'text', basin: 'text', industry: 'text' } as const;

/** What each commune belongs to, in the order of communes' codes; of several Territoires d'industrie, the first by code. */
export const communeHolders = (): ColumnsQuestion<typeof HOLDERS> => ({
	columns: HOLDERS,
	sql: `SELECT min(m.code) FILTER (WHERE m.level = 'epci') AS epci, min(m.code) FILTER (WHERE m.level = 'zone_emploi') AS zone,
       min(m.code) FILTER (WHERE m.level = 'bassin_emploi') AS basin,
       min(m.code) FILTER (WHERE m.level = 'territoire_industrie') AS industry
     FROM area a LEFT JOIN membership m ON m.commune = a.code
     WHERE a.level = 'commune' GROUP BY a.code ORDER BY a.code`
});

const SearchRow = v.object({
	level: LevelName,
	code: v.string(),
	name: v.string(),
	kind: text,
	population: v.number(),
	department: text,
	epci: text,
	postal_codes: text
});
export type SearchRow = v.InferOutput<typeof SearchRow>;

/**
 * What a visitor can search: areas of every level, communes with their EPCI, by decreasing population. The condition on
 * the level stands inside the equality: beside it, the engine compares each area with each membership (two seconds).
 */
export const searchRows = (): Question<SearchRow> =>
	question(
		SearchRow,
		`SELECT a.level, a.code, a.name, a.kind, a.population, a.department, m.code AS epci, a.postal_codes
     FROM area a LEFT JOIN membership m
       ON m.commune = CASE WHEN a.level = 'commune' THEN a.code END AND m.level = 'epci'
     ORDER BY a.population DESC, a.code`
	);

const FormerCommune = v.object({
	code: v.string(),
	name: v.string(),
	successor: v.string(),
	renamed: v.boolean()
});
export type FormerCommune = v.InferOutput<typeof FormerCommune>;

/** Names that communes had since 1943, with today's commune: of those that merged, or were given another name. */
export const formerCommunes = (): Question<FormerCommune> =>
	question(
		FormerCommune,
		'SELECT code, name, successor, renamed FROM former_commune ORDER BY successor, code, name'
	);

const Place = v.object({
	kind: v.string(),
	id: v.string(),
	name: v.string(),
	latitude: v.number(),
	longitude: v.number(),
	category: text,
	size: v.nullable(v.number()),
	size_year: text
});
export type Place = v.InferOutput<typeof Place>;

/** Places of a kind (stations, hospitals…). */
export const placesOf = (kind: string): Question<Place> =>
	question(
		Place,
		'SELECT kind, id, name, latitude, longitude, category, size, size_year FROM place WHERE kind = ? ORDER BY id',
		[kind]
	);

/** Areas of a level that share a commune with some areas of another level. */
export const areasTouching = (
	level: Level,
	from: Level,
	codes: readonly string[]
): Question<{ code: string }> =>
	question(
		v.object({ code: v.string() }),
		`SELECT DISTINCT there.code FROM membership here JOIN membership there USING (commune)
     WHERE here.level = ? AND here.code IN (${codes.map(() => '?').join(', ')}) AND there.level = ? ORDER BY 1`,
		[from, ...codes, level]
	);
