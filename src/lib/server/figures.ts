import { findIndicator, indicators, type Level } from '$lib/catalogue';
import { areaColumns } from '$lib/queries/areas';
import { figuresAtLevels, statusCodes } from '$lib/queries/indicators';
import type { Status } from '$lib/queries/rows';
import { onceForAll } from './once';
import { askColumnsOnServer } from './warehouse';

/** Levels whose figures a page compares: all but communes and the zonings that no page draws. Read once. */
const COMPARED = [
	'epci',
	'zone_emploi',
	'bassin_emploi',
	'departement',
	'region',
	'france'
] as const satisfies readonly Level[];
export type ComparedLevel = (typeof COMPARED)[number];

/** An indicator at a period, for every area of a level in the order of its codes; NaN where nothing is known. */
export interface Series {
	readonly values: Float64Array;
	readonly numerators: Float64Array;
	readonly denominators: Float64Array;
	readonly coverage: Float64Array;
	/** Positions in `statusCodes`. */
	readonly status: Float64Array;
}

/** What is known of one figure. */
export interface Figure {
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly status: Status;
	readonly coverage: number | null;
}

const nameOf = (indicator: string, level: string, period: string) => `${indicator} ${level} ${period}`;

async function readIndicator(
	id: string,
	levels: readonly Level[],
	prefix: string,
	into: Map<string, Series>
): Promise<void> {
	const answer = await askColumnsOnServer(figuresAtLevels(id, levels, prefix));
	const { level, period } = answer;
	for (let from = 0, to = 1; to <= level.length; to++) {
		if (to < level.length && level[to] === level[from] && period[to] === period[from]) continue;
		into.set(nameOf(id, levels[level[from] ?? 0] ?? '', period[from] ?? ''), {
			values: answer.value.slice(from, to),
			numerators: answer.numerator.slice(from, to),
			denominators: answer.denominator.slice(from, to),
			coverage: answer.coverage.slice(from, to),
			status: answer.status.slice(from, to)
		});
		from = to;
	}
}

const rowsOf = async (level: Level, prefix: string): Promise<ReadonlyMap<string, number>> => {
	const { code } = await askColumnsOnServer(areaColumns(level));
	const wanted = code.flatMap((name) => (name?.startsWith(prefix) ? [name] : []));
	return new Map(wanted.map((name, row) => [name, row]));
};

const orNull = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

/** Every figure of some levels, in columns: some 20 MB for those that pages compare. */
export class Figures {
	constructor(
		private readonly series: ReadonlyMap<string, Series>,
		private readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>
	) {}

	/** A whole series; undefined where the warehouse has none. */
	of(indicator: string, level: string, period: string): Series | undefined {
		return this.series.get(nameOf(indicator, level, period));
	}

	/** One figure; undefined where the warehouse has none. */
	at(indicator: string, level: string, area: string, period: string): Figure | undefined {
		const series = this.of(indicator, level, period);
		const row = this.rows.get(level)?.get(area);
		if (!series || row === undefined) return undefined;
		return {
			value: orNull(series.values[row]),
			numerator: orNull(series.numerators[row]),
			denominator: orNull(series.denominators[row]),
			status: statusCodes[series.status[row] ?? -1] ?? 'missing',
			coverage: orNull(series.coverage[row])
		};
	}

	/** Whether these are figures of a level. */
	has(level: Level): boolean {
		return this.rows.has(level);
	}

	/** Position of each area of a level in its series, by code. */
	rowsAt(level: ComparedLevel): ReadonlyMap<string, number> {
		return this.rows.get(level) ?? new Map<string, number>();
	}
}

/**
 * Reads every figure of some levels, in columns.
 *
 * @param prefix only of areas whose code starts so: the communes of a département.
 */
export async function readFigures(levels: readonly Level[], prefix = ''): Promise<Figures> {
	const series = new Map<string, Series>();
	const known = indicators.filter(({ periods }) =>
		periods.some((period) => levels.some((level) => period.levels.includes(level)))
	);
	for (const { id } of known) await readIndicator(id, levels, prefix, series);
	const rows = new Map<string, ReadonlyMap<string, number>>();
	for (const level of levels) rows.set(level, await rowsOf(level, prefix));
	return new Figures(series, rows);
}

/** Every figure of the levels that pages compare. */
export const figures = onceForAll(() => readFigures(COMPARED));

/** The dataset that an indicator's figures of a period come from; empty where the catalogue has no such period. */
export const sourceOf = (id: string, period: string): string =>
	findIndicator(id)?.periods.find((entry) => entry.period === period)?.source ?? '';
