import { classLabel } from '$lib/i18n/data-labels';
import { findIndicator, type Indicator, indicators, type Level } from '$lib/catalogue';
import { countAbove, quantileOf } from '$lib/analysis/sorted';
import { nearestPeers, type Peer, type PeerVariable } from '$lib/analysis/peers';
import { formatValue } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import {
	type ComparedKey,
	type CompareState,
	type Group,
	peerVariables,
	writeKey
} from '../state/compare-state';
import { RANKED_FROM } from '../data/frame';
import { aggregate, departementOf, fetchCommuneMeasures, fetchOwnCommunes } from '../data/own-territory';
import { isCount, periodsAt } from '../state/explore-state';
import { fetchValues, type LevelValues } from '../data/site-files';

export interface ComparedFigure {
	value: number | null;
	period: string;
	/** Share of the population that the figure covers. */
	coverage: number;
	/** Why there is none, in words; empty where there is one. */
	why: string;
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
	figure: (indicator: Indicator) => ComparedFigure;
}

const nothing = (why: string, period = ''): ComparedFigure => ({ value: null, period, coverage: 0, why });

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
		figure: ({ id }) => {
			const series = values.figures[id];
			if (!series) return nothing(m.compare_not_at_level());
			const value = series.values[row] ?? null;
			return {
				value,
				period: series.period,
				coverage: series.partial[row] ?? 1,
				why: value === null ? m.map_tooltip_missing() : ''
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
			return { value: figure.value, period: period?.period ?? '', coverage: figure.coverage, why };
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
			const values = await fetchValues(key.level);
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

/** Figures of an indicator that take part in ranks and medians, by row; NaN elsewhere. */
export function rankedFigures(values: LevelValues, indicator: string): Float64Array {
	const series = values.figures[indicator];
	return Float64Array.from({ length: values.codes.length }, (_, row) => {
		const value = series?.values[row] ?? null;
		return value === null || (series?.partial[row] ?? 1) < RANKED_FROM ? NaN : value;
	});
}

const variablesOf = (values: LevelValues, weights: CompareState['weights']): PeerVariable[] =>
	peerVariables.map(({ id, log }) => ({ id, log, weight: weights[id], values: rankedFigures(values, id) }));

export interface ReferenceGroup {
	/** Rows of the level's values, the territory itself left out. */
	rows: number[];
	/** In words, after «face à». */
	name: string;
	peers: Peer[];
	variables: PeerVariable[];
	/** Why there is no such group. */
	why: string;
}

/** The group that the first territory is compared with, among the areas of its level. */
export function referenceGroup(values: LevelValues, first: Compared, state: CompareState): ReferenceGroup {
	const { row } = first;
	const all = values.codes.map((_, other) => other).filter((other) => other !== row);
	const empty = (why: string): ReferenceGroup => ({ rows: [], name: '', peers: [], variables: [], why });
	const same = (of: readonly (string | null)[], name: (value: string) => string, why: string) => {
		const here = row < 0 ? null : (of[row] ?? null);
		if (here === null) return empty(why);
		return { ...empty(''), rows: all.filter((other) => of[other] === here), name: name(here) };
	};
	switch (state.group) {
		case 'level':
			return { ...empty(''), rows: all, name: m.group_level({ count: all.length }) };
		case 'departement': {
			const here = first.department;
			if (here === null) return empty(m.group_none());
			return {
				...empty(''),
				rows: all.filter((other) => values.department[other] === here),
				name: m.group_departement({ code: here })
			};
		}
		case 'region':
			return same(values.region, () => m.group_region(), m.group_none());
		case 'industry':
			return { ...empty(''), rows: all.filter((other) => values.industry[other]), name: m.group_industry() };
		case 'space':
			return same(values.space, (name) => m.group_space({ name: classLabel(name) }), m.group_none());
		case 'density':
			return same(values.density, (name) => m.group_density({ name: classLabel(name) }), m.group_none());
		case 'peers': {
			const variables = variablesOf(values, state.weights);
			if (row < 0) {
				// A group of communes is compared as one more row.
				const withOwn = variables.map((variable) => ({
					...variable,
					values: Float64Array.from([
						...variable.values,
						first.figure(findIndicator(variable.id) ?? requireIndicator(variable.id)).value ?? NaN
					])
				}));
				const peers = nearestPeers(withOwn, values.codes.length, state.k);
				return {
					rows: peers.map((peer) => peer.row),
					name: m.group_peers({ k: peers.length }),
					peers,
					variables: withOwn,
					why: ''
				};
			}
			const peers = nearestPeers(variables, row, state.k);
			return {
				rows: peers.map((peer) => peer.row),
				name: m.group_peers({ k: peers.length }),
				peers,
				variables,
				why: peers.length === 0 ? m.group_no_peers() : ''
			};
		}
	}
}

function requireIndicator(id: string): Indicator {
	throw new Error(`The catalogue has no ${id}`);
}

export interface ComparisonRow {
	indicator: Indicator;
	figures: ComparedFigure[];
	/** Ranked figures of the group, ascending. */
	group: Float64Array;
	median: number | null;
	/** Place of each territory among the group, the largest first, and among how many; 0: not ranked. */
	ranks: { rank: number; of: number }[];
	/** Positions of the best and the worst by polarity; -1 where it is not judged. */
	best: number;
	worst: number;
}

/** One row an indicator that some territory has a figure of. */
export function comparisonRows(
	compared: readonly Compared[],
	values: LevelValues,
	group: ReferenceGroup,
	axis: CompareState['axis']
): ComparisonRow[] {
	const members = new Set(group.rows);
	return indicators
		.filter(({ axis: own, partOf }) => partOf === undefined && (axis === 'all' || own === axis))
		.flatMap((indicator): ComparisonRow[] => {
			const figures = compared.map((area) => area.figure(indicator));
			if (figures.every(({ value }) => value === null)) return [];
			const all = rankedFigures(values, indicator.id);
			const sorted = Float64Array.from(group.rows, (row) => all[row] ?? NaN)
				.filter((value) => !Number.isNaN(value))
				.sort();
			const median = sorted.length === 0 ? null : quantileOf(sorted, 0.5);
			const judged = indicator.polarity !== 0 && figures.filter(({ value }) => value !== null).length > 1;
			const order = figures
				.map(({ value }, at) => ({ at, value }))
				.filter(({ value }) => value !== null)
				.sort((a, b) => indicator.polarity * ((b.value ?? 0) - (a.value ?? 0)));
			const tied = order[0]?.value === order.at(-1)?.value;
			return [
				{
					indicator,
					figures,
					group: sorted,
					median,
					ranks: figures.map(({ value, coverage }, at) => {
						const area = compared[at];
						// A quantity of a larger or smaller kind of area has no place among these.
						const comparable = !isCount(indicator) || area?.level === values.level || area?.level === 'own';
						if (!area || value === null || coverage < RANKED_FROM || sorted.length === 0 || !comparable)
							return { rank: 0, of: 0 };
						const inside = area.level === values.level && members.has(area.row);
						return {
							rank: countAbove(sorted, value) + 1,
							of: sorted.length + (inside ? 0 : 1)
						};
					}),
					best: judged && !tied ? (order[0]?.at ?? -1) : -1,
					worst: judged && !tied ? (order.at(-1)?.at ?? -1) : -1
				}
			];
		});
}

/** On how many judged indicators the first territory does better, or less well, than the group's median. */
export function balanceOf(rows: readonly ComparisonRow[]): { better: number; worse: number; judged: number } {
	let [better, worse, judged] = [0, 0, 0];
	for (const { indicator, figures, median } of rows) {
		const value = figures[0]?.value ?? null;
		if (indicator.polarity === 0 || value === null || median === null) continue;
		judged += 1;
		const way = indicator.polarity * (value - median);
		if (way > 0) better += 1;
		if (way < 0) worse += 1;
	}
	return { better, worse, judged };
}

export const figureWithUnit = (indicator: Indicator, value: number): string =>
	formatValue(value, indicator.unit, indicator.decimals);

/** Groups that can be asked for a territory. */
export const groupsFor = (first: Compared | undefined): readonly Group[] =>
	!first || first.among === 'epci'
		? first && first.row < 0
			? ['peers', 'departement', 'industry', 'level']
			: ['peers', 'departement', 'region', 'industry', 'space', 'density', 'level']
		: first.among === 'departement'
			? ['region', 'level']
			: first.among === 'region' || first.among === 'france'
				? ['level']
				: ['peers', 'region', 'level'];
