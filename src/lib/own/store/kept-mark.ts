const KEPT = 'belvedere.donnees';

/** Whether this browser said that it keeps tables: asked before anything is fetched for them. */
export function hasKept(): boolean {
	try {
		return localStorage.getItem(KEPT) !== null;
	} catch {
		return false;
	}
}

/** Tells the next page whether there are tables to open. */
export function markKept(any: boolean): void {
	try {
		if (any) localStorage.setItem(KEPT, '1');
		else localStorage.removeItem(KEPT);
	} catch {
		// A browser that keeps nothing keeps no table either.
	}
}

let held = false;

/** Tells whether this visit holds tables, kept or not. */
export function markHeld(any: boolean): void {
	held = any;
}

/** Whether there may be tables of one's own here: asked before anything is fetched for them. */
export const mayHaveTables = (): boolean => held || hasKept();
