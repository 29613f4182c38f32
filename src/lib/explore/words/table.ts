import { formatNumber, shortName } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { type Table, withColumns } from '$lib/exchange/table';
import { findIndicator } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import { m } from '$lib/paraglide/messages';
import type { Explorer } from '../explorer/explorer.svelte';
import type { SortKey } from '../state/explore-state';
import { figureText, hasPartial, isAtLeast, levelName } from './areas';
import { datasetOf } from './source';

/** Heads of the columns that the figures on the screen offer. */
export function tableColumns(explorer: Explorer): Partial<Record<SortKey, string>> {
	const { frame, shown, second } = explorer;
	const indicator = findIndicator(explorer.ready?.indicator ?? '');
	if (!frame || !shown || !indicator) return {};
	const unit = shown.unit === '' ? '' : `, ${shown.unit}`;
	return {
		name: levelName(frame.level),
		...(frame.level === 'region' || frame.level === 'france' || frame.level === 'departement'
			? {}
			: { department: m.column_department() }),
		population: m.column_population({ year: POPULATION_YEAR }),
		value: m.column_value() + unit,
		rank: m.column_rank(),
		...(second ? { second: `${second.label}${second.unit === '' ? '' : `, ${second.unit}`}` } : {}),
		...(indicator.numerator && indicator.denominator
			? { numerator: m.numerator(), denominator: m.denominator() }
			: {}),
		...(hasPartial(shown)
			? { coverage: shown.coverageOf === 'cells' ? m.column_cells() : m.column_coverage() }
			: {})
	};
}

/** What the numerator and the denominator count, in words: their heads are short. */
export function columnHint(explorer: Explorer, key: SortKey): string {
	const indicator = findIndicator(explorer.ready?.indicator ?? '');
	if (key === 'numerator') return say(indicator?.numerator) ?? '';
	if (key === 'denominator') return say(indicator?.denominator) ?? '';
	return key === 'value' ? (explorer.shown?.label ?? '') : (tableColumns(explorer)[key] ?? '');
}

/** What a cell holds, as a figure or as words; null where it is unknown. */
export function columnValue(explorer: Explorer, key: SortKey, row: number): string | number | null {
	if (key === 'name') return explorer.frame?.name[row] ?? null;
	if (key === 'department') return explorer.frame?.department[row] ?? null;
	const value = explorer.cell(key, row);
	return Number.isFinite(value) ? value : null;
}

/** What a cell shows: without its unit, which the head says. */
export function cellText(explorer: Explorer, key: SortKey, row: number): string {
	const { frame, shown, second } = explorer;
	if (!frame || !shown) return '';
	if (key === 'value') {
		const value = shown.values[row] ?? NaN;
		if (!Number.isFinite(value)) return figureText(shown, row);
		return `${isAtLeast(shown, row) ? '≥\u202F' : ''}${shown.figure(value)}`;
	}
	if (key === 'second') {
		const value = second?.values[row] ?? NaN;
		return Number.isFinite(value) ? (second?.figure(value) ?? '') : '–';
	}
	const value = columnValue(explorer, key, row);
	if (typeof value === 'number')
		return formatNumber(value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
	return key === 'name' ? shortName(value ?? '') : (value ?? '–');
}

/** Rows as they are copied: the columns that are shown, then the indicator, its period and its source. */
export function copiedTable(explorer: Explorer, rows: readonly number[], keys: readonly SortKey[]): Table {
	const heads = tableColumns(explorer);
	const table = {
		columns: keys.map((key) => heads[key] ?? key),
		rows: rows.map((row) => keys.map((key) => columnValue(explorer, key, row)))
	};
	return withColumns(table, {
		[m.explore_indicator()]: explorer.shown?.label ?? '',
		[m.explore_period()]: explorer.ready?.period ?? '',
		[m.source()]: datasetOf(explorer) ?? ''
	});
}
