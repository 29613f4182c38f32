import { computedBy } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import type { Cell, Table } from '$lib/exchange/table';
import { statusCodes } from '$lib/queries/indicators';
import type { Explorer } from '../explorer/explorer.svelte';
import { datasetOf, sourceOf } from '../words/source';

const cell = (value: number | undefined): number | null =>
	value === undefined || !Number.isFinite(value) ? null : value;

/** The selection as a table: one row an area, every figure with its pair, status and source. */
export function exportTable(explorer: Explorer, sources: Readonly<Record<string, string>>): Table {
	const { frame, main, shown, second, ready } = explorer;
	if (!frame || !main || !shown || !ready) return { columns: [], rows: [] };
	const change = ready.map === 'change' && ready.since !== null;
	const columns = [
		'level',
		'area',
		'name',
		'department',
		`population_${POPULATION_YEAR}`,
		'indicator',
		'period',
		'value',
		'numerator',
		'denominator',
		'status',
		'coverage',
		...(change ? ['since', 'change'] : []),
		...(second ? ['second_indicator', 'second_value'] : []),
		'source',
		'computed_by'
	];
	const source = sourceOf(explorer, sources);
	const by = computedBy(datasetOf(explorer));
	const { mask } = explorer.selection.selected;
	const rows: Cell[][] = [];
	for (let row = 0; row < mask.length; row++) {
		if (mask[row] === 0) continue;
		rows.push([
			frame.level,
			frame.code[row] ?? null,
			frame.name[row] ?? null,
			frame.department[row] ?? null,
			cell(frame.population[row]),
			ready.indicator,
			ready.period,
			cell(main.value[row]),
			cell(main.numerator[row]),
			cell(main.denominator[row]),
			statusCodes[main.status[row] ?? 2] ?? 'missing',
			cell(main.coverage[row]),
			...(change ? [ready.since, cell(shown.values[row])] : []),
			...(second ? [ready.second, cell(second.values[row])] : []),
			source,
			by
		]);
	}
	return { columns, rows };
}
