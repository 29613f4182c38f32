import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { literal, rows } from './rows';

/** A figure moved when it differs by more than this share of what it was. */
export const MOVED = 0.05;
/** Examples of an indicator's moves, the largest first. */
const LARGEST = 5;
/** Equal to what the warehouse keeps (`data/warehouse/storage.ts`): the order of a sum changes the last digits too. */
const SAME = 1e-9;

const Move = v.object({
	code: v.string(),
	name: v.nullable(v.string()),
	before: v.number(),
	after: v.number()
});
const Moves = v.object({
	indicator: v.string(),
	period: v.string(),
	level: v.string(),
	/** Areas with a figure in both. */
	compared: v.number(),
	/** Areas whose figure is another, by however little. */
	changed: v.number(),
	moved: v.number()
});
const Example = v.object({ ...Move.entries, period: v.string(), level: v.string() });
const Turn = v.object({
	indicator: v.string(),
	period: v.string(),
	level: v.string(),
	from: v.string(),
	to: v.string(),
	areas: v.number(),
	/** Areas of both warehouses. */
	of: v.number(),
	/** One of them, by code and by name. */
	code: v.string(),
	name: v.nullable(v.string())
});

/** Figures of an indicator at a level and period that differ, and where they differ most. */
export interface Moved extends v.InferOutput<typeof Moves> {
	/** Source of its figures now. */
	source: string;
	largest: readonly v.InferOutput<typeof Move>[];
}
/** Figures that became known, unknown, secret or partial. */
export type Turned = v.InferOutput<typeof Turn>;

export interface FigureChanges {
	moved: readonly Moved[];
	turned: readonly Turned[];
	/** Figures that stand in both warehouses. */
	compared: number;
}

/** Both sides of each figure whose period, level and area stand in both warehouses. */
const pairs = (indicator: string) => `
  SELECT o.level, o.period, o.area AS code, o.value AS before, n.value AS after, o.status AS old_status, n.status AS new_status
  FROM before."indicator_${indicator}" o JOIN after."indicator_${indicator}" n
    ON o.level = n.level AND o.area = n.area AND o.period = n.period`;

const DIFFERENT = `abs(after - before) > ${SAME} * greatest(abs(before), abs(after))`;
const FAR = `abs(after - before) > ${MOVED} * abs(before)`;

/** Compares the figures of what both warehouses hold, an indicator after the other: each is a few columns to read. */
export async function comparedFigures(
	connection: DuckDBConnection,
	shared: readonly { indicator: string; period: string; level: string; source: string }[]
): Promise<FigureChanges> {
	const moved: Moved[] = [];
	const turned: Turned[] = [];
	const sources = new Map(
		shared.map(({ indicator, period, level, source }) => [`${indicator} ${period} ${level}`, source])
	);
	let compared = 0;
	for (const id of [...new Set(shared.map(({ indicator }) => indicator))].toSorted()) {
		await connection.run(`CREATE OR REPLACE TEMP TABLE pair AS ${pairs(id)}`);
		const counts = await rows(
			connection,
			Moves,
			`SELECT ${literal(id)} AS indicator, period, level, count(*)::INTEGER AS compared,
				(count(*) FILTER (${DIFFERENT}))::INTEGER AS changed, (count(*) FILTER (${FAR}))::INTEGER AS moved
			FROM pair WHERE before IS NOT NULL AND after IS NOT NULL GROUP BY period, level ORDER BY period, level`
		);
		const examples = counts.some((row) => row.moved > 0)
			? await rows(
					connection,
					Example,
					`SELECT p.level, p.period, p.code, a.name, before, after
					FROM pair p LEFT JOIN after.area a ON a.level = p.level AND a.code = p.code
					WHERE ${FAR}
					QUALIFY row_number() OVER (PARTITION BY p.period, p.level ORDER BY abs(after - before) DESC, p.code) <= ${LARGEST}
					ORDER BY abs(after - before) DESC, p.code`
				)
			: [];
		compared += counts.reduce((sum, row) => sum + row.compared, 0);
		for (const row of counts) {
			if (row.changed === 0) continue;
			const largest = examples
				.filter(({ period, level }) => period === row.period && level === row.level)
				.map(({ code, name, before, after }) => ({ code, name, before, after }));
			moved.push({ ...row, source: sources.get(`${id} ${row.period} ${row.level}`) ?? '', largest });
		}
		turned.push(
			...(await rows(
				connection,
				Turn,
				`SELECT ${literal(id)} AS indicator, period, p.level, old_status AS "from", new_status AS "to",
					count(*)::INTEGER AS areas, any_value(total)::INTEGER AS "of", min(p.code) AS code, arg_min(a.name, p.code) AS name
				FROM (SELECT *, count(*) OVER (PARTITION BY period, level) AS total FROM pair) p
				LEFT JOIN after.area a ON a.level = p.level AND a.code = p.code
				WHERE old_status <> new_status GROUP BY period, p.level, old_status, new_status ORDER BY ALL`
			))
		);
	}
	return { moved, turned, compared };
}
