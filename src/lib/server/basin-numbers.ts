import type { Derivation } from '$lib/diagnostic/derivation';
import type { Figures } from './figures';
import { reader } from './known-series';

/** A survey's rate stands on the cells that are not kept secret: under half of them, it is not compared. */
export const SURVEYED_FROM = 0.5;

type OfBasin = Extract<Derivation, { kind: 'basin' | 'basin_change' | 'basin_per_1000' | 'basin_least' }>;

interface Numbers {
	values: Float64Array;
	/** Codes of the basins. */
	units: readonly (string | null)[];
	numerators?: Float64Array;
	denominators?: Float64Array;
	before?: { period: string; values: Float64Array };
}

/** Figures of the hiring basin where most people of each EPCI live, in the order of the EPCI. */
export function basinNumbers(
	from: OfBasin,
	columns: Figures,
	mainBasin: readonly (string | null)[]
): Numbers {
	const rows = columns.rowsAt('bassin_emploi');
	const surveyed = reader(columns, SURVEYED_FROM);
	const series = (indicator: string, period: string) => surveyed(indicator, 'bassin_emploi', period);
	const onEpci = (of: Float64Array): Float64Array =>
		Float64Array.from(mainBasin, (basin) => of[rows.get(basin ?? '') ?? -1] ?? NaN);
	const units = mainBasin;
	switch (from.kind) {
		case 'basin': {
			const values = onEpci(series(from.indicator, from.period).values);
			if (from.before === undefined) return { values, units };
			const before = onEpci(series(from.indicator, from.before).values);
			return { values, units, before: { period: from.before, values: before } };
		}
		case 'basin_change': {
			const [start, end] = [series(from.indicator, from.from), series(from.indicator, from.to)];
			return { values: onEpci(end.values.map((value, row) => value - (start.values[row] ?? NaN))), units };
		}
		case 'basin_per_1000': {
			const [count, people] = [series(from.indicator, from.period), series('population', from.people)];
			return ratio(count.values, people.values, 1000);
		}
		case 'basin_least': {
			const [part, whole] = [series(from.indicator, from.period), series(from.of, from.period)];
			return ratio(part.numerators, whole.values, 100);
		}
	}
	function ratio(part: Float64Array, whole: Float64Array, factor: number): Numbers {
		const values = part.map((value, row) => (factor * value) / (whole[row] ?? NaN));
		return { values: onEpci(values), numerators: onEpci(part), denominators: onEpci(whole), units };
	}
}
