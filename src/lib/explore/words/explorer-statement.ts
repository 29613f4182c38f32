import { countAbove, medianOf } from '$lib/analysis/sorted';
import { m } from '$lib/paraglide/messages';
import type { Explorer } from '../explorer/explorer.svelte';
import { statement } from './statement';

/** Where the areas are, as it follows their count; empty for the whole country. */
function where(explorer: Explorer, place: string): string {
	switch (explorer.ready?.extent.kind) {
		case 'neighbours':
			return m.explore_where_neighbours({ name: explorer.extentName });
		case 'areas':
			return m.explore_where_areas();
		case 'france':
		case undefined:
			return '';
		default:
			return m.explore_where({ place: place || explorer.extentName });
	}
}

/** The sentence above the views; null before there are figures. */
export function explorerStatement(explorer: Explorer, place: string): string | null {
	const { frame, shown, ready, ranked, focus, selection } = explorer;
	if (!frame || !shown || !ranked || !ready) return null;
	const { sorted } = ranked;
	const [row] = focus;
	const own = ready.own;
	const mark = explorer.marks.find(({ kind }) => kind === 'territory');
	const single = focus.length === 1 && row !== undefined && !own;
	const value = single ? (shown.values[row] ?? NaN) : (mark?.value ?? NaN);
	const name = own?.name ?? (single ? (frame.name[row] ?? '') : explorer.territoryName);
	const territory =
		Number.isFinite(value) && (single || own !== null)
			? {
					name,
					value,
					rank: single ? (ranked.ranks[row] ?? 0) : countAbove(sorted, value) + 1,
					cells: single && shown.coverageOf === 'cells' ? (shown.coverage[row] ?? null) : null
				}
			: null;
	const parts = focus
		.filter((part) => Number.isFinite(shown.values[part] ?? NaN))
		.sort((a, b) => (shown.values[a] ?? 0) - (shown.values[b] ?? 0));
	const [low, high] = [parts[0], parts.at(-1)];
	const { selected } = selection;
	return statement({
		level: frame.level,
		shown,
		sorted,
		territory,
		parts:
			!single && low !== undefined && high !== undefined && parts.length > 1
				? {
						name,
						level: frame.level,
						low: [frame.name[low] ?? '', shown.values[low] ?? 0],
						high: [frame.name[high] ?? '', shown.values[high] ?? 0],
						count: parts.length
					}
				: null,
		where: where(explorer, place),
		selection: selected.active
			? {
					count: selected.count,
					median: medianOf(ranked.ascending, shown.values, selected.mask),
					population: sumOf(frame.population, selected.mask)
				}
			: null
	});
}

function sumOf(figures: Float64Array, mask: Uint8Array): number {
	let sum = 0;
	for (let row = 0; row < mask.length; row++) if (mask[row] === 1) sum += figures[row] ?? 0;
	return sum;
}
