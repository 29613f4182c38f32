import { downloadCsv } from '$lib/exchange/download';
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

/** Hands over every figure of an indicator as CSV; a figure that is missing is empty, its status says why. */
export async function downloadIndicator(id: string): Promise<void> {
	const { indicatorTable } = await import('$lib/queries/indicators');
	const rows = await engine.ask(indicatorTable(id), { timeout: TIMEOUT });
	await downloadCsv(
		`belvedere-${id}`,
		COLUMNS,
		rows.map((row) => COLUMNS.map((column) => row[column]))
	);
}
