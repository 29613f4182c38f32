import { findIndicator } from '$lib/catalogue';
import type { ExploreState } from './explore-state';
import { fillIn } from './fill-in';
import { nearestLevel } from './indicator-offer';

/** The state after some choices; the others stay where they remain valid. */
export function changeState(before: ExploreState, choices: Partial<ExploreState>): ExploreState {
	// What was brushed on one figure means nothing on another.
	const other =
		(choices.indicator !== undefined && choices.indicator !== before.indicator) ||
		(choices.map !== undefined && (choices.map === 'change') !== (before.map === 'change'));
	// An indicator that the level does not have takes the map to another one: codes chosen here mean nothing there.
	const indicator = findIndicator(choices.indicator ?? before.indicator);
	const level = choices.level ?? before.level;
	const otherLevel = (indicator ? nearestLevel(indicator, level) : level) !== before.level;
	const otherSecond = choices.second !== undefined && choices.second !== before.second;
	const reset: Partial<ExploreState> = {
		...(other ? { range: null, box: null, filters: {} } : {}),
		...(otherSecond ? { box: null } : {}),
		// A place on the map is that of an extent.
		...(otherLevel || choices.extent !== undefined ? { view: null } : {}),
		...(otherLevel ? { range: null, box: null, lasso: null, picked: [], filters: {} } : {})
	};
	const kept: Partial<ExploreState> = { ...before, ...reset, ...choices };
	if (other && choices.method === undefined) {
		// Bounds and maps that suit the new figure, where nothing else was asked for.
		const { map, since } = choices;
		return fillIn({ ...kept, map, since, method: undefined, classes: undefined, thresholds: undefined });
	}
	const otherMethod = choices.method !== undefined && choices.method !== 'own';
	return fillIn({ ...kept, classes: otherMethod ? choices.classes : kept.classes });
}
