import { ascendingRows, descendingRows } from '$lib/analysis/sorted';
import type { Explorer } from '../explorer/explorer.svelte';
import type { ExploreState } from '../state/explore-state';
import type { Selected } from '../state/selection.svelte';
import { columnValue } from '../words/table';

/** Every row in the order of a sort: a brush filters it and sorts nothing. */
export function orderedRows(explorer: Explorer, { key, descending }: ExploreState['sort']): Int32Array {
	const { frame, ranked } = explorer;
	const rows = Int32Array.from({ length: explorer.selection.size }, (_, row) => row);
	if (!frame) return rows;
	if (key === 'value' && ranked) return descending ? ranked.descending : ranked.ascending;
	if (key === 'name' || key === 'department') {
		const way = descending ? -1 : 1;
		const words = Array.from(rows, (row) => String(columnValue(explorer, key, row) ?? ''));
		const collator = new Intl.Collator('fr');
		return rows.sort((a, b) => way * collator.compare(words[a] ?? '', words[b] ?? ''));
	}
	const figures = Float64Array.from(rows, (row) => explorer.cell(key, row));
	const ascending = ascendingRows(figures);
	return descending ? descendingRows(ascending, figures) : ascending;
}

/** Rows of a mask, in that order. */
export function rowsWithin(ordered: Int32Array, { mask }: Selected): number[] {
	const rows: number[] = [];
	for (let place = 0; place < ordered.length; place++) {
		const row = ordered[place] ?? 0;
		if (mask[row] === 1) rows.push(row);
	}
	return rows;
}
