import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { tableOf } from '../../../../tests/own-tables';
import { absences, type NumberColumn } from '../table';
import { joinTable } from './join';
import { toOwnTable } from './own-table';
import type { KeyChoice } from './places';
import { joinLevels, type Reference } from './reference';
import { proposeRoles } from './roles';

let reference: Reference;
let codes: string[];
let names: string[];
beforeAll(async () => {
	reference = await realReference();
	const { communes } = reference;
	const today = [...reference.of('commune').keys()];
	const before = [...new Set(today.map((code) => code.slice(0, 2)))].flatMap((departement) => [
		...communes.ofDepartement(departement).changed
	]);
	codes = [
		...today.filter((_, at) => at % 40 === 0),
		...before.filter((_, at) => at % 8 === 0),
		...communes.arrondissements.keys(),
		'75056',
		'69123',
		'13055'
	];
	names = [...reference.of('commune').values()].filter((_, at) => at % 60 === 0);
});

/** Cells of all kinds: codes of today and before, names, what a spreadsheet makes of them, anything. */
const cell = () =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.nat().map((at) => codes[at % codes.length] ?? '') },
		{ weight: 2, arbitrary: fc.nat().map((at) => (codes[at % codes.length] ?? '').replace(/^0/, '')) },
		{ weight: 2, arbitrary: fc.nat().map((at) => names[at % names.length] ?? '') },
		{ weight: 1, arbitrary: fc.integer({ min: 0, max: 99999 }).map(String) },
		{ weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
		{ weight: 1, arbitrary: fc.constantFrom('', 'Total', 'NA', '__proto__', '2a004', '20') }
	);

const key = fc.oneof(
	fc.constantFrom(...joinLevels).map((level): KeyChoice => ({ by: 'code', level, column: 'lieu' })),
	fc
		.constantFrom(...joinLevels)
		.map((level): KeyChoice => ({ by: 'name', level, column: 'lieu', departement: null, postal: null })),
	fc.constant<KeyChoice>({ by: 'postal', level: 'commune', column: 'lieu' })
);

it('never invents a code, whatever a table holds and however it is read', () => {
	fc.assert(
		fc.property(
			fc.array(cell(), { minLength: 1, maxLength: 60 }),
			fc.option(key, { nil: undefined }),
			fc.boolean(),
			fc.dictionary(cell(), cell(), { maxKeys: 4 }),
			(cells, choice, insist, mended) => {
				const table = tableOf(
					['lieu', 'n'],
					cells.map((one, row) => [one, row]),
					['lieu']
				);
				const choices = { insist, mended, successors: insist };
				const join = joinTable(table, choice ? { ...choices, key: choice } : choices, reference);
				const { level, recognised, unrecognised, totals } = join;
				if (level === null) expect(join.codes).toEqual([]);
				else expect(join.codes.filter((code) => !reference.has(level, code))).toEqual([]);
				expect(new Set(join.codes).size).toBe(join.codes.length);
				expect(recognised.rows + unrecognised.rows + totals.rows).toBe(cells.length);
			}
		),
		{ numRuns: 150 }
	);
});

/** A table of communes of some year, each once, with figures: some absent. */
const listed = () =>
	fc.record({
		date: fc.integer({ min: 1990, max: 2026 }).map((year) => `${year}-01-01`),
		picked: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 80 }),
		values: fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 80, maxLength: 80 })
	});

const quantities = {
	id: 't',
	name: 'Essai',
	file: 'essai.csv',
	day: '2026-11-27',
	version: '1',
	countLabel: 'Lignes'
};

it('keeps the sum of a quantity: what is recognised comes out, once', () => {
	fc.assert(
		fc.property(listed(), ({ date, picked, values }) => {
			const own = [...new Set(picked.map((at) => codes[at % codes.length] ?? ''))];
			const table = tableOf(
				['codgeo', 'nombre'],
				own.map((code, row) => [code, values[row] ?? 0]),
				['codgeo']
			);
			const choices = { geography: date, parts: 'sum', insist: true } as const;
			const key: KeyChoice = { by: 'code', level: 'commune', column: 'codgeo' };
			const join = joinTable(table, { ...choices, key }, reference);
			const carried = toOwnTable(table, join, proposeRoles(table, join), quantities);
			const counted = join.places.filter(({ verdict }) => verdict.kind === 'area');
			const leftOut = new Set(join.gathered.leftOut.flatMap(({ rows }) => rows));
			const entered = counted.reduce(
				(sum, { first }) => sum + (leftOut.has(first) ? 0 : (values[first] ?? 0)),
				0
			);
			const [column] = carried?.table.columns ?? [];
			const left = (column?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
			expect(left).toBe(entered);
			expect(Object.keys(column?.absent ?? {})).toEqual([]);
		}),
		{ numRuns: 150 }
	);
});

it('adds nothing to a secret or a missing figure', () => {
	fc.assert(
		fc.property(
			listed(),
			fc.array(fc.constantFrom('', 'NA', 's', '7'), { minLength: 80, maxLength: 80 }),
			({ date, picked }, cells) => {
				const own = [...new Set(picked.map((at) => codes[at % codes.length] ?? ''))];
				const table = tableOf(
					['codgeo', 'nombre'],
					[...own.map((code, row) => [code, cells[row] ?? '']), ['99999', '1']],
					['codgeo']
				);
				const key: KeyChoice = { by: 'code', level: 'commune', column: 'codgeo' };
				const join = joinTable(table, { key, geography: date, parts: 'sum', insist: true }, reference);
				const carried = toOwnTable(table, join, proposeRoles(table, join), quantities);
				const [column] = carried?.table.columns ?? [];
				const held = table.columns.find((one): one is NumberColumn => one.kind === 'number');
				join.codes.forEach((code, at) => {
					const rows = (join.gathered.of.get('')?.get(code)?.sources ?? []).flatMap((source) => source.rows);
					const reasons = rows.map((row) => absences[(held?.absent[row] ?? 0) - 1] ?? null);
					const value = column?.values[at] ?? null;
					if (reasons.every((reason) => reason === null)) expect(value).toBe(7 * rows.length);
					else {
						expect(value).toBeNull();
						expect(column?.absent[at]).toBe(
							reasons.includes('secret') ? 'secret' : rows.length > 1 ? 'not_available' : reasons[0]
						);
					}
				});
			}
		),
		{ numRuns: 100 }
	);
});
