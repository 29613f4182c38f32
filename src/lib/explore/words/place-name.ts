import type { Extent } from '../state/explore-state';

export interface NamedArea {
	code: string;
	name: string;
}

/** Name of the région or département that an extent is; empty for every other extent. */
export function placeName(
	extent: Extent,
	{ regions, departements }: { regions: readonly NamedArea[]; departements: readonly NamedArea[] }
): string {
	if (extent.kind !== 'region' && extent.kind !== 'departement') return '';
	const list = extent.kind === 'region' ? regions : departements;
	return list.find(({ code }) => code === extent.code)?.name ?? '';
}
