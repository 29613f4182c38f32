import type { SourceId } from '../src/lib/catalogue';

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

/** What a build did: shown on `/donnees`, written beside the warehouse. */
export class Report {
	private readonly sources = new Map<SourceId, SourceReport>();
	readonly geography: { kind: string; codes: string[]; note: string }[] = [];
	readonly indicators: IndicatorReport[] = [];
	readonly notes: string[] = [];

	private of(source: SourceId): SourceReport {
		let entry = this.sources.get(source);
		if (!entry) {
			entry = { source, read: 0, kept: 0, refused: 0, refusals: [] };
			this.sources.set(source, entry);
		}
		return entry;
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
			notes: this.notes
		};
	}
}
