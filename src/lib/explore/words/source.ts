import { findIndicator, type OWN_SOURCE, type SourceId } from '$lib/catalogue';
import { findTable, ownSource } from '$lib/own/tables';
import type { Explorer } from '../explorer/explorer.svelte';
import { periodsAt } from '../state/indicator-offer';

/** Dataset that the figures on the screen come from. */
export function datasetOf(explorer: Explorer): SourceId | typeof OWN_SOURCE | undefined {
	const { ready } = explorer;
	const indicator = findIndicator(ready?.indicator ?? '');
	if (!ready || !indicator) return undefined;
	return periodsAt(indicator, ready.level).find((other) => other.period === ready.period)?.source;
}

/** Who publishes what is on the screen: of one's own figures, the visitor, with the file. */
export function sourceOf(explorer: Explorer, sources: Readonly<Record<string, string>>): string {
	const table = findTable(findIndicator(explorer.ready?.indicator ?? '')?.own?.table ?? '');
	return table ? ownSource(table) : (sources[datasetOf(explorer) ?? ''] ?? '');
}
