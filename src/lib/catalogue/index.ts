import { employmentIndicators } from './indicators/employment';
import { hiringIndicators } from './indicators/hiring';
import { peopleIndicators } from './indicators/people';
import { privateJobIndicators } from './indicators/private-jobs';
import { fabricIndicators } from './indicators/fabric';
import { housingIndicators } from './indicators/housing';
import { incomeIndicators } from './indicators/income';
import { moveIndicators } from './indicators/moves';
import { populationIndicators } from './indicators/population';
import { serviceIndicators } from './indicators/services';
import type { Indicator } from './indicator';

/** Everything that is measured. To add an indicator, add one object to one of these lists. */
export const indicators: readonly Indicator[] = [
	...populationIndicators,
	...moveIndicators,
	...housingIndicators,
	...incomeIndicators,
	...employmentIndicators,
	...privateJobIndicators,
	...hiringIndicators,
	...peopleIndicators,
	...fabricIndicators,
	...serviceIndicators
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of that id, or undefined: an id from an address may name none. */
export const findIndicator = (id: string): Indicator | undefined => byId.get(id);

export * from './axes';
export * from './evaluate';
export * from './formula';
export * from './indicator';
export * from './levels';
export * from './sources';
export {
	moveAges,
	moveCategories,
	MOVES_BEFORE,
	MOVES_PERIOD,
	recentMoveAges,
	recentMoveCategories,
	sizeGroup
} from './indicators/moves';
export { sectors } from './indicators/sectors';
export * from './branches';
