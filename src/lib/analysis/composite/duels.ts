/** Criteria whose outcomes are looked up together: lost, even or won, three ways each. */
const TOGETHER = 5;
const OUTCOMES = 3 ** TOGETHER;
/** All of them even. */
const EVEN = (OUTCOMES - 1) / 2;
/** Weights that cancel out to the last bit but one are a draw. */
const DRAW = 1e-12;

/**
 * Duels of areas two by two: the weight of the criteria where one is better decides. Holds what it counts in, so
 * that the same number of areas and criteria can be asked again and again without memory.
 */
export class Duels {
	private readonly balance: Int32Array;
	/** By how much a row leads each of the others, and the next row likewise. */
	private readonly lead: Float64Array;
	private readonly nextLead: Float64Array;
	/** Lead that each outcome of some criteria gives, for each group of criteria. */
	private readonly tables: Float64Array[];
	/** Stands where there are fewer criteria than a group holds: unknown to everyone, it decides nothing. */
	private readonly nothing: Float64Array;

	constructor(
		private readonly size: number,
		criteria: number
	) {
		this.balance = new Int32Array(size);
		this.lead = new Float64Array(size);
		this.nextLead = new Float64Array(size);
		this.tables = Array.from({ length: Math.ceil(criteria / TOGETHER) }, () => new Float64Array(OUTCOMES));
		this.nothing = new Float64Array(size).fill(NaN);
	}

	/**
	 * Duels won minus duels lost by each area; a criterion unknown (NaN) for one of the two does not count.
	 *
	 * @returns the same array each time
	 */
	fight(columns: readonly Float64Array[], weights: ArrayLike<number>): Int32Array {
		const { size, balance, lead, nextLead, tables, nothing } = this;
		balance.fill(0);
		for (let group = 0; group < tables.length; group++)
			fillTable(tables[group] ?? nothing, weights, group * TOGETHER);
		// Two rows at a time: each figure of the others is read once for both.
		for (let row = 0; row < size; row += 2) {
			lead.fill(0, row);
			nextLead.fill(0, row);
			for (let group = 0; group < tables.length; group++) {
				const k = group * TOGETHER;
				addLeads(
					lead,
					nextLead,
					row,
					columns[k] ?? nothing,
					columns[k + 1] ?? nothing,
					columns[k + 2] ?? nothing,
					columns[k + 3] ?? nothing,
					columns[k + 4] ?? nothing,
					tables[group] ?? nothing
				);
			}
			this.settle(row, lead);
			if (row + 1 < size) this.settle(row + 1, nextLead);
		}
		return balance;
	}

	/** Counts the duels of a row with those after it. */
	private settle(row: number, lead: Float64Array): void {
		const { size, balance } = this;
		let own = balance[row] ?? 0;
		for (let other = row + 1; other < size; other++) {
			const ahead = lead[other] ?? 0;
			const sign = Number(ahead > DRAW) - Number(ahead < -DRAW);
			own += sign;
			balance[other] = (balance[other] ?? 0) - sign;
		}
		balance[row] = own;
	}
}

/** The lead that each outcome of the criteria from `first` on gives: a digit in base 3 for each, 0 lost, 1 even, 2 won. */
function fillTable(table: Float64Array, weights: ArrayLike<number>, first: number): void {
	table[0] = 0;
	let size = 1;
	for (let k = first; k < first + TOGETHER; k++) {
		const weight = weights[k] ?? 0;
		for (let outcome = 0; outcome < size; outcome++) {
			const lead = table[outcome] ?? 0;
			table[outcome] = lead - weight;
			table[size + outcome] = lead;
			table[2 * size + outcome] = lead + weight;
		}
		size *= 3;
	}
}

/** 1 where the first is larger, −1 where the second is, 0 where neither is, or one is unknown; without a branch, which would be a toss-up. */
const compare = (one: number, other: number): number => Number(one > other) - Number(one < other);

/** Adds what five criteria give to the leads of `row`, and of the row after it, over all rows that come later. */
function addLeads(
	lead: Float64Array,
	nextLead: Float64Array,
	row: number,
	a: Float64Array,
	b: Float64Array,
	c: Float64Array,
	d: Float64Array,
	e: Float64Array,
	table: Float64Array
): void {
	const next = Math.min(row + 1, lead.length - 1);
	const [a0, b0, c0, d0, e0] = figuresAt(row, a, b, c, d, e);
	const [a1, b1, c1, d1, e1] = figuresAt(next, a, b, c, d, e);
	for (let other = row + 1; other < lead.length; other++) {
		const a2 = a[other] ?? NaN;
		const b2 = b[other] ?? NaN;
		const c2 = c[other] ?? NaN;
		const d2 = d[other] ?? NaN;
		const e2 = e[other] ?? NaN;
		// prettier-ignore
		const own = EVEN + compare(a0, a2) + 3 * compare(b0, b2) + 9 * compare(c0, c2) + 27 * compare(d0, d2) + 81 * compare(e0, e2);
		// prettier-ignore
		const after = EVEN + compare(a1, a2) + 3 * compare(b1, b2) + 9 * compare(c1, c2) + 27 * compare(d1, d2) + 81 * compare(e1, e2);
		lead[other] = (lead[other] ?? 0) + (table[own] ?? 0);
		nextLead[other] = (nextLead[other] ?? 0) + (table[after] ?? 0);
	}
}

const figuresAt = (
	row: number,
	...columns: [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
): [number, number, number, number, number] => {
	const [a, b, c, d, e] = columns;
	return [a[row] ?? NaN, b[row] ?? NaN, c[row] ?? NaN, d[row] ?? NaN, e[row] ?? NaN];
};
