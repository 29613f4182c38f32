/** Régions before 2016 whose code is gone: plain name, and the région that each is whole in (law of 16 January 2015). */
const REGIONS_BEFORE_2016: ReadonlyMap<string, readonly [name: string, today: string]> = new Map([
	['21', ['champagne ardenne', '44']],
	['22', ['picardie', '32']],
	['23', ['haute normandie', '28']],
	['25', ['basse normandie', '28']],
	['26', ['bourgogne', '27']],
	['31', ['nord pas de calais', '32']],
	['41', ['lorraine', '44']],
	['42', ['alsace', '44']],
	['43', ['franche comte', '27']],
	['54', ['poitou charentes', '75']],
	['72', ['aquitaine', '75']],
	['73', ['midi pyrenees', '76']],
	['74', ['limousin', '75']],
	['82', ['rhone alpes', '84']],
	['83', ['auvergne', '84']],
	['91', ['languedoc roussillon', '76']]
]);
const byName = new Map([...REGIONS_BEFORE_2016].map(([code, [name]]) => [name, code]));

/** Région of today of a code that is gone; null for others. */
export const goneRegion = (code: string): string | null => REGIONS_BEFORE_2016.get(code)?.[1] ?? null;

/** Code of a région that is gone, by its plain name; null for others. */
export const goneRegionNamed = (name: string): string | null => byName.get(name) ?? null;
