import { computedBy } from '$lib/catalogue';
import { downloadBlob, downloadCsv } from '$lib/exchange/download';
import type { Compared } from '$lib/explore/comparison/compared';
import type { ComparisonRow } from '$lib/explore/comparison/comparison-rows';
import { say } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';

/** `coverage`: share known of a partial figure; `of`: the larger area that it is of, where that is not the territory's own. */
const FIGURE_COLUMNS = ['value', 'period', 'rank', 'coverage', 'of', 'source', 'computed_by'];

/**
 * The comparison as a table: a row an indicator, in its unit; some columns a territory. A figure that
 * is missing, and the rank of a territory that has none, are null.
 */
export function comparisonTable(areas: readonly Compared[], rows: readonly ComparisonRow[]) {
	return {
		columns: [
			'indicator',
			'label',
			'unit',
			...areas.flatMap(({ name }) => FIGURE_COLUMNS.map((column) => `${name} · ${column}`)),
			'group_median',
			'group_size'
		],
		rows: rows.map((row) => [
			row.indicator.id,
			say(row.indicator.label),
			row.indicator.unit,
			...row.figures.flatMap(({ value, period, coverage, around, source }, at) => [
				value,
				value === null ? '' : period,
				row.ranks[at]?.rank || null,
				value === null ? null : coverage,
				around ? `${around.level}: ${around.name}` : '',
				value === null ? '' : (source ?? ''),
				(value === null ? null : computedBy(source)) ?? ''
			]),
			row.median,
			row.group.length
		])
	};
}

/** Hands over the comparison as a CSV or Excel file; what writes Excel is fetched when it is asked for. */
export async function downloadComparison(
	kind: 'csv' | 'xlsx',
	areas: readonly Compared[],
	rows: readonly ComparisonRow[]
): Promise<void> {
	const table = comparisonTable(areas, rows);
	if (kind === 'csv') return downloadCsv('belvedere-comparaison', table.columns, table.rows);
	const { toXlsx } = await import('$lib/exchange/xlsx');
	downloadBlob('belvedere-comparaison.xlsx', await toXlsx([{ name: m.take_sheet_figures(), ...table }]));
}
