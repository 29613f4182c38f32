/** Régions before 2016 whose code is gone, with the one that each is whole in (law of 16 January 2015). */
const REGIONS_BEFORE_2016: ReadonlyMap<string, string> = new Map([
	['21', '44'],
	['22', '32'],
	['23', '28'],
	['25', '28'],
	['26', '27'],
	['31', '32'],
	['41', '44'],
	['42', '44'],
	['43', '27'],
	['54', '75'],
	['72', '75'],
	['73', '76'],
	['74', '75'],
	['82', '84'],
	['83', '84'],
	['91', '76']
]);

/** Région of today of a code that is gone; null for others. */
export const goneRegion = (code: string): string | null => REGIONS_BEFORE_2016.get(code) ?? null;
