import { it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { readUserCsv, readUserSheet } from '../../../../tests/own-tables';
import { joinTable } from './join';
import { proposeRoles } from './roles';
import { toOwnTable } from './own-table';

it('tries', async () => {
	const t0 = performance.now();
	const reference = await realReference();
	console.log('ref', performance.now() - t0);
	const tables = {
		cog: readUserCsv('cog2017-population-latin1.csv', 'latin1', ';'),
		epci: readUserCsv('epci-2008-2016-dgfip.csv', 'utf8', ','),
		khartis: readUserCsv('khartis-fr-pres-2012-t1.csv', 'utf8', ','),
		niveau: await readUserSheet('niveau-de-vie-2013-communes.xlsx', 1, 1, 2),
		ept: await readUserSheet('insee-ept-composition-communale.xlsx', 2, 6, 7)
	};
	for (const [name, table] of Object.entries(tables)) {
		const t = performance.now();
		const join = joinTable(table, {}, reference);
		const t2 = performance.now();
		const tally: Record<string, number> = {};
		for (const { verdict, rows } of join.places) {
			const k =
				verdict.kind === 'area' ? verdict.how : verdict.kind === 'refused' ? '!' + verdict.why : 'total';
			tally[k] = (tally[k] ?? 0) + rows;
		}
		console.log(
			name,
			table.rows,
			Math.round(t2 - t),
			'ms',
			JSON.stringify(join.key),
			join.level,
			join.recognised,
			join.unrecognised,
			join.totals,
			JSON.stringify(tally)
		);
		console.log(JSON.stringify(join.proposals.slice(0, 5)));
		console.log(
			JSON.stringify(join.doubt),
			JSON.stringify(join.names),
			join.geography?.date,
			join.geography?.listed.size,
			join.codes.length,
			'dups',
			join.gathered.duplicates.length,
			JSON.stringify(join.gathered.duplicates.slice(0, 3)),
			JSON.stringify(join.gathered.leftOut)
		);
		console.log(
			'refused',
			JSON.stringify(join.places.filter((p) => p.verdict.kind === 'refused').slice(0, 12))
		);
		const roles = proposeRoles(table, join);
		console.log(
			roles.count,
			JSON.stringify(roles.columns.map((c) => [c.column, c.use, c.label, c.period, c.role, c.reason]))
		);
		const own = toOwnTable(table, join, roles, {
			id: 't1',
			name,
			file: name,
			day: '2026-11-27',
			countLabel: 'n'
		});
		const w: Record<string, number> = {};
		for (const l of own?.lost ?? []) w[l.column + l.why] = (w[l.column + l.why] ?? 0) + 1;
		console.log(
			'MISSING',
			JSON.stringify(
				own?.lost.filter((l) => l.why === 'parts_missing').map((l) => join.gathered.of.get('')?.get(l.area))
			)
		);
		console.log(
			'own',
			Math.round(performance.now() - t2),
			JSON.stringify(w),
			JSON.stringify(
				own?.table.columns
					.slice(0, 3)
					.map((c) => [
						c.id,
						c.label,
						c.period,
						c.values.filter((v) => v !== null).length,
						Object.keys(c.absent).length
					])
			)
		);
	}
});
