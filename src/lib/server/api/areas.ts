import type { Level } from '$lib/catalogue';
import { areasTouching } from '$lib/queries/areas';
import { territoryColumns, type TerritoryColumns } from '$lib/queries/territories';
import { m } from '$lib/paraglide/messages';
import { onceForAll } from '$lib/server/once';
import { askColumnsOnServer, askOnServer } from '$lib/server/warehouse';
import { API } from './address';
import { ApiProblem } from './problem';
import type { TerritoryRow } from './shapes/territory';

/** Every territory of a level, by row: the order of its codes, that of a series of figures. */
export interface Areas extends TerritoryColumns {
	readonly level: Level;
	readonly rows: ReadonlyMap<string, number>;
}

const levels = new Map<Level, () => Promise<Areas>>();

/** The territories of a level, read once. */
export function areasAt(level: Level): Promise<Areas> {
	const known =
		levels.get(level) ??
		onceForAll(async () => {
			const columns = await askColumnsOnServer(territoryColumns(level));
			return { ...columns, level, rows: new Map(columns.code.map((code, row) => [code ?? '', row])) };
		});
	levels.set(level, known);
	return known();
}

/** Decimals of a degree: a metre or so. */
const DECIMALS = 5;
const degrees = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(DECIMALS));

/** What a list says of a territory. */
export const territoryRow = (areas: Areas, row: number): TerritoryRow => ({
	code: areas.code[row] ?? '',
	name: areas.name[row] ?? '',
	kind: areas.kind[row] ?? null,
	departement: areas.department[row] ?? null,
	region: areas.region[row] ?? null,
	population: areas.population[row] ?? 0,
	communes: areas.communes[row] ?? 0,
	latitude: degrees(areas.latitude[row]),
	longitude: degrees(areas.longitude[row])
});

const listOf = (level: Level) => `${API}/territories/${level}.json`;

/**
 * Where a territory stands among those of its level.
 *
 * @throws {ApiProblem} where no territory of today has that code.
 */
export async function rowOf(
	level: Level,
	code: string,
	parameter = 'code'
): Promise<{ areas: Areas; row: number }> {
	const areas = await areasAt(level);
	const row = areas.rows.get(code);
	if (row !== undefined) return { areas, row };
	throw new ApiProblem(
		parameter === 'code' ? 'not-found' : 'parameter',
		() => m.api_unknown_code({ code, level }),
		{
			parameter,
			value: code,
			expected: m.api_expected_code,
			see: listOf(level)
		}
	);
}

/** A territory by its name. */
export async function placeOf(level: Level, code: string) {
	const { areas, row } = await rowOf(level, code);
	return { level, code, name: areas.name[row] ?? '' };
}

/**
 * Rows of a level's territories that share a commune with a territory of any level; all of them without one.
 *
 * @param within `level:code`
 * @throws {ApiProblem} where nothing has that code.
 */
export async function rowsWithin(areas: Areas, within: string | undefined): Promise<readonly number[]> {
	if (within === undefined) return areas.code.map((_, row) => row);
	const [level, code] = within.split(':') as [Level, string];
	await rowOf(level, code, 'within');
	const found = await askOnServer(areasTouching(areas.level, level, [code]));
	return found.flatMap((area) => areas.rows.get(area.code) ?? []).toSorted((a, b) => a - b);
}
