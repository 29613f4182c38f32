import { findIndicator, type SourceId } from '$lib/catalogue';
import type { Explorer } from '../explorer/explorer.svelte';
import { periodsAt } from '../state/indicator-offer';

/** Dataset that the figures on the screen come from. */
export function datasetOf(explorer: Explorer): SourceId | undefined {
	const { ready } = explorer;
	const indicator = findIndicator(ready?.indicator ?? '');
	if (!ready || !indicator) return undefined;
	return periodsAt(indicator, ready.level).find((other) => other.period === ready.period)?.source;
}

/** Who publishes what is on the screen. */
export const sourceOf = (explorer: Explorer, sources: Readonly<Record<string, string>>): string =>
	sources[datasetOf(explorer) ?? ''] ?? '';
