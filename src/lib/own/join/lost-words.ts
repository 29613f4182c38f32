import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { Lost } from './carry';
import type { LostFigure } from './own-table';

const losses: Readonly<Record<Lost, (inputs: { count: number; number: string; column: string }) => string>> =
	{
		rate_merged: m.join_lost_rate_merged,
		parts_missing: m.join_lost_parts_missing,
		duplicate: m.join_lost_duplicate
	};

/** Figures that could not be carried, a sentence for each column and reason. */
export function lostWords(lost: readonly LostFigure[]): string[] {
	const areas = new Map<string, Set<string>>();
	for (const { column, why, area } of lost) {
		const key = JSON.stringify([column, why]);
		areas.set(key, (areas.get(key) ?? new Set()).add(area));
	}
	return [...areas].map(([key, all]) => {
		const [column, why] = JSON.parse(key) as [string, Lost];
		return losses[why]({ count: all.size, number: formatNumber(all.size), column });
	});
}
