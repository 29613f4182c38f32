import { DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { comparedFigures, type FigureChanges } from './figures';
import { literal, rows } from './rows';

const Source = v.object({ id: v.string(), producer: v.string(), title: v.string(), vintage: v.string() });
export type Source = v.InferOutput<typeof Source>;

const Indicator = v.object({
	id: v.string(),
	label: v.string(),
	unit: v.string(),
	formula: v.nullable(v.string())
});
const Period = v.object({ indicator: v.string(), period: v.string(), level: v.string(), source: v.string() });
export type Period = v.InferOutput<typeof Period>;

const Area = v.object({ level: v.string(), code: v.string(), name: v.string() });
export type Area = v.InferOutput<typeof Area>;

/** What is in one warehouse only, and what is in both but is not the same. */
export interface Difference<Row> {
	added: readonly Row[];
	gone: readonly Row[];
	changed: readonly { before: Row; after: Row }[];
}

/** All that one warehouse says and another does not. */
export interface Changes {
	sources: Difference<Source>;
	indicators: Difference<v.InferOutput<typeof Indicator>>;
	/** Figures of an indicator at one period and level; changed: from another source. */
	periods: Difference<Period>;
	/** Changed: of another name. */
	areas: Difference<Area>;
	figures: FigureChanges;
	/** Label of each indicator, and vintage of each source as it is now. */
	labels: ReadonlyMap<string, string>;
}

/** Memory that the engine may take; two warehouses need a tenth of it. */
const MEMORY = '1500MB';

/** Compares two warehouse files, the second being the newer; neither is written. */
export async function compareWarehouses(before: string, after: string): Promise<Changes> {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY, threads: '2' });
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH ${literal(before)} AS before (READ_ONLY)`);
		await connection.run(`ATTACH ${literal(after)} AS after (READ_ONLY)`);
		const both = async <Row>(row: v.GenericSchema<unknown, Row>, what: string) => ({
			before: await rows(connection, row, what.replaceAll('$', 'before')),
			after: await rows(connection, row, what.replaceAll('$', 'after'))
		});
		const sources = await both(Source, 'SELECT id, producer, title, vintage FROM $.source ORDER BY id');
		const indicators = await both(
			Indicator,
			'SELECT id, label_en AS label, unit, formula FROM $.indicator ORDER BY id'
		);
		const periods = await both(
			Period,
			'SELECT indicator, period, level, source FROM $.indicator_period ORDER BY ALL'
		);
		const areas = await both(Area, 'SELECT level, code, name FROM $.area ORDER BY ALL');
		const periodKey = ({ indicator, period, level }: Period) => `${indicator} ${period} ${level}`;
		const known = new Set(periods.before.map(periodKey));
		const shared = periods.after.filter((row) => known.has(periodKey(row)));
		return {
			sources: differ(
				sources,
				({ id }) => id,
				(a, b) => a.vintage === b.vintage && a.title === b.title
			),
			indicators: differ(
				indicators,
				({ id }) => id,
				(a, b) => a.formula === b.formula && a.unit === b.unit
			),
			periods: differ(periods, periodKey, (a, b) => a.source === b.source),
			areas: differ(
				areas,
				({ level, code }) => `${level} ${code}`,
				(a, b) => a.name === b.name
			),
			figures: await comparedFigures(connection, shared),
			labels: new Map(
				[...indicators.before, ...indicators.after].map(({ id, label }) => [id, label] as const)
			)
		};
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

function differ<Row>(
	{ before, after }: { before: readonly Row[]; after: readonly Row[] },
	key: (row: Row) => string,
	same: (a: Row, b: Row) => boolean
): Difference<Row> {
	const old = new Map(before.map((row) => [key(row), row]));
	const now = new Set(after.map(key));
	return {
		added: after.filter((row) => !old.has(key(row))),
		gone: before.filter((row) => !now.has(key(row))),
		changed: after.flatMap((row) => {
			const known = old.get(key(row));
			return known === undefined || same(known, row) ? [] : [{ before: known, after: row }];
		})
	};
}
