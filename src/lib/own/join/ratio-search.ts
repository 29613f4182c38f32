/** A rate and the quantities that it is made of, by their places. */
export interface FoundRatio {
	readonly numerator: number;
	readonly denominator: number;
	readonly factor: 1 | 100 | 1000;
}

const FACTORS = [100, 1, 1000] as const;
/** Share of the rows that have all three figures on which the ratio has to be the rate. */
const AGREE = 0.98;
/** Under so many rows, or rates, that differ, an equality tells nothing. */
const FEWEST = 3;
/** Rows looked at before all are. */
const SAMPLE = 12;
/** Quantities that are tried as parts of a rate: their pairs are tried all. */
const MOST_QUANTITIES = 150;

/**
 * Finds the two quantities whose ratio a rate is, within the rounding of its decimals, on the rows that have all three.
 *
 * @param decimals of the rate as it is written
 */
export function findRatio(
	rate: Float64Array,
	decimals: number,
	quantities: readonly Float64Array[]
): FoundRatio | null {
	const rows = informativeRows(rate);
	if (rows.length === 0) return null;
	const rounding = 0.5 * 10 ** -decimals + 1e-9;
	const tried = quantities.slice(0, MOST_QUANTITIES);
	for (const factor of FACTORS)
		for (let denominator = 0; denominator < tried.length; denominator++)
			for (let numerator = 0; numerator < tried.length; numerator++) {
				if (numerator === denominator) continue;
				const [over, under] = [tried[numerator], tried[denominator]];
				if (!over || !under) continue;
				const agrees = (row: number): boolean | null => {
					const [r, n, d] = [rate[row] ?? NaN, over[row] ?? NaN, under[row] ?? NaN];
					if (Number.isNaN(r) || Number.isNaN(n) || Number.isNaN(d) || d === 0) return null;
					const exact = (factor * n) / d;
					return Math.abs(exact - r) <= rounding + 1e-9 * Math.abs(exact);
				};
				if (rows.some((row) => agrees(row) === false)) continue;
				if (holdsOnAll(rate, agrees)) return { numerator, denominator, factor };
			}
	return null;
}

/** Some rows whose rates differ: those that tell a ratio from another. */
function informativeRows(rate: Float64Array): number[] {
	const rows: number[] = [];
	const seen = new Set<number>([0]);
	for (let row = 0; row < rate.length && rows.length < SAMPLE; row++) {
		const value = rate[row] ?? NaN;
		if (Number.isNaN(value) || seen.has(value)) continue;
		seen.add(value);
		rows.push(row);
	}
	return rows.length >= FEWEST ? rows : [];
}

function holdsOnAll(rate: Float64Array, agrees: (row: number) => boolean | null): boolean {
	let [compared, agreed] = [0, 0];
	const rates = new Set<number>();
	for (let row = 0; row < rate.length; row++) {
		const agree = agrees(row);
		if (agree === null) continue;
		compared++;
		if (!agree) continue;
		agreed++;
		if (rates.size < FEWEST) rates.add(rate[row] ?? NaN);
	}
	return rates.size >= FEWEST && agreed >= AGREE * compared;
}
