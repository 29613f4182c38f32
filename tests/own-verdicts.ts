import type { Join } from '../src/lib/own/join/join';
import { joinTable } from '../src/lib/own/join/join';
import type { JoinChoices } from '../src/lib/own/join/join-choices';
import type { JoinLevel, KeyChoice } from '../src/lib/own/join/places';
import type { Reference } from '../src/lib/own/join/reference';
import { tableOf } from './own-tables';

interface Verdicts {
	join: Join;
	/** Each key with the area that it led to and how, or with why it led to none. */
	found: string[][];
	by: KeyChoice['by'] | undefined;
	level: JoinLevel | null;
}

/** Joins small tables, and says what each key of theirs led to. */
export const verdictsOf =
	(reference: Reference) =>
	(
		headings: readonly string[],
		rows: readonly (readonly (string | number)[])[],
		choices: JoinChoices = {}
	): Verdicts => {
		const join = joinTable(tableOf(headings, rows), choices, reference);
		const found = join.places.map(({ raw, verdict }) => {
			if (verdict.kind === 'total') return [raw, 'total'];
			return verdict.kind === 'area'
				? [raw, verdict.code, verdict.how]
				: [raw, verdict.why, ...verdict.candidates.map(({ code }) => code)];
		});
		return { join, found, by: join.key?.by, level: join.level };
	};
