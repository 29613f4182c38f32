import * as v from 'valibot';
import { levels } from '$lib/catalogue';

/** A selection that the visitor named and kept in this browser. */
const Kept = v.object({
	name: v.string(),
	level: v.picklist(levels),
	codes: v.array(v.string())
});
export type KeptSelection = v.InferOutput<typeof Kept>;

const KEY = 'belvedere.selections';

/** What was kept here; nothing where the browser keeps nothing or holds something else. */
export function readKept(): KeptSelection[] {
	try {
		const parsed = v.safeParse(v.array(Kept), JSON.parse(localStorage.getItem(KEY) ?? '[]'));
		return parsed.success ? parsed.output : [];
	} catch {
		return [];
	}
}

/** @returns whether the browser kept it: private windows may refuse. */
export function writeKept(selections: readonly KeptSelection[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(selections));
		return true;
	} catch {
		return false;
	}
}
