import { type AroundLevel, aroundLevels, findIndicator, type Level, type SourceId } from '$lib/catalogue';
import { criteria, type Criterion, type ProjectLevel } from '$lib/catalogue/criteria';
import { branchYears } from '$lib/explore/comparison/branch-shifts';
import type { ActivitiesFile, CriteriaFile } from '$lib/invest/data';
import { activityHirings } from '$lib/queries/activities';
import { areasOf, mainAreas } from '$lib/queries/areas';
import { seriesOf } from '$lib/queries/indicators';
import { departementTensions } from '$lib/queries/tensions';
import { branchesFile } from './branches';
import { once } from './once';
import { askColumnsOnServer, askOnServer } from './warehouse';

/** Digits kept: enough that no two areas change places, and that anyone recomputes a score exactly. */
const DIGITS = 9;
/** Occupations kept for an activity: those that make up most of its hirings. */
const OCCUPATIONS = 12;
const BRANCH_SOURCE: SourceId = 'urssaf-emploi-secteurs';

const short = (value: number | null | undefined): number | null =>
	value == null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS));

/** Latest period of an indicator that a level has. */
const latest = (id: string, level: Level) =>
	findIndicator(id)
		?.periods.filter(({ levels }) => levels.includes(level))
		.at(-1);

type Column = CriteriaFile['columns'][string];

async function indicatorColumn(
	id: string,
	level: Level,
	part: 'value' | 'numerator' | 'denominator' = 'value'
): Promise<Column | null> {
	const period = latest(id, level);
	if (!period) return null;
	const series = await askColumnsOnServer(seriesOf(id, level, period.period));
	const partial: Record<number, number> = {};
	series.coverage.forEach((share, row) => {
		if (share < 1) partial[row] = Number(share.toPrecision(3));
	});
	return { period: period.period, source: period.source, values: Array.from(series[part], short), partial };
}

/** Levels that an area is placed in by where most of its inhabitants live. */
const AROUND = [...aroundLevels, 'departement', 'region'] as const satisfies readonly Level[];
type Around = (typeof AROUND)[number];

/** Code of the area of each of those levels where most inhabitants of an area live; empty where there is none. */
const placesOf = async (level: ProjectLevel): Promise<(code: string, around: Around) => string> => {
	const found = await askOnServer(mainAreas(level, AROUND));
	const of = new Map(found.map((row) => [`${row.level} ${row.code}`, row.main]));
	return (code, around) => of.get(`${around} ${code}`) ?? '';
};

/** The figures of larger areas, by row of those that lie in them. */
async function columnAround(column: Column, level: AroundLevel, codes: readonly string[]): Promise<Column> {
	const rows = new Map((await askOnServer(areasOf(level))).map(({ code }, row) => [code, row]));
	return {
		...column,
		values: codes.map((code) => column.values[rows.get(code) ?? -1] ?? null),
		partial: Object.fromEntries(
			codes.flatMap((code, row) => {
				const share = column.partial[rows.get(code) ?? -1];
				return share === undefined ? [] : [[row, share]];
			})
		)
	};
}

async function columnsOf(
	{ from, id }: Criterion,
	level: ProjectLevel,
	codesAround: (around: AroundLevel) => string[]
): Promise<[string, Column][]> {
	if (from.kind === 'tension' || from.kind === 'branch') return [];
	if (from.kind === 'indicator') {
		const column = await indicatorColumn(from.indicator, level, from.part);
		return column ? [[id, column]] : [];
	}
	const column = await indicatorColumn(from.indicator, from.level, from.part);
	return column ? [[id, await columnAround(column, from.level, codesAround(from.level))]] : [];
}

/** Every criterion for every area of a level. */
export async function criteriaFile(level: ProjectLevel): Promise<CriteriaFile> {
	const areas = await askOnServer(areasOf(level));
	const placeOf = await placesOf(level);
	const around = (other: Around) => areas.map(({ code }) => placeOf(code, other));
	const columns = await Promise.all(criteria.map((criterion) => columnsOf(criterion, level, around)));
	const { zones, sectors, after } = await branchesFile();
	const zoneRows = new Map(zones.map((code, row) => [code, row]));
	return {
		level,
		codes: areas.map(({ code }) => code),
		names: areas.map(({ name }) => name),
		population: areas.map(({ population }) => population),
		department: around('departement'),
		region: around('region'),
		longitude: areas.map(({ longitude }) => Number((longitude ?? 0).toFixed(4))),
		latitude: areas.map(({ latitude }) => Number((latitude ?? 0).toFixed(4))),
		zone: around('zone_emploi').map((code) => zoneRows.get(code) ?? -1),
		branches: { period: String(branchYears[1]), source: BRANCH_SOURCE, sectors, jobs: after },
		columns: Object.fromEntries(columns.flat())
	};
}

/** Occupations of every activity and their tension in every département. */
export const activitiesFile = once(async (): Promise<ActivitiesFile> => {
	const hirings = await askOnServer(activityHirings());
	const tensions = await askOnServer(departementTensions());
	const totals = new Map<string, number>();
	for (const { division, hirings: count } of hirings)
		totals.set(division, (totals.get(division) ?? 0) + count);
	const kept = new Map<string, typeof hirings>();
	for (const row of hirings) {
		const of = kept.get(row.division) ?? [];
		if (of.length < OCCUPATIONS) kept.set(row.division, [...of, row]);
	}
	const occupations = [
		...new Map([...kept.values()].flat().map(({ occupation, label }) => [occupation, label]))
	]
		.map(([code, label]) => ({ code, label }))
		.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	const index = new Map(occupations.map(({ code }, at) => [code, at]));
	const departments = [...new Set(tensions.map(({ area }) => area))].toSorted();
	const tension = departments.map(() => new Array<number | null>(occupations.length).fill(null));
	const rows = new Map(departments.map((code, row) => [code, row]));
	for (const { area, occupation, score } of tensions) {
		const at = index.get(occupation);
		const row = tension[rows.get(area) ?? -1];
		if (at !== undefined && row && score !== null) row[at] = Number(score.toPrecision(5));
	}
	return {
		occupations,
		departments,
		tension,
		hirings: Object.fromEntries(
			[...kept].map(([division, list]) => [
				division,
				list.map(({ occupation, hirings: count }) => [
					index.get(occupation) ?? 0,
					Number((count / (totals.get(division) ?? 1)).toPrecision(4))
				])
			])
		)
	};
});
