import type { Explorer } from '../explorer/explorer.svelte';
import type { ExploreState } from '../state/explore-state';
import { columnValue } from '../words/table';

/** Every row in the order of a sort: a brush filters it and sorts nothing. */
export function orderedRows(explorer: Explorer, { key, descending }: ExploreState['sort']): number[] {
	const rows = Array.from({ length: explorer.selection.size }, (_, row) => row);
	const way = descending ? -1 : 1;
	if (!explorer.frame) return rows;
	if (key === 'name' || key === 'department') {
		const words = rows.map((row) => columnValue(explorer, key, row) ?? '');
		const collator = new Intl.Collator('fr');
		return rows.sort((a, b) => way * collator.compare(String(words[a]), String(words[b])));
	}
	const figures = Float64Array.from(rows, (row) => explorer.cell(key, row));
	return rows.sort((a, b) => {
		const [x, y] = [figures[a] ?? NaN, figures[b] ?? NaN];
		// Unknown figures close the list, whatever the order.
		if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
		return way * (x - y);
	});
}
