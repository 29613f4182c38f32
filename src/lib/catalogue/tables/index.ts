import { areaTables } from './areas';
import { documentTables } from './documents';
import { placeTables } from './places';
import type { TableWords } from './table';
import { workTables } from './work';

export type { TableWords } from './table';

/** Every table of the warehouse in words, those that a question begins with first. Views of one indicator are `observation`'s. */
export const warehouseTables: readonly TableWords[] = [
	...areaTables,
	...workTables,
	...placeTables,
	...documentTables
];
