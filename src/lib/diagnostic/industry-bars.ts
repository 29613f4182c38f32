import { sectorLabels } from '../i18n/group-labels';
import { m } from '../paraglide/messages';

export interface ShareBar {
	label: string;
	here: number;
	there: number;
}

/**
 * Industry's share of jobs over the sectors' shares of establishments, in %: one establishment counts for one
 * whatever its size, so that jobs stand first.
 */
export const industryBars = (
	sectors: readonly { key: string; share: number; france: number }[],
	jobs: { here: number; france: number } | null
): ShareBar[] => [
	...(jobs ? [{ label: m.sectors_bar_jobs(), here: jobs.here, there: jobs.france }] : []),
	...sectors.map(({ key, share, france }) => ({
		label: jobs
			? m.sectors_bar_establishments({ sector: sectorLabels[key]?.() ?? key })
			: (sectorLabels[key]?.() ?? key),
		here: share,
		there: france
	}))
];
