import { beforeAll, describe, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { tableOf } from '../../../../tests/own-tables';
import { datedHeading } from './heading-periods';
import { roleOfHeading, weightOf } from './heading-roles';
import { hintOf } from './headings';
import { joinTable } from './join';
import type { JoinChoices } from './join-choices';
import { findRatio } from './ratio-search';
import type { Reference } from './reference';
import { proposeRoles } from './roles';

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

const rolesOf = (headings: string[], rows: (string | number)[][], choices: JoinChoices = {}) => {
	const table = tableOf(headings, rows);
	return proposeRoles(table, joinTable(table, choices, reference));
};

describe('what a heading says', () => {
	it.each([
		['Taux de chômage', 'rate'],
		['Part des logements vacants', 'rate'],
		['% Abs/Ins', 'rate'],
		['Prix moyen au m²', 'rate'],
		['Niveau de vie Commune', 'rate'],
		['MED_REVENU', 'rate'],
		['Médecins pour 1000 habitants', 'rate'],
		['Âge moyen', 'rate'],
		['€/m²', 'rate'],
		['Population municipale', 'quantity'],
		['Nombre d’entreprises', 'quantity'],
		['nb_emplois', 'quantity'],
		['Surface (ha)', 'quantity'],
		['Population d’âge actif', 'quantity'],
		['Departements', null],
		['x', null]
	] as const)('%s', (heading, role) => expect(roleOfHeading(heading)).toBe(role));

	it.each([
		['CODGEO', 'commune'],
		['Code INSEE de la commune', 'commune'],
		['code_commune', 'commune'],
		['codeCommune', 'commune'],
		['Code postal de la commune', 'postal'],
		['SIREN EPCI', 'epci'],
		['Libellé du département', 'departement'],
		['DEP', 'departement'],
		['Région', 'region'],
		['ZE2020', 'zone_emploi'],
		["Libellé de l'EPT", 'ept'],
		['Commune du siège', 'seat'],
		['lat', 'latitude'],
		['Longitude', 'longitude'],
		['geo_point_2d', 'point'],
		['TIME_PERIOD', 'period'],
		['Année', 'period'],
		['Année de construction', null],
		['Nom', null]
	] as const)('%s', (heading, hint) => expect(hintOf(heading)).toBe(hint));

	it.each([
		['2020', '', '2020'],
		['P19_POP', 'POP', '2019'],
		['P99_POP', 'POP', '1999'],
		['pop_2013', 'pop', '2013'],
		['Population 2013', 'Population', '2013'],
		['Population (2013)', 'Population', '2013'],
		['2013 - Population', 'Population', '2013'],
		['Ventes en 2019', 'Ventes', '2019'],
		['ventes_2020-03', 'ventes', '2020-03'],
		['Évolution 2013-2018', 'Évolution 2013-2018', ''],
		['ID12019', 'ID12019', ''],
		['Population', 'Population', '']
	])('%s', (heading, stem, period) => expect(datedHeading(heading)).toMatchObject({ stem, period }));

	it('says by what a rate is counted, where one column is that', () => {
		const columns = ['Population', 'Ménages', 'Nombre de ventes'];
		expect(weightOf('Revenu moyen par habitant', columns)).toBe('Population');
		expect(weightOf('Dépense par ménage', columns)).toBe('Ménages');
		expect(weightOf('Prix moyen pondéré par les ventes', columns)).toBe('Nombre de ventes');
		expect(weightOf('Revenu médian', columns)).toBeNull();
		expect(weightOf('Dépense par habitant', [...columns, 'Population 15-64'])).toBeNull();
	});
});

describe('a rate and its parts', () => {
	const n = Float64Array.from([12, 7, 30, 55, NaN, 9]);
	const d = Float64Array.from([120, 90, 77, 501, 30, 0]);
	const rate = (decimals: number, factor: number) =>
		n.map((value, row) =>
			d[row] === 0 ? NaN : Number(((factor * value) / (d[row] ?? NaN)).toFixed(decimals))
		);

	it.each([
		[1, 100],
		[2, 100],
		[3, 1],
		[1, 1000]
	] as const)('are found within rounding: %i decimals, × %i', (decimals, factor) => {
		const other = Float64Array.from([1, 2, 3, 4, 5, 6]);
		expect(findRatio(rate(decimals, factor), decimals, [other, n, d])).toEqual({
			numerator: 1,
			denominator: 2,
			factor
		});
	});

	it('are not found where a row disagrees, or too few rows tell', () => {
		const wrong = rate(1, 100);
		wrong[2] = 12;
		expect(findRatio(wrong, 1, [n, d])).toBeNull();
		expect(findRatio(Float64Array.from([10, NaN, NaN, NaN, NaN, NaN]), 1, [n, d])).toBeNull();
		expect(
			findRatio(Float64Array.from([10, 10, 10]), 1, [
				Float64Array.from([1, 1, 1]),
				Float64Array.from([10, 10, 10])
			])
		).toBeNull();
	});
});

describe('columns', () => {
	it('are keys, names, codes, periods, words and figures', () => {
		const { columns, count } = rolesOf(
			['codgeo', 'libelle', 'DEP', 'année', 'remarque', 'emplois', 'taux'],
			[
				['49007', 'Angers', '49', 2020, 'bien', 10, '5,2'],
				['01004', 'Ambérieu-en-Bugey', '01', 2020, 'moins bien', 20, '6,1']
			]
		);
		expect(columns.map(({ use }) => use)).toEqual([
			'key',
			'name',
			'code',
			'period',
			'words',
			'figure',
			'figure'
		]);
		expect(columns.slice(-2).map(({ role, reason }) => [role.kind, reason])).toEqual([
			['quantity', 'heading'],
			['rate', 'heading']
		]);
		expect(count).toBe(false);
	});

	it('with decimals and nothing else to tell are not added up', () => {
		const [, whole, decimal] = rolesOf(
			['codgeo', 'a', 'b'],
			[
				['49007', 10, '5,2'],
				['01004', 20, '6,1']
			]
		).columns;
		expect(whole).toMatchObject({ role: { kind: 'quantity' }, reason: 'whole' });
		expect(decimal).toMatchObject({ role: { kind: 'rate' }, reason: 'unsure' });
	});

	it('of several years are one series', () => {
		const { columns } = rolesOf(
			['codgeo', 'P13_POP', 'P19_POP', '2020', '2021', 'emplois 2019', 'emplois 2019 bis', 'C19_POP'],
			[
				['49007', 1, 2, 3, 4, 5, 6, 7],
				['01004', 1, 2, 3, 4, 5, 6, 7]
			]
		);
		expect(columns.slice(1).map(({ series, period, label }) => [series, period, label])).toEqual([
			['P_POP', '2013', 'POP'],
			['P_POP', '2019', 'POP'],
			['', '2020', ''],
			['', '2021', ''],
			['emplois', '2019', 'emplois'],
			['emplois bis', '2019', 'emplois bis'],
			['C_POP', '2019', 'POP']
		]);
	});

	it('find their parts in their own year', () => {
		const rows = [
			['49007', 10, 100, 20, 150, '10,0', '13,3'],
			['01004', 7, 90, 9, 95, '7,8', '9,5'],
			['49331', 3, 44, 5, 41, '6,8', '12,2'],
			['75056', 8, 61, 2, 63, '13,1', '3,2']
		];
		const { columns } = rolesOf(
			[
				'codgeo',
				'vacants 2013',
				'logements 2013',
				'vacants 2019',
				'logements 2019',
				'taux 2013',
				'taux 2019'
			],
			rows
		);
		const ratio = { kind: 'ratio', numerator: 'vacants', denominator: 'logements', factor: 100 };
		expect(columns.slice(-2)).toMatchObject([
			{ series: 'taux', period: '2013', role: ratio, reason: 'parts' },
			{ series: 'taux', period: '2019', role: ratio, reason: 'parts' }
		]);
	});

	it('leave rows to be counted where they are things, several a commune', () => {
		const { count } = rolesOf(
			['codgeo', 'raison sociale'],
			[
				['49007', 'A'],
				['49007', 'B'],
				['49007', 'C'],
				['01004', 'D']
			]
		);
		expect(count).toBe(true);
	});
});
