import { ownTables } from '../tables';
import { measuresOf } from './measures';

/** A measure of one's own tables for a commune; null where none of them has it. */
export function ownCommuneMeasure(commune: string, measure: string): number | null {
	for (const table of ownTables()) {
		if (table.level !== 'commune') continue;
		const value = measuresOf(table).get(measure)?.[table.codes.indexOf(commune)] ?? NaN;
		if (!Number.isNaN(value)) return value;
	}
	return null;
}
