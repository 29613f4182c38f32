import type { Join } from '../join/join';
import type { Refusal } from '../join/places';
import type { ColumnTable } from '../table';

/** A key that leads to no territory. */
export interface UnrecognisedRow {
	readonly raw: string;
	readonly said: string;
	readonly rows: number;
	readonly line: number;
	readonly why: Refusal;
	readonly candidates: string;
}

/** Every key that leads to no territory, with its line, the reason and what it might be. */
export const unrecognisedOf = (join: Join, table: ColumnTable): UnrecognisedRow[] =>
	join.places.flatMap(({ raw, said, rows, first, verdict }) =>
		verdict.kind === 'refused'
			? [
					{
						raw,
						said,
						rows,
						line: table.lines[first] ?? 0,
						why: verdict.why,
						candidates: verdict.candidates.map(({ code, name }) => `${code} ${name}`).join(' | ')
					}
				]
			: []
	);
