import type { Unit } from '$lib/catalogue';
import type { Distribution } from '$lib/analysis/distribution';
import type { Status } from '$lib/queries/rows';

/** A figure as its definition shows it. */
export interface FigureDetail {
	indicator: string;
	period: string;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	status: Status;
	coverage: number | null;
}

/** A line of a territory page: a figure, and what it is compared with in the same unit. */
export interface IndicatorRow extends FigureDetail {
	label: string;
	unit: Unit;
	decimals: number;
	producer: string;
	/** Whether others than the producer computed it: its formula stands in the catalogue. */
	computed: boolean;
	/** Place among the EPCI, and how many are ranked; null where the figure is unknown. */
	rank: { rank: number; of: number } | null;
	distribution: Distribution | null;
	/** Median of the EPCI of the same kind of space; null where it is unknown. */
	peersMedian: number | null;
	departement: number | null;
	region: number | null;
	/** France, or metropolitan France where only that is published. */
	france: { value: number; metropolitan: boolean } | null;
	/** The same at the last period that tells a change; null where there is none. */
	before: { period: string; value: number } | null;
	/** Same indicator at other periods, oldest first; empty under three: two are told in words. */
	trend: { period: string; value: number }[];
}
