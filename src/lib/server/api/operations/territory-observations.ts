import { indicators, type Level } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { addressTo, type Here } from '../address';
import { placeOf } from '../areas';
import { geography, knownIndicator, knownPeriod, periodsOf, sourceRows } from '../names';
import { type Asked, operation } from '../operation';
import { code, indicator, level } from '../parameters';
import { type TerritoryObservation, TerritoryObservations } from '../shapes/observation';
import { figuresOfTerritory, type Wanted } from '../territory-series';

type Path = { readonly level: Level; readonly code: string; readonly indicator?: string };

/** Where one figure of a territory stays. */
export const figurePath = (at: Level, of: string, id: string, period?: string): string =>
	`/territories/${at}/${of}/observations/${id}${period === undefined ? '' : `/${period}`}`;

/** Figures of a territory, each with all that is needed to read it. */
async function rowsOf(here: Here, { level: at, code: of }: Path, wanted: readonly Wanted[]) {
	const sources = await sourceRows();
	const known = await figuresOfTerritory(wanted, { level: at, code: of });
	return known.map(({ indicator: one, period, figure }): TerritoryObservation => {
		const source = sources.get(period.source);
		return {
			indicator: one.id,
			label: one.label,
			unit: one.unit,
			decimals: one.decimals,
			period: period.period,
			...figure,
			source: period.source,
			computed_by: source?.computed_by ?? null,
			source_geography: source?.geography ?? null,
			link: addressTo(here, figurePath(at, of, one.id, period.period))
		};
	});
}

/** What is wanted of a territory's figures. */
type Choose = (path: Path) => readonly Wanted[];

const answerOf =
	(choose: Choose) =>
	async ({ path, here, links }: Asked<Path, object>): Promise<TerritoryObservations> => {
		const territory = await placeOf(path.level, path.code);
		return {
			territory,
			geography: await geography(),
			observations: await rowsOf(here, path, choose(path)),
			links: { ...links(), territory: addressTo(here, `/territories/${path.level}/${path.code}`) }
		};
	};

const COLUMNS = [
	...(['period', 'value', 'unit', 'status', 'coverage', 'numerator', 'denominator'] as const),
	...(['source', 'computed_by', 'source_geography'] as const)
] as const;

const tableOf = ({ territory, geography: on, observations }: TerritoryObservations) => ({
	columns: ['level', 'code', 'name', 'indicator', 'label_fr', 'label_en', ...COLUMNS, 'geography'],
	rows: observations.map((row) => [
		...[territory.level, territory.code, territory.name, row.indicator, row.label.fr, row.label.en],
		...COLUMNS.map((column) => row[column]),
		on
	])
});

const shared = {
	tag: 'figures',
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: TerritoryObservations,
	table: tableOf
} as const;

export const territoryObservations = operation({
	...shared,
	id: 'getTerritoryObservations',
	template: '/territories/{level}/{code}/observations',
	summary: m.api_op_territory_observations,
	text: m.api_op_territory_observations_text,
	path: { level, code },
	make: answerOf(({ level: at }) =>
		indicators.flatMap((one) => {
			const period = periodsOf(one, at).at(-1);
			return period ? [{ indicator: one, period }] : [];
		})
	),
	name: ({ territory }) => `observations_${territory.level}_${territory.code}`
});

export const territorySeries = operation({
	...shared,
	id: 'getTerritorySeries',
	template: '/territories/{level}/{code}/series',
	summary: m.api_op_territory_series,
	text: m.api_op_territory_series_text,
	path: { level, code },
	make: answerOf(({ level: at }) =>
		indicators.flatMap((one) => periodsOf(one, at).map((period) => ({ indicator: one, period })))
	),
	name: ({ territory }) => `series_${territory.level}_${territory.code}`
});

export const indicatorSeries = operation({
	...shared,
	id: 'getIndicatorSeries',
	template: '/territories/{level}/{code}/series/{indicator}',
	summary: m.api_op_indicator_series,
	text: m.api_op_indicator_series_text,
	path: { level, code, indicator },
	make: answerOf(({ level: at, indicator: id = '' }) => {
		const one = knownIndicator(id);
		// Says which levels have it, where this one has not.
		knownPeriod(one, at);
		return periodsOf(one, at).map((period) => ({ indicator: one, period }));
	}),
	name: ({ territory, observations }) =>
		`series_${territory.level}_${territory.code}_${observations[0]?.indicator ?? ''}`
});
