import { sectorLabels } from '../i18n/group-labels';

export interface ShareBar {
	label: string;
	here: number;
	there: number;
}

/** Shares of the sectors (%) under their names, here and in France. */
export const sectorBars = (sectors: readonly { key: string; share: number; france: number }[]): ShareBar[] =>
	sectors.map(({ key, share, france }) => ({
		label: sectorLabels[key]?.() ?? key,
		here: share,
		there: france
	}));
