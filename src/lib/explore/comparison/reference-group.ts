import { classLabel } from '$lib/i18n/data-labels';
import { findIndicator, type Indicator, rankedFrom } from '$lib/catalogue';
import { nearestPeers, type Peer, type PeerVariable } from '$lib/analysis/peers';
import { m } from '$lib/paraglide/messages';
import type { LevelValues } from '../data/site-files';
import { type CompareState, type Group, peerVariables } from '../state/compare-state';
import type { Compared } from './compared';

/** Figures of an indicator that take part in ranks and medians, by row; NaN elsewhere. */
export function rankedFigures(values: LevelValues, indicator: Indicator): Float64Array {
	const series = values.figures[indicator.id] ?? values.around[indicator.id];
	const from = rankedFrom(indicator);
	return Float64Array.from({ length: values.codes.length }, (_, row) => {
		const value = series?.values[row] ?? null;
		return value === null || (series?.partial[row] ?? 1) < from ? NaN : value;
	});
}

/**
 * The structural variables of a level. One that the level, or the visitor's own group of communes, does not have is
 * replaced by its elder, for everyone: what is compared is one thing.
 */
const variablesOf = (
	values: LevelValues,
	weights: CompareState['weights'],
	has: (indicator: Indicator) => boolean
): PeerVariable[] =>
	peerVariables.map((variable) => {
		const wanted = known(variable.id);
		const indicator = !has(wanted) && 'elsewhere' in variable ? known(variable.elsewhere) : wanted;
		return {
			id: indicator.id,
			log: variable.log,
			weight: weights[variable.id],
			values: rankedFigures(values, indicator)
		};
	});

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
			const own = row < 0;
			const variables = variablesOf(values, state.weights, (indicator) =>
				own
					? first.figure(indicator).value !== null
					: rankedFigures(values, indicator).some((value) => !Number.isNaN(value))
			);
			if (own) {
				// A group of communes is compared as one more row.
				const withOwn = variables.map((variable) => ({
					...variable,
					values: Float64Array.from([...variable.values, first.figure(known(variable.id)).value ?? NaN])
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

function known(id: string): Indicator {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`The catalogue has no ${id}`);
	return indicator;
}

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
