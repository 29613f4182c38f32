import { beforeAll, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { tableOf } from '../../../../tests/own-tables';
import { joinTable } from './join';
import type { JoinChoices } from './join-choices';
import { toOwnTable } from './own-table';
import { ownIds } from './own-ids';
import type { Reference } from './reference';
import { proposeRoles, type Roles } from './roles';

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

const meta = {
	id: 'mon-tableau',
	name: 'Mon tableau',
	file: 'x.csv',
	day: '2026-11-27',
	version: '1',
	countLabel: 'Lignes'
};

function carry(
	headings: string[],
	rows: (string | number)[][],
	choices: JoinChoices = {},
	change = (roles: Roles) => roles
) {
	const table = tableOf(headings, rows);
	const join = joinTable(table, choices, reference);
	const carried = toOwnTable(table, join, change(proposeRoles(table, join)), meta);
	if (!carried) throw new Error('no level');
	const of = (label: string, area: string, period = '') => {
		const column = carried.table.columns.find((one) => one.label === label && one.period === period);
		const at = carried.table.codes.indexOf(area);
		return column?.values[at] ?? column?.absent[at];
	};
	return { ...carried, of, join };
}

/** Segré, and two communes that it took in; Angers. */
const HEADINGS = [
	'codgeo',
	'vacants',
	'logements',
	'taux',
	'revenu moyen par ménage',
	'ménages',
	'revenu médian'
];
const ROWS = [
	['49331', 10, 100, '10,0', 20000, 90, 19000],
	['49229', 5, 40, '12,5', 18000, 30, 17000],
	['49007', 900, 9100, '9,9', 22000, 8000, 21000],
	['01004', 33, 400, '8,3', 21000, 380, 20500]
];

it('adds quantities up where communes merged, and makes rates again from their parts', () => {
	const { of, lost, table } = carry(HEADINGS, ROWS);
	expect(of('vacants', '49331')).toBe(15);
	expect(of('taux', '49331')).toBeCloseTo((100 * 15) / 140, 12);
	expect(of('revenu moyen par ménage', '49331')).toBeCloseTo((20000 * 90 + 18000 * 30) / 120, 9);
	expect(of('revenu médian', '49331')).toBe('not_available');
	expect(lost).toEqual([{ column: 'revenu médian', period: '', area: '49331', why: 'rate_merged' }]);
	// One alone keeps its figure as it was published.
	expect([of('taux', '49007'), of('revenu médian', '49007')]).toEqual([9.9, 21000]);
	expect(table.columns.map(({ id, role }) => [id, role])).toEqual([
		['own_mon_tableau_vacants', { kind: 'quantity' }],
		['own_mon_tableau_logements', { kind: 'quantity' }],
		[
			'own_mon_tableau_taux',
			{
				kind: 'ratio',
				numerator: 'own_mon_tableau_vacants',
				denominator: 'own_mon_tableau_logements',
				factor: 100
			}
		],
		['own_mon_tableau_revenu_moyen_par_menage', { kind: 'weighted', weight: 'own_mon_tableau_menages' }],
		['own_mon_tableau_menages', { kind: 'quantity' }],
		['own_mon_tableau_revenu_median', { kind: 'rate' }]
	]);
	expect(table).toMatchObject({ level: 'commune', rows: 4, recognised: 4, unrecognised: 0 });
});

it('keeps what is secret secret, and what is missing missing', () => {
	const { of } = carry(
		['codgeo', 'emplois'],
		[
			['49331', 10],
			['49229', 's'],
			['50592', 5],
			['50649', 'NA'],
			['01004', 's'],
			['49007', 7]
		],
		{ parts: 'sum' }
	);
	expect([of('emplois', '49331'), of('emplois', '01004'), of('emplois', '49007')]).toEqual([
		'secret',
		'secret',
		7
	]);
	expect(of('emplois', '50592')).toBe('not_available');
});

it('has no figure for a merged commune of which a full list lacks a part, unless the reader wants what there is', () => {
	const { communes } = reference;
	const { lasting, changed } = communes.ofDepartement('49');
	const then = [...lasting, ...changed.filter((code) => communes.meaning(code, '2015-01-01')?.alive)];
	const rows = then.filter((code) => code !== '49229').map((code) => [code, 1]);
	const { of, lost, join } = carry(['codgeo', 'emplois'], rows);
	expect(join.geography?.date).toBe('2015-01-01');
	expect(of('emplois', '49331')).toBe('not_available');
	// Ingrandes has since taken in a commune of Loire-Atlantique, which no list of Maine-et-Loire holds.
	expect(lost).toEqual(
		['49160', '49331'].map((area) => ({ column: 'emplois', period: '', area, why: 'parts_missing' }))
	);
	const parts = communes.partsOf('49331', '2015-01-01').length;
	expect(carry(['codgeo', 'emplois'], rows, { parts: 'sum' }).of('emplois', '49331')).toBe(parts - 1);
});

it('leaves delegated communes out of a list that has their commune whole', () => {
	const { communes } = reference;
	const { lasting, changed } = communes.ofDepartement('49');
	const today = [...lasting, ...changed.filter((code) => communes.meaning(code, communes.today)?.alive)];
	const rows = [...today, '49229', '49305'].map((code): [string, number | string] => [code, 1]);
	const { of, join } = carry(['codgeo', 'emplois'], rows);
	expect(join.geography?.date).toBe(communes.today);
	expect(join.gathered.leftOut).toEqual([{ area: '49331', rows: [today.length, today.length + 1] }]);
	expect(of('emplois', '49331')).toBe(1);
	// In a short list they are rows like others.
	expect(
		carry(
			['codgeo', 'emplois'],
			[
				['49331', 1],
				['49229', 1],
				['01004', 5]
			]
		).of('emplois', '49331')
	).toBe(2);
});

it('gives a place that stands twice no figure, its only one, or their sum, as asked', () => {
	const rows = [
		['01004', 1, 5],
		['01004', 2, ''],
		['49007', 3, 7],
		['49007', 3, 7]
	];
	const twice = (choices: JoinChoices) => {
		const { of, lost } = carry(['codgeo', 'a', 'b'], rows, choices);
		return [of('a', '01004'), of('b', '01004'), of('a', '49007'), lost.length];
	};
	expect(twice({})).toEqual(['not_available', 5, 3, 1]);
	expect(twice({ duplicates: 'first' })).toEqual([1, 5, 3, 0]);
	expect(twice({ duplicates: 'sum' })).toEqual([3, 'not_available', 6, 0]);
});

it('makes a column of each period, of headings or of rows', () => {
	const headings = carry(
		['codgeo', '2019', '2020'],
		[
			['49007', 1, 2],
			['01004', 3, 4]
		]
	);
	expect(headings.table.columns.map(({ id, label, period }) => [id, label, period])).toEqual([
		['own_mon_tableau_x', 'Mon tableau', '2019'],
		['own_mon_tableau_x', 'Mon tableau', '2020']
	]);
	const rows = carry(
		['codgeo', 'année', 'emplois'],
		[
			['49007', 2019, 1],
			['49007', 2020, 2],
			['01004', 2020, 4]
		]
	);
	expect(rows.table.columns.map(({ period, values }) => [period, values])).toEqual([
		['2019', [null, 1]],
		['2020', [4, 2]]
	]);
	expect(rows.of('emplois', '01004', '2019')).toBe('empty');
});

it('counts rows where asked', () => {
	const { of } = carry(
		['codgeo', 'nom'],
		[
			['49007', 'a'],
			['49007', 'b'],
			['49007', 'e'],
			['49229', 'c'],
			['01004', 'd']
		]
	);
	expect([of('Lignes', '49007'), of('Lignes', '49331'), of('Lignes', '01004')]).toEqual([3, 1, 1]);
});

it('takes a rate whose parts the reader dropped for one without', () => {
	const dropped = (roles: Roles): Roles => ({
		...roles,
		columns: roles.columns.map((one) => (one.column === 'logements' ? { ...one, use: 'words' } : one))
	});
	const { table, of } = carry(HEADINGS, ROWS, {}, dropped);
	expect(table.columns.find(({ label }) => label === 'taux')?.role).toEqual({ kind: 'rate' });
	expect(of('taux', '49331')).toBe('not_available');
});

it('is nothing where codes are in doubt', () => {
	const table = tableOf(
		['code', 'nom', 'n'],
		[
			['49001', 'Angers', 1],
			['49002', 'Beaupréau', 2],
			['49003', 'Segré', 3]
		]
	);
	const join = joinTable(table, {}, reference);
	expect(join.doubt).not.toBeNull();
	expect(toOwnTable(table, join, proposeRoles(table, join), meta)).toBeNull();
});

it('names each series once, with letters, digits and _', () => {
	const ids = [...ownIds('Été 2024 !', ['Âge', 'age', '', '__proto__', 'x'.repeat(80)]).values()];
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^own_[a-z0-9_]+$/);
});
