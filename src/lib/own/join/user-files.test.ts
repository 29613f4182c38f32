import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { hasUserFiles, readUserCsv, readUserSheet } from '../../../../tests/own-tables';
import { question } from '../../warehouse/contract';
import { openNodeWarehouse } from '../../warehouse/node';
import type { ColumnTable, NumberColumn, TextColumn } from '../table';
import { joinTable } from './join';
import { lostWords } from './lost-words';
import { toOwnTable } from './own-table';
import type { Reference } from './reference';
import { proposeRoles } from './roles';
import { doubtWords } from './words';

const meta = { id: 't', name: 'Essai', file: 'essai', day: '2026-11-27', version: '1', countLabel: 'Lignes' };

const text = (table: ColumnTable, name: string): TextColumn => {
	const column = table.columns.find((one) => one.name === name);
	if (column?.kind !== 'text') throw new Error(`${name} is not a column of words`);
	return column;
};
const words = (table: ColumnTable, name: string): (string | null)[] => {
	const column = text(table, name);
	return [...column.ids].map((id) => column.words[id] ?? null);
};
const figures = (table: ColumnTable, name: string): NumberColumn => {
	const column = table.columns.find((one) => one.name === name);
	if (column?.kind !== 'number') throw new Error(`${name} is not a column of figures`);
	return column;
};

/** Codes of a query of one column, straight from the warehouse. */
async function codesOf(sql: string): Promise<Set<string>> {
	const warehouse = await openNodeWarehouse();
	try {
		return new Set(
			(await warehouse.ask(question(v.object({ code: v.string() }), sql))).map(({ code }) => code)
		);
	} finally {
		await warehouse.close();
	}
}

