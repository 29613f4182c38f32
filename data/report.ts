import type { SourceId, Text } from '../src/lib/catalogue';

export interface SourceReport {
	source: SourceId;
	read: number;
	kept: number;
	refused: number;
	/** Reasons of refusal, with how many rows and a few examples. */
	refusals: { reason: string; rows: number; examples: string[] }[];
}

export interface IndicatorReport {
	indicator: string;
	period: string;
	level: string;
	areas: number;
	ok: number;
	partial: number;
	secret: number;
	missing: number;
}

/** What a source holds against what is published of it, a line a count; nulls where no count is published. */
export interface CompletenessReport {
	source: SourceId;
	what: Text | null;
	published: Text | null;
	found: number | null;
	expected: number | null;
	share: number | null;
	complete: boolean | null;
}

/** How far our figures and those that someone publishes for the same areas agree. */
export interface Reconciliation {
	what: string;
	/** Areas that both know. */
	compared: number;
	equal: number;
	/** Areas where they differ, with both figures. */
	differing: { code: string; name: string; ours: number; published: number }[];
}

/** What a build did: shown on `/donnees`, written beside the warehouse. */
export class Report {
	private readonly sources = new Map<SourceId, SourceReport>();
	private readonly counts = new Map<string, number>();
	readonly geography: { kind: string; codes: string[]; note: string }[] = [];
	readonly indicators: IndicatorReport[] = [];
	readonly notes: string[] = [];
	/** Our sums beside those that producers publish. */
	readonly reconciliations: Reconciliation[] = [];
	/** Filled in by a build of the whole of France. */
	readonly completeness: CompletenessReport[] = [];

	private of(source: SourceId): SourceReport {
		let entry = this.sources.get(source);
		if (!entry) {
			entry = { source, read: 0, kept: 0, refused: 0, refusals: [] };
			this.sources.set(source, entry);
		}
		return entry;
	}

	read = (source: SourceId): number => this.sources.get(source)?.read ?? 0;
	kept = (source: SourceId): number => this.sources.get(source)?.kept ?? 0;

	counted = (source: SourceId, what: string): number => this.counts.get(`${source}:${what}`) ?? 0;

	/** Adds to what a module counts itself, in the unit of what it expects. */
	count(source: SourceId, what: string, units: number): void {
		this.counts.set(`${source}:${what}`, this.counted(source, what) + units);
	}

	rows(source: SourceId, read: number, kept = read): void {
		const entry = this.of(source);
		entry.read += read;
		entry.kept += kept;
	}

	/** A row that the build leaves out, with the reason. It no longer counts as kept. */
	refuse(source: SourceId, reason: string, example: string): void {
		const entry = this.of(source);
		entry.kept -= 1;
		entry.refused += 1;
		let refusal = entry.refusals.find((known) => known.reason === reason);
		if (!refusal) {
			refusal = { reason, rows: 0, examples: [] };
			entry.refusals.push(refusal);
		}
		refusal.rows += 1;
		if (refusal.examples.length < 8) refusal.examples.push(example);
	}

	toJSON() {
		return {
			sources: [...this.sources.values()].toSorted((a, b) => a.source.localeCompare(b.source)),
			geography: this.geography,
			indicators: this.indicators,
			notes: this.notes,
			reconciliations: this.reconciliations,
			completeness: this.completeness
		};
	}
}
