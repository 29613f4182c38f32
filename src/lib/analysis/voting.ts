/** Ranks that one voter gives, by option: 1 first, equal ranks are ties, NaN or absent is not ranked. */
export type Ranking = ReadonlyMap<string, number>;

/** Ranks of every option, averaged over ties; options that are not ranked share the last places. Null: abstained. */
export function completeRanks(options: readonly string[], ranking: Ranking): number[] | null {
	const given = options.map((option) => ranking.get(option) ?? Infinity);
	if (given.every((rank) => rank === Infinity)) return null;
	return given.map((rank) => {
		const before = given.filter((other) => other < rank).length;
		const ties = given.filter((other) => other === rank).length;
		return before + (ties + 1) / 2;
	});
}

export interface BordaScore {
	option: string;
	points: number;
	/** Mean rank over the voters who ranked. */
	meanRank: number;
}

/**
 * Borda count (1781): an option gets as many points as options it is placed before, half for a tie,
 * times the voter's weight. Highest first; equal points keep the order of options. Abstentions count not.
 */
export function borda(
	options: readonly string[],
	rankings: readonly Ranking[],
	weights: readonly number[] = rankings.map(() => 1)
): BordaScore[] {
	const points = options.map(() => 0);
	let total = 0;
	rankings.forEach((ranking, voter) => {
		const ranks = completeRanks(options, ranking);
		const weight = weights[voter] ?? 0;
		if (!ranks || weight <= 0) return;
		total += weight;
		ranks.forEach((rank, at) => (points[at] = (points[at] ?? 0) + weight * (options.length - rank)));
	});
	return options
		.map((option, at) => ({
			option,
			points: points[at] ?? 0,
			meanRank: total === 0 ? NaN : options.length - (points[at] ?? 0) / total
		}))
		.sort((a, b) => b.points - a.points);
}

export interface Condorcet {
	/** Weight of the voters who place the row's option before the column's. */
	preferred: number[][];
	/** The option that beats every other, if there is one. */
	winner: string | null;
	/** The smallest set whose members all beat every other option: one winner, or a cycle. */
	smith: string[];
	/** Whether the majority goes round in circles among the Smith set. */
	cycle: boolean;
}

/** Pairwise majorities (Condorcet 1785), the winner if any, and the Smith set (1973), which names a cycle. */
export function condorcet(
	options: readonly string[],
	rankings: readonly Ranking[],
	weights: readonly number[] = rankings.map(() => 1)
): Condorcet {
	const preferred = options.map(() => options.map(() => 0));
	rankings.forEach((ranking, voter) => {
		const ranks = completeRanks(options, ranking);
		if (!ranks) return;
		for (let a = 0; a < options.length; a++) {
			const row = preferred[a];
			if (!row) continue;
			for (let b = 0; b < options.length; b++)
				if ((ranks[a] ?? 0) < (ranks[b] ?? 0)) row[b] = (row[b] ?? 0) + (weights[voter] ?? 0);
		}
	});
	const versus = (a: number, b: number) => (preferred[a]?.[b] ?? 0) - (preferred[b]?.[a] ?? 0);
	const all = options.map((_, at) => at);
	// Copeland order: the Smith set is a prefix of it.
	const wins = all.map(
		(a) =>
			all.filter((b) => versus(a, b) > 0).length + all.filter((b) => b !== a && versus(a, b) === 0).length / 2
	);
	const order = all.toSorted((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0));
	let size = 1;
	while (size < order.length) {
		const inside = order.slice(0, size);
		const rival = order.findIndex((other, at) => at >= size && inside.some((a) => versus(a, other) <= 0));
		if (rival < 0) break;
		size = rival + 1;
	}
	const members = order.slice(0, size);
	const smith = members.flatMap((at) => options[at] ?? []);
	const beatsSomeone = (a: number) => members.some((b) => versus(a, b) > 0);
	const anyVote = preferred.some((row) => row.some((count) => count > 0));
	return {
		preferred,
		winner: anyVote && smith.length === 1 ? (smith[0] ?? null) : null,
		smith: anyVote ? smith : [],
		cycle: anyVote && smith.length > 2 && members.every(beatsSomeone)
	};
}

