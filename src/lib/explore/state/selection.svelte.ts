/** Who may narrow the selection: each view has at most one say. */
export type ClauseName = 'range' | 'box' | 'lasso' | 'picked' | 'filter';
export type Clause = (row: number) => boolean;

export interface Selected {
	/** 1 for each row that every view keeps. */
	mask: Uint8Array;
	count: number;
	/** Whether any view narrows it: otherwise everything of the extent is «selected». */
	active: boolean;
}

/**
 * What links the views: rows of the answer of one DuckDB question, an extent, one clause a view, and
 * the row under the pointer. A view sets its clause and reads the result; none knows another. The
 * figures were fetched once, so that a brush asks the engine nothing and costs one pass over rows.
 */
export class Selection {
	size = $state(0);
	extent = $state.raw<Uint8Array | null>(null);
	hovered = $state(-1);
	private clauses = $state.raw<ReadonlyMap<ClauseName, Clause>>(new Map());

	readonly selected: Selected = $derived.by(() => this.combine([...this.clauses.values()]));

	/** The selection as a view draws it under its own brush: without its own clause. */
	without(name: ClauseName): Selected {
		return this.combine([...this.clauses].filter(([key]) => key !== name).map(([, clause]) => clause));
	}

	has(name: ClauseName): boolean {
		return this.clauses.has(name);
	}

	set(name: ClauseName, clause: Clause | null): void {
		if (clause === null && !this.clauses.has(name)) return;
		const next = new Map(this.clauses);
		if (clause) next.set(name, clause);
		else next.delete(name);
		this.clauses = next;
	}

	private combine(clauses: readonly Clause[]): Selected {
		const { size, extent } = this;
		const mask = extent ? extent.slice(0, size) : new Uint8Array(size).fill(1);
		for (const clause of clauses) narrow(mask, clause);
		let count = 0;
		for (let row = 0; row < size; row++) count += mask[row] ?? 0;
		return { mask, count, active: clauses.length > 0 };
	}
}

/** Leaves out of a mask what a clause does not keep. */
function narrow(mask: Uint8Array, clause: Clause): void {
	for (let row = 0; row < mask.length; row++) if (mask[row] === 1 && !clause(row)) mask[row] = 0;
}
