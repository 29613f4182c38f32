import type { Absence, ColumnTable, NumberColumn, OwnColumn, OwnRole, OwnTable } from '../table';
import { Carrier, type Carrying, type Cell, figuresOf, type Lost } from './carry';
import type { Gathering } from './gather';
import type { Join } from './join';
import { ownIds } from './own-ids';
import type { ColumnRole, Roles } from './roles';

/** What a table is called, and where it comes from. */
export interface TableMeta {
	readonly id: string;
	readonly name: string;
	readonly file: string;
	/** `2026-11-27` */
	readonly day: string;
	/** Of the figures: another for each reading. */
	readonly version: string;
	/** What the number of an area's rows is called, where they are counted. */
	readonly countLabel: string;
}

/** A figure that an area lost on the way. */
export interface LostFigure {
	readonly column: string;
	readonly period: string;
	readonly area: string;
	readonly why: Lost;
}

/** A table as it is kept and shown, and the figures that could not be carried onto today's areas. */
export interface Carried {
	readonly table: OwnTable;
	readonly lost: readonly LostFigure[];
}

/** Under this name rows are counted; no heading is it. */
const COUNT = '\u0000rows';

/**
 * Carries a joined table onto today's areas: quantities of communes that merged are added up, rates are made again from
 * their parts or have no figure. An area that a period does not speak of has no figure, as an empty cell.
 *
 * @returns null where the join has no level: no column names territories, or there is a doubt
 */
export function toOwnTable(table: ColumnTable, join: Join, roles: Roles, meta: TableMeta): Carried | null {
	if (join.level === null) return null;
	const figures = roles.columns.filter(({ use }) => use === 'figure');
	const ids = ownIds(meta.id, [...figures.map(({ series }) => series), ...(roles.count ? [COUNT] : [])]);
	const carrier = new Carrier(table, join.duplicates, join.parts);
	const lost: LostFigure[] = [];
	const columns: OwnColumn[] = [];
	const add = (
		column: Pick<OwnColumn, 'id' | 'label' | 'role' | 'sign' | 'decimals'>,
		name: string,
		headingPeriod: string,
		cell: (gathering: Gathering) => Cell
	) => {
		for (const rowPeriod of join.gathered.periods) {
			const period = rowPeriod === '' ? headingPeriod : rowPeriod;
			const found = cellsOfAreas(join, rowPeriod, cell);
			columns.push({ ...column, period, values: found.values, absent: found.absent });
			lost.push(...found.lost.map((one) => ({ ...one, column: name, period })));
		}
	};
	if (roles.count)
		add(
			{
				id: ids.get(COUNT) ?? '',
				label: meta.countLabel,
				role: { kind: 'quantity' },
				sign: null,
				decimals: 0
			},
			meta.countLabel,
			'',
			({ sources }) => ({ value: sources.reduce((sum, { rows }) => sum + rows.length, 0) })
		);
	for (const one of figures) {
		const column = figuresOf(table, one.column);
		if (!column) continue;
		const how = carryingOf(table, one, column, figures);
		const { sign, decimals } = column;
		add(
			{
				id: ids.get(one.series) ?? '',
				label: one.label || meta.name,
				role: roleById(how, one.role, ids),
				sign,
				decimals
			},
			one.column,
			one.period,
			(gathering) => carrier.figure(how, gathering)
		);
	}
	return {
		lost,
		table: {
			id: meta.id,
			name: meta.name,
			file: meta.file,
			day: meta.day,
			version: meta.version,
			level: join.level,
			codes: join.codes,
			columns,
			rows: table.rows,
			recognised: join.recognised.rows,
			unrecognised: join.unrecognised.rows
		}
	};
}

function cellsOfAreas(join: Join, period: string, cell: (gathering: Gathering) => Cell) {
	const areas = join.gathered.of.get(period);
	const absent: Record<number, Absence> = {};
	const lost: { area: string; why: Lost }[] = [];
	const values = join.codes.map((area, at) => {
		const gathering = areas?.get(area);
		const found: Cell = gathering ? cell(gathering) : { absent: 'empty' };
		if ('value' in found) return found.value;
		absent[at] = found.absent;
		if (found.lost) lost.push({ area, why: found.lost });
		return null;
	});
	return { values, absent, lost };
}

/** The column of a series that a rate is made with: of its own period, or of none. */
function partOf(
	table: ColumnTable,
	series: string,
	period: string,
	figures: readonly ColumnRole[]
): NumberColumn | null {
	const all = figures.filter((one) => one.series === series && one.role.kind === 'quantity');
	const part = all.find((one) => one.period === period) ?? all.find((one) => one.period === '');
	return part ? figuresOf(table, part.column) : null;
}

/** How a column is carried; a rate whose parts are no longer figures of the table is one without parts. */
function carryingOf(
	table: ColumnTable,
	{ role, period }: ColumnRole,
	column: NumberColumn,
	figures: readonly ColumnRole[]
): Carrying {
	const part = (series: string) => partOf(table, series, period, figures);
	switch (role.kind) {
		case 'quantity':
			return { kind: 'sum', column };
		case 'rate':
			return { kind: 'rate', column };
		case 'ratio': {
			const [numerator, denominator] = [part(role.numerator), part(role.denominator)];
			if (!numerator || !denominator) return { kind: 'rate', column };
			return { kind: 'ratio', column, numerator, denominator, factor: role.factor };
		}
		case 'weighted': {
			const weight = part(role.weight);
			return weight ? { kind: 'weighted', column, weight } : { kind: 'rate', column };
		}
	}
}

/** The role that was followed, its parts named by their ids. */
function roleById(how: Carrying, role: OwnRole, ids: ReadonlyMap<string, string>): OwnRole {
	if (how.kind === 'ratio' && role.kind === 'ratio')
		return {
			...role,
			numerator: ids.get(role.numerator) ?? '',
			denominator: ids.get(role.denominator) ?? ''
		};
	if (how.kind === 'weighted' && role.kind === 'weighted')
		return { ...role, weight: ids.get(role.weight) ?? '' };
	return how.kind === 'sum' ? { kind: 'quantity' } : { kind: 'rate' };
}
