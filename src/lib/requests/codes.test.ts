import { afterAll, beforeAll, expect, it } from 'vitest';
import { levels, type Level } from '../catalogue/levels';
import { areaNames } from '../queries/schema';
import type { AnswerColumn } from '../warehouse/answer-columns';
import type { Warehouse } from '../warehouse/contract';
import { openNodeWarehouse } from '../warehouse/node';
import { type AreaNames, recogniseCodes } from './codes';

/** Codes of the real warehouse: those of two levels may be the same words. */
let warehouse: Warehouse;
let names: AreaNames;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
	const { level, code, name } = await warehouse.askColumns(areaNames());
	const all = new Map(levels.map((each) => [each, new Map<string, string>()]));
	level.forEach((each, row) => all.get(each as Level)?.set(code[row] ?? '', name[row] ?? ''));
	names = all;
});
afterAll(() => warehouse.close());

const words = (name: string, cells: readonly (string | null)[]): AnswerColumn => ({
	name,
	kind: 'text',
	cells
});
const figures = (name: string, cells: readonly number[]): AnswerColumn => ({
	name,
	kind: 'number',
	cells: Float64Array.from(cells)
});
const codesOf = (level: Level) => [...(names.get(level)?.keys() ?? [])];
const best = (...columns: AnswerColumn[]) => recogniseCodes(columns, names)[0];

it.each(levels.filter((level) => level !== 'france'))(
	'knows all the codes of a level for what they are: %s',
	(level) => {
		expect(best(words('name', ['x', 'y']), words('code', codesOf(level)))).toEqual({
			column: 1,
			level,
			levelColumn: null
		});
	}
);

it.each([
	['commune', ['49331', '49248', '49054']],
	['epci', ['244900809', '200054781']],
	['departement', ['49', '2A', '971']],
	['zone_emploi', codesOfZones()],
	['region', ['52', '53']]
] as const)('knows a few codes of a level: %s', (level, codes) => {
	const heading = level === 'region' ? 'région' : 'code';
	expect(best(words(heading, codes))).toMatchObject({ column: 0, level });
});
function codesOfZones() {
	return ['5209', '5210', '1115'];
}

it('goes by the heading where codes may be of two levels', () => {
	const both = codesOf('bassin_vie').slice(0, 20);
	expect(best(words('code', both))?.level).toBe('commune');
	expect(best(words('bassin_de_vie', both))?.level).toBe('bassin_vie');
	expect(best(words('code_departement', ['52', '53', '24']))?.level).toBe('departement');
	expect(best(words('region', ['52', '53', '24']))?.level).toBe('region');
});

it('goes by what the rows are, not by what they lie in', () => {
	const communes = codesOf('commune').slice(0, 40);
	const found = best(
		words(
			'department',
			communes.map((code) => code.slice(0, 2))
		),
		words('name', communes),
		words(
			'epci',
			communes.map((_, at) => codesOf('epci')[at % 3] ?? null)
		)
	);
	expect(found).toMatchObject({ column: 1, level: 'commune' });
});

it('offers each level that codes may be of, the likeliest first', () => {
	const found = recogniseCodes([words('code', ['52', '53', '24'])], names).map(({ level }) => level);
	expect(found.slice(0, 2)).toEqual(['departement', 'region']);
});

it('goes by a column of levels, and by the rows of each', () => {
	const columns = [
		words('level', ['epci', 'epci', 'departement', 'departement']),
		words('area', ['244900809', '200054781', '49', '44'])
	];
	expect(
		recogniseCodes(columns, names).map(({ column, level, levelColumn }) => [column, level, levelColumn])
	).toEqual([
		[1, 'epci', 0],
		[1, 'departement', 0]
	]);
});

it('forgives a few codes of before, and takes no words and no figures for codes', () => {
	const mostly = [...codesOf('epci').slice(0, 19), '999999999'];
	expect(best(words('code', mostly))?.level).toBe('epci');
	expect(best(words('code', [...mostly, '999999998', '999999997', '999999996']))).toBeUndefined();
	expect(best(words('name', ['Segré', 'Candé']), figures('population', [49331, 49248]))).toBeUndefined();
	expect(best(words('code', ['49331']), words('empty', [null, '']))).toBeUndefined();
});
