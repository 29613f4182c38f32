import { findIndicator } from '$lib/catalogue';
import type { Explorer } from '../explorer/explorer.svelte';
import { periodsAt } from '../state/indicator-offer';

/** Who publishes what is on the screen. */
export function sourceOf(explorer: Explorer, sources: Readonly<Record<string, string>>): string {
	const { ready } = explorer;
	const indicator = findIndicator(ready?.indicator ?? '');
	if (!ready || !indicator) return '';
	const period = periodsAt(indicator, ready.level).find((other) => other.period === ready.period);
	return sources[period?.source ?? ''] ?? '';
}
