import type { CsvForm } from '$lib/exchange/csv-form';
import { m } from '$lib/paraglide/messages';
import { engine } from '$lib/warehouse/engine.svelte';

/** The engine may have to be fetched first, ms. */
const TIMEOUT = 120_000;

const COLUMNS = [
	'level',
	'area',
	'name',
	'period',
	'value',
	'numerator',
	'denominator',
	'status',
	'coverage',
	'source',
	'computed_by'
] as const;

/** An indicator as the page lists it. */
export interface Offered {
	id: string;
	label: string;
	periods: readonly string[];
	sources: readonly string[];
}

/** Hands over every figure of an indicator as CSV; a figure that is missing is empty, its status says why. */
export async function downloadIndicator(
	form: CsvForm,
	{ id, label, periods, sources }: Offered
): Promise<void> {
	const [{ indicatorTable }, { downloadCsv }] = await Promise.all([
		import('$lib/queries/indicators'),
		import('$lib/exchange/csv-file')
	]);
	const rows = await engine.ask(indicatorTable(id), { timeout: TIMEOUT });
	const years = [...new Set([periods[0], periods.at(-1)])];
	downloadCsv(
		form,
		{
			place: m.base_france(),
			what: label,
			period: years.join(' '),
			producer: sources.length === 1 ? (sources[0] ?? '') : ''
		},
		{
			columns: ['indicator', ...COLUMNS],
			rows: rows.map((row) => [id, ...COLUMNS.map((column) => row[column])])
		}
	);
}
