import { type Decoupage, identity as packageIdentity } from '../sources/etalab-decoupage-administratif';
import type { CommuneEvent } from '../sources/insee-mouvements-communes';
import { CommuneMoves, type Split } from './moves';

/**
 * Events after the last one of Insee's file (1 January 2025), written by hand in its shape until the next file. Mergers
 * need no line: the package of today's division knows them. The build stops when a commune of today is explained by neither.
 */
export const laterEvents: readonly CommuneEvent[] = [];

/** Date of the oldest boundaries that a table follows: older splits are nobody's concern. */
export const OLDEST_GEOGRAPHY = '2017-01-01';

export type Carried =
	/** One of today's communes, alone or as part of it (merged since). */
	| { kind: 'one'; commune: number; whole: boolean }
	/** Several of today's communes together: the figure cannot be shared out among them. */
	| { kind: 'together'; communes: readonly number[] }
	/** Outside the site's scope (overseas collectivities). */
	| { kind: 'outside' }
	| { kind: 'unknown' };

/** Today's communes that a code leads to, alone or together. */
export const positionsOf = (carried: Carried): readonly number[] =>
	carried.kind === 'one' ? [carried.commune] : carried.kind === 'together' ? carried.communes : [];

/** Knows today's communes and where each older code went. */
export class CommuneHistory {
	readonly codes: readonly string[];
	/** Legal population of each commune: the weight of coverage. */
	readonly weights: Float64Array;
	/** Communes that came apart since the oldest geography. */
	readonly splits: readonly Split[];
	private readonly moves: CommuneMoves;
	private readonly index: Map<string, number>;
	private readonly groups: ReadonlyMap<string, string>;
	/** Today's commune of a code that no event of the file leads to one: the package's mergers. */
	private readonly successors: Map<string, string>;

	constructor(
		readonly decoupage: Decoupage,
		readonly events: readonly CommuneEvent[]
	) {
		this.moves = new CommuneMoves([...events, ...laterEvents]);
		this.splits = this.moves.splits(OLDEST_GEOGRAPHY);
		this.codes = decoupage.communes.map((commune) => commune.code);
		this.index = new Map(this.codes.map((code, position) => [code, position]));
		this.groups = new Map(
			decoupage.epci.flatMap(({ code, membres }) => membres.map((commune) => [commune.code, code] as const))
		);
		this.weights = Float64Array.from(decoupage.communes, (commune) => commune.population ?? 0);
		this.successors = new Map([
			...[...decoupage.delegated].filter(([code]) => !this.index.has(code)),
			...decoupage.communes.flatMap((commune) =>
				(commune.anciensCodes ?? [])
					.filter((former) => !this.index.has(former))
					.map((former) => [former, commune.code] as const)
			)
		]);
	}

	get size(): number {
		return this.codes.length;
	}

	position(code: string): number | undefined {
		return this.index.get(code);
	}

	/** SIREN of the EPCI of one of today's communes; undefined for the islands that are in none. */
	epciOf(position: number): string | undefined {
		return this.groups.get(this.codes[position] ?? '');
	}

	isArrondissement(code: string): boolean {
		return this.decoupage.arrondissements.has(code);
	}

	/** Codes that an event names, or that today's division says are in another commune; in order. */
	formerCodes(): string[] {
		return [...new Set([...this.moves.codes(), ...this.successors.keys()])].toSorted();
	}

	/** Days on which something happened to a code, oldest first. */
	daysOf = (code: string): string[] => this.moves.datesOf(code);

	/** Whether a commune had a code at a date, as far as events tell. */
	existed = (code: string, date: string): boolean => this.moves.existed(code, date);

	/** Where a code of boundaries of that date stands today. */
	carry(code: string, geography: string): Carried {
		const city = this.decoupage.arrondissements.get(code);
		if (city !== undefined) return this.one(city, false);
		const { codes, own } = this.moves.follow(code, geography);
		const communes = [...new Set(codes.flatMap((one) => this.today(one) ?? []))];
		const [commune, ...others] = communes;
		if (commune !== undefined && others.length === 0)
			return { kind: 'one', commune, whole: own && this.index.has(codes[0] ?? '') };
		if (commune !== undefined) return { kind: 'together', communes };
		return { kind: this.decoupage.collectivities.has(code) ? 'outside' : 'unknown' };
	}

	/**
	 * Whether a commune of today is the very commune that it was at a date: nothing merged into it, nothing parted from it.
	 * A merger after Insee's file is known from the package, which tells a code but no day.
	 */
	unchanged(position: number, since: string): boolean {
		const commune = this.decoupage.communes[position];
		if (!commune || !this.moves.unchanged(commune.code, since)) return false;
		const today = packageIdentity.geography ?? '';
		return since >= today || this.mergedAfterEvents(position).length === 0;
	}

	/** Codes that merged into a commune of today after the last event of the file: they still stood then. */
	mergedAfterEvents(position: number): readonly string[] {
		return (this.decoupage.communes[position]?.anciensCodes ?? []).filter(
			(code) => !this.index.has(code) && this.moves.existed(code, '9999-12-31')
		);
	}

	private today(code: string): number | undefined {
		return this.index.get(code) ?? this.index.get(this.successors.get(code) ?? '');
	}

	private one(code: string, whole: boolean): Carried {
		const commune = this.index.get(code);
		return commune === undefined ? { kind: 'unknown' } : { kind: 'one', commune, whole };
	}
}
