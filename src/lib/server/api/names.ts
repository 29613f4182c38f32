import { findIndicator, type Indicator, type Level, type Period } from '$lib/catalogue';
import { sourcesInEnglish } from '$lib/catalogue/sources-english';
import { unitLabel } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { allSources, type Source as SourceRow } from '$lib/queries/documentation';
import { onceForAll } from '$lib/server/once';
import { inEach } from '$lib/server/speaking';
import { askOnServer } from '$lib/server/warehouse';
import { API } from './address';
import { ApiProblem } from './problem';
import type { IndicatorName, Source } from './shapes/indicator';

/** The dataset whose communes and EPCI every figure stands on. */
const DIVISION = 'etalab-decoupage-administratif';

/** Every dataset, by its id, as the warehouse holds it. */
export const sourceRows = onceForAll(
	async (): Promise<ReadonlyMap<string, SourceRow>> =>
		new Map((await askOnServer(allSources())).map((row) => [row.id, row]))
);

/** A dataset as every answer names it. */
export function sourceName(row: SourceRow): Source {
	const english = sourcesInEnglish[row.id];
	return {
		id: row.id,
		producer: { fr: row.producer, en: english?.producer ?? row.producer },
		title: { fr: row.title, en: english?.title ?? row.title },
		url: row.url,
		licence: row.licence,
		vintage: { fr: row.vintage, en: english?.vintage ?? row.vintage },
		geography: row.geography,
		retrieved: row.retrieved,
		computed_by: row.computed_by
	};
}

/**
 * The dataset of that id.
 *
 * @throws {ApiProblem} where there is none.
 */
export async function knownSource(id: string): Promise<SourceRow> {
	const row = (await sourceRows()).get(id);
	if (row) return row;
	throw new ApiProblem('not-found', () => m.api_wrong_parameter({ name: 'source', value: id }), {
		parameter: 'source',
		value: id,
		expected: m.api_param_source,
		see: `${API}/sources.json`
	});
}

/** Date of the boundaries that every figure stands on: those of today's communes and EPCI. */
export const geography = async (): Promise<string> => (await sourceRows()).get(DIVISION)?.geography ?? '';

/** An indicator as every answer names it. */
export const indicatorName = (indicator: Indicator): IndicatorName => ({
	id: indicator.id,
	label: indicator.label,
	unit: indicator.unit,
	unit_label: inEach(() => unitLabel(indicator.unit)),
	decimals: indicator.decimals,
	polarity: indicator.polarity,
	coverage_of: indicator.coverageOf ?? 'inhabitants'
});

/** The indicator of an id that the schema of parameters has let through. */
export function knownIndicator(id: string): Indicator {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`${id} is no indicator: the schema of parameters should have said so`);
	return indicator;
}

/** Periods of an indicator at a level, oldest first. */
export const periodsOf = (indicator: Indicator, level: Level): readonly Period[] =>
	indicator.periods.filter(({ levels }) => levels.includes(level));

/** A period that was asked for, and whether it is the last one. */
export interface KnownPeriod {
	readonly period: Period;
	readonly latest: boolean;
}

/**
 * The period that is asked for, the last one where none is.
 *
 * @throws {ApiProblem} where the indicator has no figure at that level, or not of that period.
 */
export function knownPeriod(indicator: Indicator, level: Level, asked?: string): KnownPeriod {
	const periods = periodsOf(indicator, level);
	const last = periods.at(-1);
	if (!last) {
		const levels = [...new Set(indicator.periods.flatMap((period) => period.levels))];
		throw new ApiProblem('not-found', () => m.api_not_at_level({ indicator: indicator.id, level }), {
			parameter: 'level',
			value: level,
			expected: m.api_expected_level,
			allowed: levels
		});
	}
	const period = asked === undefined ? last : periods.find((other) => other.period === asked);
	if (period) return { period, latest: period === last };
	throw new ApiProblem(
		'not-found',
		() => m.api_not_of_period({ indicator: indicator.id, level, period: asked ?? '' }),
		{
			parameter: 'period',
			value: asked ?? '',
			expected: m.api_expected_period,
			allowed: periods.map((other) => other.period)
		}
	);
}