export interface Agreement {
	/** Kendall's coefficient of concordance, 0–1; null under two voters or two options. */
	w: number | null;
	/** Friedman's χ² = m(n − 1)W, with n − 1 degrees of freedom. */
	chi2: number | null;
	voters: number;
}

/**
 * Kendall's W (Kendall & Babington Smith 1939) with the correction for ties:
 * W = 12·S / (m²(n³ − n) − m·ΣT), T = Σ(t³ − t) over each voter's groups of ties.
 */
export function kendallW(options: readonly string[], rankings: readonly Ranking[]): Agreement {
	const given = rankings.flatMap((ranking) => {
		const ranks = completeRanks(options, ranking);
		return ranks ? [ranks] : [];
	});
	const [voters, n] = [given.length, options.length];
	if (voters < 2 || n < 2) return { w: null, chi2: null, voters };
	const sums = options.map((_, at) => given.reduce((sum, ranks) => sum + (ranks[at] ?? 0), 0));
	const mean = sums.reduce((sum, one) => sum + one, 0) / n;
	const squares = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const ties = given.reduce((total, ranks) => {
		const groups = new Map<number, number>();
		for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1);
		return total + [...groups.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
	}, 0);
	const most = voters ** 2 * (n ** 3 - n) - voters * ties;
	if (most <= 0) return { w: null, chi2: null, voters };
	const w = (12 * squares) / most;
	return { w, chi2: voters * (n - 1) * w, voters };
}

/**
 * Kendall's τ-b between two rankings: 1 the same order, 0 unrelated, −1 the reverse. Null where one
 * of them ties everything or abstains.
 */
export function kendallTau(options: readonly string[], first: Ranking, second: Ranking): number | null {
	const [a, b] = [completeRanks(options, first), completeRanks(options, second)];
	if (!a || !b) return null;
	let [score, inFirst, inSecond] = [0, 0, 0];
	for (let i = 0; i < options.length; i++) {
		for (let j = i + 1; j < options.length; j++) {
			const [x, y] = [Math.sign((a[i] ?? 0) - (a[j] ?? 0)), Math.sign((b[i] ?? 0) - (b[j] ?? 0))];
			score += x * y;
			inFirst += x * x;
			inSecond += y * y;
		}
	}
	return inFirst === 0 || inSecond === 0 ? null : score / Math.sqrt(inFirst * inSecond);
}

/** Order of options, the first first, with equal points side by side. */
export function orderOf(scores: readonly BordaScore[]): string[][] {
	const groups: string[][] = [];
	let last: number | undefined;
	for (const { option, points } of scores) {
		if (last !== undefined && Math.abs(points - last) < 1e-9) groups.at(-1)?.push(option);
		else groups.push([option]);
		last = points;
	}
	return groups;
}

/** Ballots without which the Borda order would change, one at a time; positions in `rankings`. */
export function decisiveBallots(
	options: readonly string[],
	rankings: readonly Ranking[],
	weights: readonly number[] = rankings.map(() => 1)
): number[] {
	const written = (kept: readonly Ranking[], weight: readonly number[]) =>
		JSON.stringify(orderOf(borda(options, kept, weight)).map((group) => group.toSorted()));
	const whole = written(rankings, weights);
	return rankings.flatMap((_, at) => {
		const without = <T>(list: readonly T[]) => list.filter((_one, other) => other !== at);
		return written(without(rankings), without(weights)) === whole ? [] : [at];
	});
}

/** Weights that give every group of voters the same say, whatever its size; they sum to the voters' number. */
export function equalGroupWeights(groups: readonly string[]): number[] {
	const sizes = new Map<string, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	return groups.map((group) => groups.length / (sizes.size * (sizes.get(group) ?? 1)));
}
