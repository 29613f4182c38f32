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
import { findOwnIndicator } from './own';
import type { SourceId } from './sources';
import { withWanted } from './wanted';
import { wantedHere } from './wanted-here';

/** What is measured without any wanted file. To add an indicator, add one object to one of these lists. */
const certain: readonly Indicator[] = [
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

/** Everything that is measured when the files of these wanted sources are there. */
export const indicatorsWith = (here: readonly SourceId[]): readonly Indicator[] => withWanted(certain, here);

/** Everything that is measured. */
export const indicators = indicatorsWith(wantedHere);

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of that id, one's own included, or undefined: an id from an address may name none. */
export const findIndicator = (id: string): Indicator | undefined => byId.get(id) ?? findOwnIndicator(id);

export * from './axes';
export * from './evaluate';
export * from './formula';
export * from './indicator';
export * from './levels';
export * from './own';
export * from './publications';
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
