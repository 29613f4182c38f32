import type { ColumnTable, NumberColumn, OwnRole } from '../table';
import { type DatedHeading, datedHeading } from './heading-periods';
import { roleOfHeading, weightOf } from './heading-roles';
import { hintOf, saysCode } from './headings';
import type { Join } from './join';
import { findRatio } from './ratio-search';

/** What a column is for. */
export type ColumnUse = 'figure' | 'key' | 'period' | 'name' | 'code' | 'words';

/** What told a role. */
export type RoleReason =
	/** Its heading or its sign. */
	| 'heading'
	/** It is the ratio of two columns, on the table's rows. */
	| 'parts'
	/** Its heading says by what it is counted, and a column is that. */
	| 'weight'
	/** Whole figures add up. */
	| 'whole'
	/** Nothing tells: figures with decimals are not added up. */
	| 'unsure'
	/** The reader. */
	| 'chosen';

/** What a column of the table is taken for; the reader may change each. */
export interface ColumnRole {
	readonly column: string;
	readonly use: ColumnUse;
	/** Shared by the periods of one series; others are named by it. */
	readonly series: string;
	/** Name of the series; empty for a heading that is a year alone. */
	readonly label: string;
	/** Year or month that its heading says; empty where it says none. */
	readonly period: string;
	/** Of a figure: parts and weights are named by their series. */
	readonly role: OwnRole;
	readonly reason: RoleReason;
}

/** What each column of a table is, in its order, and whether its rows are things to be counted. */
export interface Roles {
	readonly columns: readonly ColumnRole[];
	/** Rows are counted in each area: each is a thing of its own. */
	readonly count: boolean;
}

/** Rows an area from which they are things, and areas have several. */
const THINGS = 1.5;

/** Columns by what headings say beside their figures; what is not a figure keeps a role that nobody reads. */
export function proposeRoles(table: ColumnTable, join: Join): Roles {
	const dated = seriesOf(table, join.periodColumn !== null);
	const columns = table.columns.map((column, at): ColumnRole => {
		const use = useOf(column.name, column.kind, join);
		const { stem, series, period } = dated[at] ?? { stem: column.name, series: column.name, period: '' };
		const known = { column: column.name, use, series, label: stem, period };
		if (use !== 'figure' || column.kind !== 'number')
			return { ...known, role: { kind: 'rate' }, reason: 'unsure' };
		return { ...known, ...roleOf(column, stem) };
	});
	const areas = join.codes.length;
	const things = areas > 0 && join.periodColumn === null && join.recognised.rows >= THINGS * areas;
	return {
		columns: sameRoleInSeries(withWeights(withParts(table, columns))),
		count: things && join.gathered.duplicates.length > 0
	};
}

function useOf(name: string, kind: 'text' | 'number' | 'date', join: Join): ColumnUse {
	const { key } = join;
	if (key && (key.by === 'point' ? [key.latitude, key.longitude] : [key.column]).includes(name)) return 'key';
	if (name === join.periodColumn) return 'period';
	if (name === join.names?.column) return 'name';
	const code = isOfCodes(name, join);
	if (kind === 'number') return code ? 'code' : 'figure';
	return code || hintOf(name) !== null ? 'code' : 'words';
}

/** Whether a column is one of codes: it may be read as such, or its heading says a place's. */
const isOfCodes = (name: string, join: Join): boolean =>
	join.proposals.some(({ choice }) =>
		choice.by === 'point' ? [choice.latitude, choice.longitude].includes(name) : choice.column === name
	) || saysCode(name);

/**
 * Series and periods of the headings, where rows tell no period; where two columns would be the same series and period,
 * each is a series of its own.
 */
function seriesOf(table: ColumnTable, inRows: boolean): DatedHeading[] {
	const alone = (name: string): DatedHeading => ({ stem: name, series: name, period: '' });
	if (inRows) return table.columns.map(({ name }) => alone(name));
	const dated = table.columns.map(({ name }) => datedHeading(name));
	const counts = new Map<string, number>();
	const key = ({ series, period }: DatedHeading) => `${series}\n${period}`;
	for (const one of dated) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
	return dated.map((one, at) => {
		return (counts.get(key(one)) ?? 0) > 1 ? alone(table.columns[at]?.name ?? '') : one;
	});
}

function roleOf(column: NumberColumn, stem: string): Pick<ColumnRole, 'role' | 'reason'> {
	const said = column.sign === '%' ? 'rate' : roleOfHeading(stem);
	if (said !== null) return { role: { kind: said }, reason: 'heading' };
	if (column.decimals === 0) return { role: { kind: 'quantity' }, reason: 'whole' };
	return { role: { kind: 'rate' }, reason: 'unsure' };
}

const numbers = (table: ColumnTable, name: string): NumberColumn | undefined =>
	table.columns.find((column): column is NumberColumn => column.kind === 'number' && column.name === name);

/** Quantities that a figure may be made of: those of its period, and those that have none. */
const partsOf = (columns: readonly ColumnRole[], period: string) =>
	columns.filter(
		(one) =>
			one.use === 'figure' && one.role.kind === 'quantity' && (one.period === period || one.period === '')
	);

/** Rates that are the ratio of two quantities of the table, on its rows. */
function withParts(table: ColumnTable, columns: readonly ColumnRole[]): ColumnRole[] {
	return columns.map((one): ColumnRole => {
		const column = numbers(table, one.column);
		if (one.use !== 'figure' || one.role.kind !== 'rate' || !column) return one;
		const parts = partsOf(columns, one.period);
		const found = findRatio(
			column.values,
			column.decimals,
			parts.map((part) => numbers(table, part.column)?.values ?? new Float64Array(table.rows).fill(NaN))
		);
		const [numerator, denominator] = [parts[found?.numerator ?? -1], parts[found?.denominator ?? -1]];
		if (!found || !numerator || !denominator) return one;
		return {
			...one,
			reason: 'parts',
			role: {
				kind: 'ratio',
				numerator: numerator.series,
				denominator: denominator.series,
				factor: found.factor
			}
		};
	});
}

/** Rates whose heading says by what they are counted, where a column of the table is that. */
function withWeights(columns: readonly ColumnRole[]): ColumnRole[] {
	return columns.map((one): ColumnRole => {
		if (one.use !== 'figure' || one.role.kind !== 'rate') return one;
		const parts = partsOf(columns, one.period);
		const weight = weightOf(one.column, [...new Set(parts.map(({ label }) => label))]);
		const part = parts.find(({ label }) => label === weight);
		if (weight === null || !part) return one;
		return { ...one, role: { kind: 'weighted', weight: part.series }, reason: 'weight' };
	});
}

/** The periods of a series are one thing: where they differ, none is added up. */
function sameRoleInSeries(columns: readonly ColumnRole[]): ColumnRole[] {
	const same = (one: ColumnRole, other: ColumnRole) =>
		JSON.stringify(one.role) === JSON.stringify(other.role);
	return columns.map((one) => {
		const others = columns.filter((other) => other.use === 'figure' && other.series === one.series);
		if (one.use !== 'figure' || others.every((other) => same(one, other))) return one;
		return { ...one, role: { kind: 'rate' }, reason: 'unsure' };
	});
}
