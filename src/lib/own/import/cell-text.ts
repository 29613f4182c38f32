import { type Column, absenceOf } from '../table';

const DAY = 86_400_000;
/** Absences as a preview shows them: nothing, or a mark that is no figure. */
const MARKS = { empty: '', not_available: 'n.d.', secret: 's', error: '!' } as const;

/** A cell as a preview shows it, in the form of files: dates as ISO days, figures with a point. */
export function cellText(column: Column, row: number): string {
	const absence = absenceOf(column.absent[row] ?? 0);
	if (absence) return MARKS[absence];
	if (column.kind === 'text') return column.words[column.ids[row] ?? -1] ?? '';
	const value = column.values[row] ?? NaN;
	if (Number.isNaN(value)) return '';
	return column.kind === 'date' ? new Date(value * DAY).toISOString().slice(0, 10) : String(value);
}
