import { statusCodes } from '$lib/queries/indicators';
import type { ComparedLevel, Figures, Series } from './figures';

/** A figure that covers less of its area than this is not compared. */
const RANKED_FROM = 0.95;
const OK = statusCodes.indexOf('ok');
const PARTIAL = statusCodes.indexOf('partial');

export type Pairs = Pick<Series, 'values' | 'numerators' | 'denominators'>;
export type Read = (indicator: string, level: ComparedLevel, period: string) => Pairs;

/** Series whose figures are known over enough of their area; the others are NaN. */
export const reader =
	(all: Figures, least = RANKED_FROM): Read =>
	(indicator, level, period) => {
		const series = all.of(indicator, level, period);
		const rows = all.rowsAt(level).size;
		const none = () => new Float64Array(rows).fill(NaN);
		if (!series) return { values: none(), numerators: none(), denominators: none() };
		const values = series.values.map((value, row) => {
			const status = series.status[row];
			const whole = status === OK || (status === PARTIAL && (series.coverage[row] ?? 0) >= least);
			return whole ? value : NaN;
		});
		return { values, numerators: series.numerators, denominators: series.denominators };
	};
