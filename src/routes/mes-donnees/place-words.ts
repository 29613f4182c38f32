import { formatNumber } from '$lib/i18n/format';
import type { How } from '$lib/own/join/places';
import { m } from '$lib/paraglide/messages';

/** What is told of the keys that led to their territory otherwise than by their own code or name. */
const hows: Readonly<Partial<Record<How, (words: { count: number; number: string }) => string>>> = {
	repaired: m.mine_how_repaired,
	merged: m.mine_how_merged,
	successor: m.mine_how_successor,
	arrondissement: m.mine_how_arrondissement,
	postal: m.mine_how_postal,
	point: m.mine_how_point,
	mended: m.mine_how_mended
};

/** How many keys led to their territory in a way that is told; empty for those that did so as they stand. */
export const howCounted = (how: How, count: number): string =>
	hows[how]?.({ count, number: formatNumber(count) }) ?? '';
