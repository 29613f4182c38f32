import {
	formulaMeasures,
	type Formula,
	type Indicator,
	type Level,
	levels,
	type MeasureId,
	type Period
} from '../../src/lib/catalogue';
import type { EpciOfYears } from '../geography/epci-of-years';
import type { CommuneHistory } from '../geography/history';
import type { Report } from '../report';
import type { MeasureTable } from '../sources/source';
import { carryGroups, carryPublishedCommunes, carrySums, unitedByGroup } from './carry';
import { evaluateFormula } from '../../src/lib/catalogue';
import { PairedMeasures, renameMeasures } from './pairs';
import { aggregate, type AreaIndex, type CommuneMeasure, type LevelColumn } from './store';

/** A figure that is not simply known or unknown: kept secret, or covering part of its area. */
export interface StatusException {
	indicator: string;
	level: Level;
	area: string;
	period: string;
	status: 'secret' | 'partial';
	coverage: number | null;
}

/** An indicator's period with the columns of the wide table that it reads. */
export interface ResolvedPeriod {
	indicator: Indicator;
	period: Period;
	formula: Formula;
}

export interface Computed {
	/** Columns of the wide table by measure, then level. */
	columns: Map<MeasureId, Map<Level, LevelColumn>>;
	periods: ResolvedPeriod[];
	exceptions: StatusException[];
}

export interface ComputeInput {
	indicators: readonly Indicator[];
	tables: readonly MeasureTable[];
	/** Measures that the pipeline computes itself (distances). */
	derived(communes: ReadonlyMap<MeasureId, CommuneMeasure>): Map<MeasureId, CommuneMeasure>;
	history: CommuneHistory;
	index: AreaIndex;
	epci: EpciOfYears;
	report: Report;
}

const FULL_COVERAGE = 1 - 1e-9;

/** From published tables to base measures at every level, and the status of every figure. */
export function compute(input: ComputeInput): Computed {
	const { history, index, report } = input;
	const communes = new Map<MeasureId, CommuneMeasure>();
	const direct = new Map<MeasureId, Map<Level, LevelColumn>>();
	const setDirect = (level: Level, columns: Map<MeasureId, LevelColumn>) => {
		for (const [measure, column] of columns) {
			const known = direct.get(measure) ?? new Map<Level, LevelColumn>();
			direct.set(measure, known.set(level, column));
		}
	};
	refuseSharedMeasures(input.tables);
	for (const table of input.tables) {
		if (table.level === 'commune' && table.kind === 'sum') {
			for (const [measure, carried] of carrySums(table, history, report)) communes.set(measure, carried);
		} else if (table.level === 'commune') {
			setDirect('commune', carryPublishedCommunes(table, history, report));
		} else {
			setDirect(table.level, carryGroups(table, index, input.epci, report));
			const members = table.kind === 'sum' ? membersOf(table, input) : null;
			if (members) {
				for (const [measure, united] of unitedByGroup(table, members, history)) {
					// Smaller groups, read first, add up to more levels than the départements of the same dataset.
					if (!communes.has(measure)) communes.set(measure, united);
				}
			}
		}
	}
	for (const [measure, derived] of input.derived(communes)) communes.set(measure, derived);

	const periods = resolvePeriods(input.indicators, communes, direct);
	const columns = new Map<MeasureId, Map<Level, LevelColumn>>();
	for (const [measure, carried] of communes) {
		const published = direct.get(measure.replace(/__paired_\d+$/, ''));
		const byLevel = new Map<Level, LevelColumn>();
		for (const level of levels) {
			byLevel.set(level, published?.get(level) ?? aggregate(carried, index.of(level), history));
		}
		columns.set(measure, byLevel);
	}
	for (const [measure, byLevel] of direct) if (!columns.has(measure)) columns.set(measure, byLevel);

	return { columns, periods, exceptions: findExceptions(periods, columns, index, report) };
}

/** A measure that adds up comes from one dataset: under the same name, another's would take its place at some level. */
export function refuseSharedMeasures(tables: readonly MeasureTable[]): void {
	const bringers = new Map<MeasureId, MeasureTable>();
	for (const table of tables) {
		for (const measure of Object.keys(table.columns)) {
			const other = bringers.get(measure) ?? table;
			bringers.set(measure, other);
			if (other.source.id === table.source.id || (other.kind === 'published' && table.kind === 'published'))
				continue;
			throw new Error(
				`The measure «${measure}» is brought by ${other.source.id} and by ${table.source.id}: give one of them another name.`
			);
		}
	}
}

/** Communes of each group of a table whose figures add up over larger areas; null where they do not. */
function membersOf({ level, geography }: MeasureTable, { epci, index }: ComputeInput) {
	if (level === 'epci') return (code: string) => epci.communes(code, geography);
	if (level !== 'departement') return null;
	const communes = new Map(index.of(level).map((area) => [area.code, area.communes]));
	return (code: string) => communes.get(code);
}

function resolvePeriods(
	indicators: readonly Indicator[],
	communes: Map<MeasureId, CommuneMeasure>,
	direct: ReadonlyMap<MeasureId, Map<Level, LevelColumn>>
): ResolvedPeriod[] {
	const paired = new PairedMeasures(communes);
	return indicators.flatMap((indicator) =>
		indicator.periods.map((period) => {
			const measures = formulaMeasures(period.formula);
			const unknown = measures.find((measure) => !communes.has(measure) && !direct.has(measure));
			if (unknown) {
				throw new Error(
					`Indicator «${indicator.id}», period ${period.period}: no source brings the measure «${unknown}»`
				);
			}
			const names = paired.pair(measures);
			return {
				indicator,
				period,
				formula: renameMeasures(period.formula, (measure) => names.get(measure) ?? measure)
			};
		})
	);
}

/** Evaluates every figure once, to know its status and to fill the build report. */
function findExceptions(
	periods: readonly ResolvedPeriod[],
	columns: Computed['columns'],
	index: AreaIndex,
	report: Report
): StatusException[] {
	const exceptions: StatusException[] = [];
	const reader = (level: Level, position: number) => (measure: MeasureId) => {
		const value = columns.get(measure)?.get(level)?.value[position] ?? NaN;
		return Number.isNaN(value) ? null : value;
	};
	const readFrance = reader('france', 0);
	for (const { indicator, period, formula } of periods) {
		const measures = formulaMeasures(formula);
		for (const level of period.levels) {
			const areas = index.of(level);
			const used = measures.flatMap((measure) => columns.get(measure)?.get(level) ?? []);
			const counts = { ok: 0, partial: 0, secret: 0, missing: 0 };
			areas.forEach((area, position) => {
				const { value } = evaluateFormula(formula, reader(level, position), readFrance);
				const base = { indicator: indicator.id, level, area: area.code, period: period.period };
				if (value === null) {
					const secret = used.some((column) => column.secret[position] === 1);
					if (secret) exceptions.push({ ...base, status: 'secret', coverage: null });
					counts[secret ? 'secret' : 'missing'] += 1;
					return;
				}
				const coverage = Math.min(...used.map((column) => column.coverage[position] ?? 0));
				if (coverage < FULL_COVERAGE) exceptions.push({ ...base, status: 'partial', coverage });
				counts[coverage < FULL_COVERAGE ? 'partial' : 'ok'] += 1;
			});
			report.indicators.push({
				indicator: indicator.id,
				period: period.period,
				level,
				areas: areas.length,
				...counts
			});
		}
	}
	return exceptions;
}
