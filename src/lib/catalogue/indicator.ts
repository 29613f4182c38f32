import type { Axis, Theme, Unit } from './axes';
import type { Formula } from './formula';
import type { Level } from './levels';
import type { OWN_SOURCE, SourceId } from './sources';

export interface Text {
	readonly fr: string;
	readonly en: string;
}

/** One period of an indicator: `2018` for a date, `2013-2018` for a change. */
export interface Period {
	readonly period: string;
	readonly formula: Formula;
	readonly source: SourceId | typeof OWN_SOURCE;
	/** Formula in Insee’s variable names, where others than the producer computed the figure. */
	readonly insee?: string;
	/** Levels where the figure is legitimate for this period. */
	readonly levels: readonly Level[];
}

/** Where an indicator of one's own comes from. */
export interface OwnOrigin {
	/** Id of its table. */
	readonly table: string;
	readonly name: string;
	readonly file: string;
	/** Day of the file: `2026-11-27`. */
	readonly day: string;
	/** Changes with the figures of the table. */
	readonly version: string;
}

export interface Indicator {
	readonly id: string;
	readonly label: Text;
	readonly definition: Text;
	/** A sentence that reads the figure aloud; `{value}` stands for the figure with its unit. */
	readonly reading: Text;
	readonly unit: Unit;
	readonly decimals: number;
	/** 1: more is better for a territory, -1: less is better, 0: no judgement. */
	readonly polarity: 1 | -1 | 0;
	readonly axis: Axis;
	readonly theme: Theme;
	/** What is counted, and against what, in words; empty where the figure has no such pair. */
	readonly numerator: Text | null;
	readonly denominator: Text | null;
	/** Oldest first. */
	readonly periods: readonly Period[];
	/** Id of the indicator that this one is a single date of: found by its name, left out of lists. */
	readonly partOf?: string;
	/** True where a line through the periods would join figures of different methods. */
	readonly breaks?: boolean;
	/** What the coverage of a partial figure counts where it is not inhabitants: cells of a survey, the smallest kept secret. */
	readonly coverageOf?: 'cells';
	/** The table that it is a column of, where it is one's own. */
	readonly own?: OwnOrigin;
}

/** A figure that covers less of its area's inhabitants than this is shown, but not ranked. */
const RANKED_FROM = 0.95;
/** Cells kept secret are the smallest: a figure made from a quarter of them, or more, is ranked. */
const RANKED_FROM_CELLS = 0.25;

/** The coverage from which a figure takes part in ranks, medians and classes. */
export const rankedFrom = (indicator: Indicator | undefined): number =>
	indicator?.coverageOf === 'cells' ? RANKED_FROM_CELLS : RANKED_FROM;
