/** Two series side by side, and how much each pair weighs. */
export interface Pairs {
	x: ArrayLike<number>;
	y: ArrayLike<number>;
	/** Weights, for instance populations; every pair the same where absent. */
	weight?: ArrayLike<number>;
	/** Rows to keep; all where absent. */
	keep?: (row: number) => boolean;
}

export interface Correlation {
	/** Pairs where both are known (and, weighted, the weight above 0). */
	n: number;
	/** Pearson's r; null under 3 pairs or where one series does not vary. */
	r: number | null;
	r2: number | null;
	/** 95 % interval of r (Fisher's z); null under 4 pairs. With weights, n is Kish's effective size. */
	interval: [number, number] | null;
	/** Least-squares line y = intercept + slope · x. */
	slope: number | null;
	intercept: number | null;
	/** Σw² / Σ(w²): as many pairs of equal weight. n without weights. */
	effective: number;
}

const Z_95 = 1.959963984540054;

/**
 * Pearson's correlation and the least-squares line, weighted or not. Unknown figures (NaN) drop
 * their pair. Says what goes together, never what causes what.
 */
export function correlate({ x, y, weight, keep }: Pairs): Correlation {
	let n = 0;
	let w = 0;
	let w2 = 0;
	let meanX = 0;
	let meanY = 0;
	let sxx = 0;
	let syy = 0;
	let sxy = 0;
	for (let row = 0; row < x.length; row++) {
		const [a, b] = [x[row] ?? NaN, y[row] ?? NaN];
		const each = weight ? (weight[row] ?? NaN) : 1;
		if (!Number.isFinite(a) || !Number.isFinite(b) || !(each > 0) || (keep && !keep(row))) continue;
		n += 1;
		w += each;
		w2 += each * each;
		// Welford, weighted: no loss where values are large and close.
		const [fromX, fromY] = [a - meanX, b - meanY];
		meanX += (fromX * each) / w;
		meanY += (fromY * each) / w;
		sxx += each * fromX * (a - meanX);
		syy += each * fromY * (b - meanY);
		sxy += each * fromX * (b - meanY);
	}
	const effective = w2 > 0 ? (w * w) / w2 : 0;
	const nothing = { n, r: null, r2: null, interval: null, slope: null, intercept: null, effective };
	if (n < 3 || sxx <= 0) return nothing;
	const slope = sxy / sxx;
	const line = { slope, intercept: meanY - slope * meanX };
	if (syy <= 0) return { ...nothing, ...line };
	const r = Math.min(1, Math.max(-1, sxy / Math.sqrt(sxx * syy)));
	return { n, r, r2: r * r, interval: fisherInterval(r, effective), ...line, effective };
}

/** 95 % interval of a correlation: tanh(atanh r ± 1.96 / √(n − 3)). */
export function fisherInterval(r: number, n: number): [number, number] | null {
	if (n <= 3) return null;
	if (Math.abs(r) === 1) return [r, r];
	const [z, half] = [Math.atanh(r), Z_95 / Math.sqrt(n - 3)];
	return [Math.tanh(z - half), Math.tanh(z + half)];
}
