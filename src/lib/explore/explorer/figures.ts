import { findIndicator } from '$lib/catalogue';
import type { Observation } from '$lib/queries/rows';
import { fetchFigures, fetchSeries, fetchTouching } from '../data/answers';
import { fetchFrame } from '../data/frames';
import { extentMask } from '../data/extent';
import type { Frame, Series } from '../data/frame';
import { type OwnFigure, ownFigure } from '../data/own-territory';
import type { ExploreState, Extent } from '../state/explore-state';
import { periodsAt } from '../state/indicator-offer';

/** Figures of a level, and the state that they were asked for. */
export interface Figures {
	state: ExploreState;
	main: Series;
	before: Series | null;
	second: Series | null;
	secondPeriod: string | null;
	/** The territory's own figure, and France's. */
	areas: Observation[];
	own: OwnFigure | null;
}

/** Figures with the areas that they are of. */
export interface Answers {
	figures: Figures;
	frame: Frame;
	/** Rows that are looked at; null: all. */
	extent: Uint8Array | null;
	/** Rows of the marked territory. */
	focus: number[];
	territoryName: string;
	/** Name of the area that is looked at, or whose neighbours are; empty for the country and chosen areas. */
	extentName: string;
}

/** Everything but shapes that a state needs. */
export async function fetchAnswers(state: ExploreState): Promise<Answers> {
	const secondIndicator = findIndicator(state.second ?? '');
	const secondPeriod = secondIndicator
		? (periodsAt(secondIndicator, state.level).at(-1)?.period ?? null)
		: null;
	const [frame, main, before, second, extent, touching] = await Promise.all([
		fetchFrame(state.level),
		fetchSeries(state.indicator, state.level, state.period),
		state.map === 'change' && state.since ? fetchSeries(state.indicator, state.level, state.since) : null,
		secondIndicator && secondPeriod ? fetchSeries(secondIndicator.id, state.level, secondPeriod) : null,
		extentMask(state.level, state.extent),
		fetchTouching(
			state.level,
			state.own ? 'commune' : 'epci',
			state.own ? state.own.communes : [state.territory]
		)
	]);
	const epci = await fetchFrame('epci');
	const nameOf = (code: string) => epci.name[epci.rowOf.get(code) ?? -1] ?? '';
	const [areas, own] = await Promise.all([
		fetchFigures(state.indicator, state.period, [
			{ level: 'epci', code: state.territory },
			{ level: 'france', code: 'FR' }
		]),
		state.own ? ownFigure(state.own.communes, state.indicator, state.period).catch(() => null) : null
	]);
	return {
		figures: { state, main, before, second, secondPeriod, areas, own },
		frame,
		extent,
		focus: touching.flatMap((code) => frame.rowOf.get(code) ?? []),
		territoryName: nameOf(state.territory),
		extentName: await extentNameOf(state.extent)
	};
}

/** Name of the area whose neighbours, or whose areas, are looked at; empty for the country and areas chosen one by one. */
async function extentNameOf(extent: Extent): Promise<string> {
	if (!('code' in extent)) return '';
	const { name, rowOf } = await fetchFrame(extent.kind === 'neighbours' ? 'epci' : extent.kind);
	return name[rowOf.get(extent.code) ?? -1] ?? '';
}

/** What of a state figures and shapes hang on; the rest only shows them otherwise. */
const ASKED = [
	'indicator',
	'level',
	'period',
	'since',
	'second',
	'map',
	'extent',
	'territory',
	'own'
] as const satisfies readonly (keyof ExploreState)[];

/** Whether a state needs other figures or shapes than another one. */
export const asksOther = (one: ExploreState, other: ExploreState): boolean =>
	ASKED.some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
