import { findIndicator, sectors } from '$lib/catalogue';
import { criteria, type Criterion, type ProjectLevel } from '$lib/catalogue/criteria';
import type { ActivitiesFile, CriteriaFile } from '$lib/invest/data';
import { activityHirings } from '$lib/queries/activities';
import { areasOf, membershipsOf } from '$lib/queries/areas';
import { seriesOf } from '$lib/queries/indicators';
import { departementTensions } from '$lib/queries/tensions';
import { once } from './once';
import { askColumnsOnServer, askOnServer } from './warehouse';

/** Digits kept: enough that no two areas change places, and that anyone recomputes a score exactly. */
const DIGITS = 9;
/** Occupations kept for an activity: those that make up most of its hirings. */
const OCCUPATIONS = 12;

const short = (value: number | null | undefined): number | null =>
	value == null || !Number.isFinite(value) ? null : Number(value.toPrecision(DIGITS));

/** Latest period of an indicator that a level has. */
const latest = (id: string, level: ProjectLevel) =>
	findIndicator(id)
		?.periods.filter(({ levels }) => levels.includes(level))
		.at(-1);

type Column = CriteriaFile['columns'][string];

async function indicatorColumn(
	id: string,
	level: ProjectLevel,
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

/** For each area, what it shares most inhabitants with at other levels. */
const placesOf = async (level: ProjectLevel) => {
	const communes = new Map((await askOnServer(areasOf('commune'))).map((area) => [area.code, area]));
	const memberships = await askOnServer(membershipsOf([level, 'zone_emploi']));
	const zoneOf = new Map(
		memberships.filter((row) => row.level === 'zone_emploi').map(({ commune, code }) => [commune, code])
	);
	const weights = new Map<string, Record<'zone' | 'department' | 'region', Map<string, number>>>();
	for (const { commune, code } of memberships.filter((row) => row.level === level)) {
		const area = communes.get(commune);
		if (!area) continue;
		const of = weights.get(code) ?? { zone: new Map(), department: new Map(), region: new Map() };
		weights.set(code, of);
		const add = (map: Map<string, number>, key: string | null | undefined) =>
			key && map.set(key, (map.get(key) ?? 0) + area.population);
		add(of.zone, zoneOf.get(commune));
		add(of.department, area.department);
		add(of.region, area.region);
	}
	const main = (map: Map<string, number> | undefined) =>
		[...(map ?? [])].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
	return (code: string) => {
		const of = weights.get(code);
		return { zone: main(of?.zone), department: main(of?.department), region: main(of?.region) };
	};
};

async function columnsOf(
	criterion: Criterion,
	level: ProjectLevel,
	zones: string[]
): Promise<[string, Column][]> {
	const { from, id } = criterion;
	if (from.kind === 'tension') return [];
	if (from.kind === 'sector') {
		const all = await Promise.all(
			sectors.map(
				async ({ key }) =>
					[`${id}:${key}`, await indicatorColumn(`${key}_establishment_share`, level)] as const
			)
		);
		return all.flatMap(([name, column]) => (column ? [[name, column] as [string, Column]] : []));
	}
	if (from.kind === 'indicator') {
		const column = await indicatorColumn(from.indicator, level, from.part);
		return column ? [[id, column]] : [];
	}
	const zone = await indicatorColumn(from.indicator, 'zone_emploi', from.part);
	if (!zone) return [];
	const rows = new Map((await askOnServer(areasOf('zone_emploi'))).map(({ code }, row) => [code, row]));
	return [
		[
			id,
			{
				...zone,
				values: zones.map((code) => zone.values[rows.get(code) ?? -1] ?? null),
				partial: Object.fromEntries(
					zones.flatMap((code, row) => {
						const share = zone.partial[rows.get(code) ?? -1];
						return share === undefined ? [] : [[row, share]];
					})
				)
			}
		]
	];
}

/** Every criterion for every area of a level. */
export async function criteriaFile(level: ProjectLevel): Promise<CriteriaFile> {
	const areas = await askOnServer(areasOf(level));
	const placeOf = await placesOf(level);
	const places = areas.map(({ code }) => placeOf(code));
	const zones = level === 'zone_emploi' ? areas.map(({ code }) => code) : places.map(({ zone }) => zone);
	const columns = await Promise.all(criteria.map((criterion) => columnsOf(criterion, level, zones)));
	return {
		level,
		codes: areas.map(({ code }) => code),
		names: areas.map(({ name }) => name),
		population: areas.map(({ population }) => population),
		department: places.map(({ department }) => department),
		region: places.map(({ region }) => region),
		longitude: areas.map(({ longitude }) => Number((longitude ?? 0).toFixed(4))),
		latitude: areas.map(({ latitude }) => Number((latitude ?? 0).toFixed(4))),
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
