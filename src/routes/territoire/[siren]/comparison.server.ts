import { quantileSorted } from 'd3-array';
import { distribution, sortedValues } from '$lib/analysis/distribution';
import type { Figure } from '$lib/server/figures';
import { type Everything, observed } from './everything.server';
import { DRAWN_DIGITS } from './sent-digits';

const BINS = 24;
/** A figure that covers less of its area than this is shown, but not ranked. */
const RANKED_FROM = 0.95;

/** Whether a figure has a place among those of the EPCI: known, and over enough of its area. */
export const ranked = ({ value, status, coverage }: Figure) =>
	value !== null && (status === 'ok' || (status === 'partial' && (coverage ?? 0) >= RANKED_FROM));

/** A figure that covers less than this says too little of its area to be compared with. */
const COMPARED_FROM = 0.5;

/** Whether a figure of a larger area may stand beside another: a département is not told by one sale. */
export const compared = ({ status, coverage }: Figure) =>
	status !== 'partial' || (coverage ?? 0) >= COMPARED_FROM;

interface Comparison {
	/** In the unit of the indicator, in no order; those that are missing are left out. */
	values: number[];
	/** Median by kind of space, in the same unit. */
	medians: Map<string, number>;
}
const comparisons = new Map<string, Comparison>();

/** Ranked values of the EPCI for an indicator and period, and the median of each kind of space. */
export function comparisonOf(all: Everything, id: string, period: string): Comparison {
	const known = comparisons.get(`${id}:${period}`);
	if (known) return known;
	const byClass = new Map<string, number[]>();
	const values: number[] = [];
	for (const area of all.epci.values()) {
		const figure = observed(all, id, 'epci', area.code, period);
		if (!figure || !ranked(figure) || figure.value === null) continue;
		values.push(figure.value);
		if (area.space) byClass.set(area.space, [...(byClass.get(area.space) ?? []), figure.value]);
	}
	const medians = new Map(
		[...byClass].map(([name, members]) => [name, quantileSorted(sortedValues(members), 0.5) ?? NaN])
	);
	const made = { values, medians };
	comparisons.set(`${id}:${period}`, made);
	return made;
}

const distributions = new Map<string, ReturnType<typeof distribution>>();

/** The distribution of values under a name, made once, as short as it is drawn; null where it has none. */
export function distributionOf(name: string, values: readonly number[]) {
	if (!distributions.has(name)) {
		const made = distribution(values, BINS);
		const short = (value: number) => Number(value.toPrecision(DRAWN_DIGITS));
		distributions.set(
			name,
			made && {
				...made,
				from: short(made.from),
				to: short(made.to),
				median: short(made.median),
				q1: short(made.q1),
				q3: short(made.q3)
			}
		);
	}
	return distributions.get(name) ?? null;
}
