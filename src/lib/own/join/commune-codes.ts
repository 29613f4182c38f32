import type { CodeSpan, PlacesOfBefore } from '$lib/catalogue/places-of-before';
import { departementCode } from '$lib/search/entry';

/** What a code of commune meant on a day. */
export interface Meaning {
	/** A commune had the code that day. */
	readonly alive: boolean;
	/** Communes of today that it leads to: several where it came apart since. */
	readonly today: readonly string[];
	/** Its name then; only told where it came apart since. */
	readonly name: string;
}

/** Codes of communes, of today and before, and where they lead. */
export class CommuneCodes {
	/** Day of the division that codes lead to. */
	readonly today: string;
	private readonly spans: ReadonlyMap<string, readonly CodeSpan[]>;
	private readonly byDepartement: ReadonlyMap<string, DepartementCodes>;
	private partsThen:
		{ readonly date: string; readonly of: ReadonlyMap<string, readonly string[]> } | undefined;

	/**
	 * @param current codes of today's communes
	 * @param arrondissements city of each arrondissement of Paris, Lyon and Marseille
	 */
	constructor(
		private readonly current: ReadonlySet<string>,
		before: PlacesOfBefore,
		readonly arrondissements: ReadonlyMap<string, string>
	) {
		this.today = before.today;
		const [until, today] = [before.gone.until.split(','), before.gone.today.split(',')];
		const gone = before.gone.codes === '' ? [] : before.gone.codes.split(',');
		this.spans = new Map<string, readonly CodeSpan[]>([
			...gone.map((code, at): [string, readonly CodeSpan[]] => {
				const led = [today[at] ?? ''];
				return [
					code,
					[
						['', 1, led],
						[until[at] ?? '', 0, led]
					]
				];
			}),
			...before.changed
		]);
		this.byDepartement = departementsOf(current, this.spans);
	}

	/** @returns null for a code that no commune of the site ever had */
	meaning(code: string, date: string): Meaning | null {
		const spans = this.spans.get(code);
		if (!spans) return this.current.has(code) ? { alive: true, today: [code], name: '' } : null;
		const [, alive, today, name = ''] = spans.findLast(([since]) => since <= date) ?? ['', 0, []];
		return today.length === 0 ? null : { alive: alive === 1, today, name };
	}

	isKnown(code: string): boolean {
		return this.spans.has(code) || this.current.has(code) || this.arrondissements.has(code);
	}

	/** Spans of a code that did not always mean the same. */
	spansOf = (code: string): readonly CodeSpan[] | undefined => this.spans.get(code);

	/** Codes of a département, of communes that never changed and of those that did. */
	ofDepartement = (departement: string): DepartementCodes =>
		this.byDepartement.get(departement) ?? { lasting: [], changed: [] };

	/** Codes of the communes that made up, on a day, one of today's; its own alone where nothing merged since. */
	partsOf(commune: string, date: string): readonly string[] {
		if (this.partsThen?.date !== date) this.partsThen = { date, of: this.partsAt(date) };
		return this.partsThen.of.get(commune) ?? [commune];
	}

	/** For each commune of today that had other bounds or another number on a day, the codes that made it up. */
	private partsAt(date: string): ReadonlyMap<string, readonly string[]> {
		const parts = new Map<string, string[]>();
		for (const code of this.spans.keys()) {
			const meaning = this.meaning(code, date);
			const [commune, ...others] = meaning?.alive ? meaning.today : [];
			if (commune === undefined || others.length > 0) continue;
			const known = parts.get(commune);
			if (known) known.push(code);
			else parts.set(commune, [code]);
		}
		// A code that always meant the same is a part of what merged into it.
		for (const [commune, codes] of parts)
			if (this.current.has(commune) && !this.spans.has(commune)) codes.push(commune);
		return parts;
	}
}

interface DepartementCodes {
	readonly lasting: readonly string[];
	readonly changed: readonly string[];
}

function departementsOf(
	current: ReadonlySet<string>,
	spans: ReadonlyMap<string, readonly CodeSpan[]>
): Map<string, { lasting: string[]; changed: string[] }> {
	const known = new Map<string, { lasting: string[]; changed: string[] }>();
	const of = (code: string) => {
		const departement = departementCode(code);
		const codes = known.get(departement) ?? { lasting: [], changed: [] };
		known.set(departement, codes);
		return codes;
	};
	for (const code of current) if (!spans.has(code)) of(code).lasting.push(code);
	for (const code of spans.keys()) of(code).changed.push(code);
	return known;
}
