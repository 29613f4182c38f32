import { m } from '$lib/paraglide/messages';
import { addressTo } from '../address';
import { areasAt, rowsWithin } from '../areas';
import { figureAt, seriesAt } from '../figures';
import { type Asked, operation } from '../operation';
import { partOf, type Wanted } from '../page';
import { indicator, level, page, period } from '../parameters';
import { geography, indicatorName, knownIndicator, knownPeriod, knownSource, sourceName } from '../names';
import { Observations } from '../shapes/observation';
import { shapesOf } from '../shapes-of';
import type { Level } from '$lib/catalogue';

interface Path {
	readonly indicator: string;
	readonly level: Level;
	readonly period?: string;
}

/** The figures of an indicator at a level: of a period, or of the last one. */
async function observationsAt({
	path,
	query,
	here,
	address,
	links
}: Asked<Path, Wanted>): Promise<Observations> {
	const of = knownIndicator(path.indicator);
	const { period: known, latest } = knownPeriod(of, path.level, path.period);
	const areas = await areasAt(path.level);
	const series = await seriesAt(of.id, path.level, known.period);
	const part = partOf(await rowsWithin(areas, query.within), query);
	const own = `/indicators/${of.id}/${path.level}`;
	return {
		indicator: indicatorName(of),
		level: path.level,
		period: known.period,
		latest,
		source: sourceName(await knownSource(known.source)),
		geography: await geography(),
		page: part.page,
		observations: part.items.map((row) => ({
			code: areas.code[row] ?? '',
			name: areas.name[row] ?? '',
			...figureAt(series, row)
		})),
		links: {
			...links(`${own}/${known.period}`),
			latest: addressTo(here, own),
			indicator: addressTo(here, `/indicators/${of.id}`),
			...(part.next === null ? {} : { next: address({ offset: part.next }) })
		}
	};
}

/** Each row says all that it is of: one that is taken elsewhere keeps it. */
const tableOf = ({
	indicator: of,
	level: at,
	period: when,
	source,
	geography: on,
	observations
}: Observations) => ({
	columns: [
		...['indicator', 'level', 'code', 'name', 'period', 'value', 'unit', 'status', 'coverage'],
		...['numerator', 'denominator', 'source', 'computed_by', 'source_geography', 'geography']
	],
	rows: observations.map((row) => [
		...[of.id, at, row.code, row.name, when, row.value, of.unit, row.status, row.coverage],
		...[row.numerator, row.denominator, source.id, source.computed_by, source.geography, on]
	])
});

const shared = {
	tag: 'figures',
	query: page,
	formats: ['json', 'csv', 'fr.csv', 'geojson'],
	answer: Observations,
	table: tableOf,
	shapes: (answer: Observations) =>
		shapesOf(answer.level, answer.observations, {
			indicator: answer.indicator.id,
			period: answer.period,
			unit: answer.indicator.unit,
			source: answer.source.id
		}),
	name: (answer: Observations) => `${answer.indicator.id}_${answer.level}_${answer.period}`
} as const;

export const latestObservations = operation({
	...shared,
	id: 'getLatestObservations',
	template: '/indicators/{indicator}/{level}',
	summary: m.api_op_latest,
	text: m.api_op_latest_text,
	path: { indicator, level },
	make: observationsAt
});

export const observations = operation({
	...shared,
	id: 'getObservations',
	template: '/indicators/{indicator}/{level}/{period}',
	summary: m.api_op_observations,
	text: m.api_op_observations_text,
	path: { indicator, level, period },
	make: observationsAt
});