describe.skipIf(!hasUserFiles)(
	'tables that people tried to map (skipped where ../shared/user-files is not)',
	() => {
		let reference: Reference;
		let communes: Set<string>;
		let groups: Set<string>;
		beforeAll(async () => {
			reference = await realReference();
			communes = await codesOf(`SELECT code FROM area WHERE level = 'commune'`);
			groups = await codesOf(`SELECT code FROM area WHERE level = 'epci'`);
		});

		it('carries the population of 2017, which adds up, onto today’s communes', () => {
			const table = readUserCsv('cog2017-population-latin1.csv', 'latin1', ';');
			const join = joinTable(table, {}, reference);
			expect(join.key).toEqual({ by: 'code', level: 'commune', column: 'CODGEO' });
			expect(join.geography?.date).toBe('2017-01-01');
			const codes = words(table, 'CODGEO');
			const refused = join.places.filter(({ verdict }) => verdict.kind !== 'area');
			// Three communes of 2017 came apart since; all else is recognised.
			expect(refused.map(({ raw, verdict }) => [raw, verdict.kind === 'refused' && verdict.why])).toEqual([
				['14712', 'split'],
				['15141', 'split'],
				['85084', 'split']
			]);
			expect(join.recognised.rows).toBe(table.rows - 3);
			const gone = codes.filter((code) => !communes.has(code ?? ''));
			const merged = join.places.filter(({ verdict }) => verdict.kind === 'area' && verdict.how === 'merged');
			expect(merged.map(({ raw }) => raw).toSorted()).toEqual(gone.toSorted());
			const carried = toOwnTable(table, join, proposeRoles(table, join), meta);
			const [population] = carried?.table.columns ?? [];
			expect(population?.role).toEqual({ kind: 'quantity' });
			const { values, absent } = figures(table, 'POP');
			const entered = values.reduce(
				(sum, value, row) =>
					Number.isNaN(value) || ['14712', '15141', '85084'].includes(codes[row] ?? '') ? sum : sum + value,
				0
			);
			expect(population?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(entered);
			// Mayotte's seventeen, and no other.
			expect(absent.filter((code) => code !== 0)).toHaveLength(17);
			const without = Object.keys(population?.absent ?? {}).map((at) => join.codes[Number(at)] ?? '');
			expect(without).toHaveLength(17);
			expect(without.every((code) => code.startsWith('976'))).toBe(true);
			expect(carried?.lost).toEqual([]);
		});

		it('shows the standard of living of 2013 without adding a median up', async () => {
			const table = await readUserSheet('niveau-de-vie-2013-communes.xlsx', 1, 1, 2);
			expect(table.rows).toBe(36_572);
			const join = joinTable(table, {}, reference);
			expect(join.key).toEqual({ by: 'code', level: 'commune', column: 'Code Commune' });
			expect(join.recognised.rows + join.unrecognised.rows).toBe(36_572);
			expect(join.unrecognised.rows).toBe(1);
			expect(
				join.places
					.filter(({ said }) => said === 'Faux')
					.map(({ raw }) => raw)
					.toSorted()
			).toEqual(['08165', '24177']);
			expect(
				join.gathered.duplicates.map(({ rows }) => rows.map((row) => words(table, 'Code Commune')[row]))
			).toEqual([['14697', '14697']]);
			const how = join.places.filter(
				({ verdict }) => verdict.kind === 'area' && verdict.how === 'arrondissement'
			);
			expect(how).toHaveLength(45);
			const roles = proposeRoles(table, join);
			expect(roles.columns.filter(({ use }) => use === 'figure').map(({ role }) => role.kind)).toEqual([
				'rate',
				'rate'
			]);
			const carried = toOwnTable(table, join, roles, meta);
			const [median] = carried?.table.columns ?? [];
			const at = (code: string) => median?.values[join.codes.indexOf(code)];
			expect([at('75056'), at('69123'), at('13055'), at('49331')]).toEqual([null, null, null, null]);
			// A commune that is alone has the figure of its own row.
			const row = words(table, 'Code Commune').indexOf('49007');
			expect(at('49007')).toBe(figures(table, 'Niveau de vie Commune').values[row]);
			expect(lostWords(carried?.lost ?? [])[0]).toContain('un taux sans ses deux termes ne s’additionne pas');
		});

		it('takes Insee’s composition of EPT for a table of communes', async () => {
			const table = await readUserSheet('insee-ept-composition-communale.xlsx', 2, 6, 7);
			const join = joinTable(table, {}, reference);
			expect(join.key).toEqual({ by: 'code', level: 'commune', column: 'CODGEO' });
			const codes = words(table, 'CODGEO');
			expect(join.recognised.rows).toBe(codes.filter((code) => communes.has(code ?? '')).length);
			expect(join.proposals.filter(({ choice }) => choice.by !== 'point' && choice.column === 'EPT')).toEqual(
				[]
			);
			expect(proposeRoles(table, join).columns.filter(({ use }) => use === 'figure')).toEqual([]);
		});

		it('tells which EPCI of 2008 to 2016 are today’s, and shows those that come twice', () => {
			const table = readUserCsv('epci-2008-2016-dgfip.csv', 'utf8', ',');
			const join = joinTable(table, {}, reference);
			expect(join.key).toEqual({ by: 'code', level: 'epci', column: 'siren' });
			const siren = words(table, 'siren').map(String);
			expect([table.rows, new Set(siren).size]).toEqual([3213, 3091]);
			const today = siren.filter((code) => groups.has(code));
			expect(join.recognised).toEqual({ rows: today.length, values: new Set(today).size });
			const twice = [...new Set(today)].filter((code) => today.filter((one) => one === code).length > 1);
			expect(join.gathered.duplicates.map(({ area }) => area).toSorted()).toEqual(twice.toSorted());
			const why = new Map<string, number>();
			for (const { verdict } of join.places)
				if (verdict.kind === 'refused') why.set(verdict.why, (why.get(verdict.why) ?? 0) + 1);
			expect([...why.keys()].toSorted()).toEqual(['gone', 'unknown']);
			expect((why.get('gone') ?? 0) + (why.get('unknown') ?? 0)).toBe(3091 - new Set(today).size);
			expect(proposeRoles(table, join).count).toBe(false);
		});

		it('refuses constituencies as communes, and finds the parts of every rate', () => {
			const table = readUserCsv('khartis-fr-pres-2012-t1.csv', 'utf8', ',');
			const join = joinTable(table, {}, reference);
			expect(join.key).toMatchObject({ by: 'code', level: 'commune', column: 'ID' });
			expect([join.level, join.doubt?.kind, join.recognised.rows]).toEqual([null, 'numbering', 0]);
			expect(join.unrecognised.rows).toBe(table.rows);
			expect(doubtWords(join.doubt ?? expect.fail('no doubt'), 'commune').examples[0]).toContain('AIN');
			const { columns } = proposeRoles(table, join);
			const rates = columns.filter(({ column }) => column.includes('%'));
			expect(rates.length).toBeGreaterThan(20);
			for (const { column, role } of rates) {
				const denominator = column.endsWith('/Ins')
					? 'Inscrits'
					: column.endsWith('/Exp')
						? 'Exprimés'
						: 'Votants';
				expect(role, column).toMatchObject({ kind: 'ratio', denominator, factor: 100 });
			}
			// As départements, which it also names, nothing is added up unasked.
			const key = join.proposals[1]?.choice;
			if (!key) throw new Error('no other reading');
			const asked = joinTable(table, { key, duplicates: 'sum' }, reference);
			const carried = toOwnTable(table, asked, proposeRoles(table, asked), meta);
			const registered = carried?.table.columns.find(({ label }) => label === 'Inscrits');
			const rows = words(table, 'Libellé du département').flatMap((name, row) =>
				name === 'AIN' ? [row] : []
			);
			const ain = rows.reduce((sum, row) => sum + (figures(table, 'Inscrits').values[row] ?? 0), 0);
			expect(registered?.values[asked.codes.indexOf('01')]).toBe(ain);
		});
	}
);
