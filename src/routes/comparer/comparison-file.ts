import { downloadBlob, downloadCsv } from '$lib/exchange/download';
import type { Compared } from '$lib/explore/comparison/compared';
import type { ComparisonRow } from '$lib/explore/comparison/comparison-rows';
import { say } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';

/**
 * The comparison as a table: a row an indicator, in its unit; three columns a territory. A figure that
 * is missing, and the rank of a territory that has none, are null.
 */
export function comparisonTable(areas: readonly Compared[], rows: readonly ComparisonRow[]) {
	return {
		columns: [
			'indicator',
			'label',
			'unit',
			...areas.flatMap(({ name }) => [`${name} · value`, `${name} · period`, `${name} · rank`]),
			'group_median',
			'group_size'
		],
		rows: rows.map((row) => [
			row.indicator.id,
			say(row.indicator.label),
			row.indicator.unit,
			...row.figures.flatMap(({ value, period }, at) => [value, period, row.ranks[at]?.rank || null]),
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
