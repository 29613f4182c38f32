import type { Decoupage } from '../sources/etalab-decoupage-administratif';

/**
 * Communes that came apart: on `on`, what had been the commune `from` became `into` (codes of the
 * Code officiel géographique). A figure of `from` older than that is nobody's share: it belongs
 * to all of `into` together. The build stops when today's list has a commune, unknown in 2022,
 * that neither a merge nor this list explains.
 */
export const splits: readonly { from: string; into: readonly string[]; on: string }[] = [
	{ from: '14712', into: ['14712', '14666'], on: '2020-01-01' },
	{ from: '60054', into: ['60054', '60694'], on: '2024-01-01' },
	{ from: '85084', into: ['85084', '85165', '85212'], on: '2024-01-01' },
	{ from: '15141', into: ['15141', '15031', '15035', '15047', '15171'], on: '2025-01-01' }
];

export type Carried =
	/** One of today's communes, alone or as part of it (merged since). */
	| { kind: 'one'; commune: number; whole: boolean }
	/** Several of today's communes together: the figure cannot be shared out among them. */
	| { kind: 'together'; communes: readonly number[] }
	/** Outside the site's scope (overseas collectivities). */
	| { kind: 'outside' }
	| { kind: 'unknown' };

/** Knows today's communes and where each older code went. */
export class CommuneHistory {
	readonly codes: readonly string[];
	/** Legal population of each commune: the weight of coverage. */
	readonly weights: Float64Array;
	private readonly index: Map<string, number>;
	private readonly successors: Map<string, string>;

	constructor(readonly decoupage: Decoupage) {
		this.codes = decoupage.communes.map((commune) => commune.code);
		this.index = new Map(this.codes.map((code, position) => [code, position]));
		this.weights = Float64Array.from(decoupage.communes, (commune) => commune.population ?? 0);
		this.successors = new Map([
			...[...decoupage.delegated].filter(([code]) => !this.index.has(code)),
			...decoupage.communes.flatMap((commune) =>
				(commune.anciensCodes ?? []).map((former) => [former, commune.code] as const)
			)
		]);
	}

	get size(): number {
		return this.codes.length;
	}

	position(code: string): number | undefined {
		return this.index.get(code);
	}

	isArrondissement(code: string): boolean {
		return this.decoupage.arrondissements.has(code);
	}

	/** Where a code of boundaries of that date stands today. */
	carry(code: string, geography: string): Carried {
		const city = this.decoupage.arrondissements.get(code);
		if (city !== undefined) return this.one(city, false);
		const split = splits.find(
			(event) => event.on > geography && (event.from === code || event.into.includes(code))
		);
		if (split) {
			return {
				kind: 'together',
				communes: split.into.flatMap((part) => this.index.get(part) ?? [])
			};
		}
		if (this.index.has(code)) return this.one(code, true);
		const successor = this.successors.get(code);
		if (successor !== undefined) return this.one(successor, false);
		if (this.decoupage.collectivities.has(code)) return { kind: 'outside' };
		return { kind: 'unknown' };
	}

	/** Older codes that today's commune took in. */
	predecessors(position: number): readonly string[] {
		return this.decoupage.communes[position]?.anciensCodes ?? [];
	}

	private one(code: string, whole: boolean): Carried {
		const commune = this.index.get(code);
		return commune === undefined ? { kind: 'unknown' } : { kind: 'one', commune, whole };
	}
}
