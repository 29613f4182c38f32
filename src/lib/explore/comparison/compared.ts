import type { AroundLevel, Indicator, Level, OWN_SOURCE, SourceId } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { aggregate, departementOf, fetchCommuneMeasures, fetchOwnCommunes } from '../data/own-territory';
import { fetchLevel } from '../data/level-values';
import type { LevelValues } from '../data/site-files';
import { type ComparedKey, type CompareState, writeKey } from '../state/compare-state';
import { periodsAt } from '../state/indicator-offer';

export interface ComparedFigure {
	value: number | null;
	period: string;
	/** Share of the population that the figure covers. */
	coverage: number;
	/** Why there is none, in words; empty where there is one. */
	why: string;
	/** Dataset that it comes from. */
	source?: SourceId | typeof OWN_SOURCE;
	/** The larger area that it is of, where the territory's own is not published. */
	around?: { level: AroundLevel; name: string };
}

/** A territory on the table: who it is, and its figure for any indicator. */
export interface Compared {
	key: string;
	name: string;
	/** Level whose areas it is ranked among; a group of communes, among EPCI. */
	among: Exclude<Level, 'commune'>;
	level: ComparedKey['level'];
	/** Its row in the values of its level; -1 for communes and groups of communes. */
	row: number;
	population: number;
	region: string | null;
	department: string | null;
	/** Employment zone where most of its inhabitants live; null where it is larger, or not known here. */
	zone: { code: string; name: string } | null;
	figure: (indicator: Indicator) => ComparedFigure;
}

const nothing = (why: string, period = ''): ComparedFigure => ({ value: null, period, coverage: 0, why });

function zoneOf({ main }: LevelValues, row: number): Compared['zone'] {
	const code = main.zone_emploi?.codes[row];
	return code ? { code, name: main.zone_emploi?.names[row] ?? code } : null;
}

function fromLevel(values: LevelValues, row: number, key: string): Compared {
	return {
		key,
		name: values.names[row] ?? '',
		among: values.level as Exclude<Level, 'commune'>,
		level: values.level,
		row,
		population: values.population[row] ?? 0,
		region: values.region[row] ?? null,
		department: values.department[row] ?? null,
		zone: zoneOf(values, row),
		figure: ({ id }) => {
			const around = values.figures[id] ? undefined : values.around[id];
			const series = values.figures[id] ?? around;
			if (!series) return nothing(m.compare_not_at_level());
			const value = series.values[row] ?? null;
			return {
				value,
				period: series.period,
				coverage: series.partial[row] ?? 1,
				why: value === null ? m.map_tooltip_missing() : '',
				source: series.source,
				...(around
					? { around: { level: around.level, name: values.main[around.level]?.names[row] ?? '' } }
					: {})
			};
		}
	};
}

/** One commune, or a group of them: a sum of rows. */
async function fromCommunes(codes: readonly string[], name: string, key: ComparedKey): Promise<Compared> {
	const { rows, france, population } = await fetchOwnCommunes(codes);
	const departement = departementOf(codes[0] ?? '');
	return {
		key: writeKey(key),
		name,
		among: 'epci',
		level: key.level,
		row: -1,
		population,
		region: null,
		department: departement,
		zone: null,
		figure: (indicator) => {
			const period = periodsAt(indicator, 'commune').at(-1) ?? indicator.periods.at(-1);
			const figure = aggregate(rows, period, france);
			const why =
				figure.refusal === 'published'
					? m.compare_refused_median()
					: figure.refusal === 'level'
						? m.compare_refused_level()
						: figure.refusal
							? m.map_tooltip_missing()
							: '';
			return {
				value: figure.value,
				period: period?.period ?? '',
				coverage: figure.coverage,
				why,
				source: period?.source
			};
		}
	};
}

/** The territories of a comparison; those that no file knows are told apart. */
export async function fetchCompared(state: CompareState): Promise<{ found: Compared[]; unknown: string[] }> {
	const unknown: string[] = [];
	const found = await Promise.all(
		state.areas.map(async (key): Promise<Compared | null> => {
			if (key.level === 'own')
				return state.own ? fromCommunes(state.own.communes, state.own.name, key) : null;
			if (key.level === 'commune') {
				const file = await fetchCommuneMeasures(departementOf(key.code)).catch(() => null);
				const at = file?.communes.indexOf(key.code) ?? -1;
				return file && at >= 0 ? fromCommunes([key.code], file.names[at] ?? key.code, key) : null;
			}
			const values = await fetchLevel(key.level);
			const row = values.codes.indexOf(key.code);
			return row < 0 ? null : fromLevel(values, row, writeKey(key));
		})
	);
	return {
		found: found.flatMap((area, at) => {
			const key = state.areas[at];
			if (!area && key) unknown.push(writeKey(key));
			return area ?? [];
		}),
		unknown
	};
}
