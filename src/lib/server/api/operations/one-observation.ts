import type { Level } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { addressTo } from '../address';
import { placeOf } from '../areas';
import { oneFigure } from '../figures';
import { geography, indicatorName, knownIndicator, knownPeriod, knownSource, sourceName } from '../names';
import { type Asked, operation } from '../operation';
import { code, indicator, level, period } from '../parameters';
import { OneObservation } from '../shapes/observation';
import { figurePath } from './territory-observations';

interface Path {
	readonly level: Level;
	readonly code: string;
	readonly indicator: string;
	readonly period?: string;
}

/** One figure of one territory, of a period or of the last one. */
async function figureOfOne({ path, here, links }: Asked<Path, object>): Promise<OneObservation> {
	const of = knownIndicator(path.indicator);
	const { period: known, latest } = knownPeriod(of, path.level, path.period);
	const at = (when?: string) => figurePath(path.level, path.code, of.id, when);
	return {
		territory: await placeOf(path.level, path.code),
		indicator: indicatorName(of),
		period: known.period,
		latest,
		...(await oneFigure(of.id, path, known.period)),
		source: sourceName(await knownSource(known.source)),
		geography: await geography(),
		links: {
			...links(at(known.period)),
			latest: addressTo(here, at()),
			series: addressTo(here, `/territories/${path.level}/${path.code}/series/${of.id}`),
			indicator: addressTo(here, `/indicators/${of.id}`)
		}
	};
}

const tableOf = ({ territory, indicator: of, source, ...row }: OneObservation) => ({
	columns: [
		...['indicator', 'level', 'code', 'name', 'period', 'value', 'unit', 'status', 'coverage'],
		...['numerator', 'denominator', 'source', 'computed_by', 'source_geography', 'geography']
	],
	rows: [
		[
			...[of.id, territory.level, territory.code, territory.name, row.period, row.value, of.unit],
			...[row.status, row.coverage, row.numerator, row.denominator],
			...[source.id, source.computed_by, source.geography, row.geography]
		]
	]
});

const shared = {
	tag: 'figures',
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: OneObservation,
	table: tableOf,
	make: figureOfOne,
	name: ({ territory, indicator: of, period: when }: OneObservation) =>
		`${of.id}_${territory.level}_${territory.code}_${when}`
} as const;

export const latestObservation = operation({
	...shared,
	id: 'getLatestObservation',
	template: '/territories/{level}/{code}/observations/{indicator}',
	summary: m.api_op_latest_figure,
	text: m.api_op_latest_figure_text,
	path: { level, code, indicator }
});

export const observation = operation({
	...shared,
	id: 'getObservation',
	template: '/territories/{level}/{code}/observations/{indicator}/{period}',
	summary: m.api_op_figure,
	text: m.api_op_figure_text,
	path: { level, code, indicator, period }
});
