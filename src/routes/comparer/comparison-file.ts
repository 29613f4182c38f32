import { computedBy } from '$lib/catalogue';
import type { CsvForm } from '$lib/exchange/csv-form';
import { downloadBlob } from '$lib/exchange/download';
import { fileName, type FileSubject } from '$lib/exchange/file-name';
import type { Table } from '$lib/exchange/table';
import type { Compared } from '$lib/explore/comparison/compared';
import type { ComparisonRow } from '$lib/explore/comparison/comparison-rows';
import { formatList, shortName } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';

/** `coverage`: share known of a partial figure; `of`: the larger area that it is of, where that is not the territory's own. */
const FIGURE_COLUMNS = ['value', 'period', 'rank', 'coverage', 'of', 'source', 'computed_by'];

/**
 * The comparison as a table: a row an indicator, in its unit; some columns a territory. A figure that
 * is missing, and the rank of a territory that has none, are null.
 */
export function comparisonTable(areas: readonly Compared[], rows: readonly ComparisonRow[]): Table {
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

/** The territories of a comparison, as a file names them. */
export const comparedPlace = (areas: readonly Compared[]): string =>
	formatList(areas.map(({ name }) => shortName(name)));

/** What a file of the comparison holds; its producer where there is one alone. */
export function comparisonSubject(
	areas: readonly Compared[],
	rows: readonly ComparisonRow[],
	axis: string
): FileSubject {
	const figures = rows.flatMap((row) => row.figures.filter(({ value }) => value !== null));
	const years = figures.flatMap(({ period }) => period.match(/\d{4}/g) ?? []).toSorted();
	const [producer = '', ...others] = new Set(figures.map(({ source }) => source ?? ''));
	return {
		place: comparedPlace(areas),
		what: m.file_comparison({ axis }),
		period: [...new Set([years[0], years.at(-1)])].join(' '),
		producer: others.length === 0 ? producer : ''
	};
}

/** Hands over the comparison as CSV in a form, or as an Excel file. */
export async function downloadComparison(
	kind: CsvForm | 'xlsx',
	subject: FileSubject,
	table: Table
): Promise<void> {
	if (kind !== 'xlsx') return (await import('$lib/exchange/csv-file')).downloadCsv(kind, subject, table);
	const { toXlsx } = await import('$lib/exchange/xlsx');
	downloadBlob(`${fileName(subject)}.xlsx`, await toXlsx([{ name: m.take_sheet_figures(), ...table }]));
}
