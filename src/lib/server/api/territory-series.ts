import { LRUCache } from 'lru-cache';
import type { Indicator, Level, Period } from '$lib/catalogue';
import { departementCode } from '$lib/search/entry';
import { type Figures, figures, readFigures } from '$lib/server/figures';
import { figureOf } from './figures';
import type { Figure } from './shapes/observation';

/** An indicator at one of its periods. */
export interface Wanted {
	readonly indicator: Indicator;
	readonly period: Period;
}

/** Groups of territories kept: that of each level that no page compares, and a few départements. */
const GROUPS_KEPT = 8;

/**
 * Figures of levels that no page compares: a whole level, or the communes of a département. The warehouse finds one
 * territory by reading all of its level; reading its neighbours with it takes no longer, and they are often asked for next.
 */
const groups = new LRUCache<string, Figures>({
	max: GROUPS_KEPT,
	// Many groups asked for at once push some out while they are read: whoever waits gets them all the same.
	ignoreFetchAbort: true,
	fetchMethod: (name) => {
		const [level, prefix = ''] = name.split(' ') as [Level, string | undefined];
		return readFigures([level], prefix);
	}
});

/** Figures of one territory, in the order that they are wanted; those that the warehouse has no row for are left out. */
export async function figuresOfTerritory(
	wanted: readonly Wanted[],
	{ level, code }: { readonly level: Level; readonly code: string }
): Promise<(Wanted & { readonly figure: Figure })[]> {
	const compared = await figures();
	// The code of a commune starts with that of its département.
	const group = level === 'commune' ? `${level} ${departementCode(code)}` : level;
	const among = compared.has(level) ? compared : await groups.forceFetch(group);
	return wanted.flatMap((one) => {
		const figure = among.at(one.indicator.id, level, code, one.period.period);
		return figure ? [{ ...one, figure: figureOf(figure) }] : [];
	});
}
