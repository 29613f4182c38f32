import type { Axis, Unit } from '../catalogue';
import type { FabricFact } from './fabric-facts';
import type { Scope } from './facts';
import type { TensionFact } from './tension';

/** How a fact that the catalogue does not hold follows from figures that it holds. */
export type Derivation =
	/** Difference between two periods, in the indicator's own unit (points for a share). */
	| { kind: 'change'; indicator: string; from: string; to: string }
	/** Change of a count between the sums of some periods, in %. */
	| { kind: 'percent_change'; indicator: string; from: readonly string[]; to: readonly string[] }
	/** A count for 10,000 inhabitants of 2022. */
	| { kind: 'per_10000'; indicator: string; period: string }
	/** Σ numerator / Σ denominator over the neighbours. */
	| { kind: 'neighbours'; indicator: string; period: string }
	/** The territory against that, in % of it or as a difference. */
	| { kind: 'against_neighbours'; indicator: string; period: string; as: 'percent' | 'difference' }
	/** The figure of the employment zone, or of its département. */
	| { kind: 'zone' | 'departement'; indicator: string; period: string }
	/** Difference between two dates of the employment zone's figure. */
	| { kind: 'zone_change'; indicator: string; from: string; to: string }
	/** The figure of the hiring basin where most of its people live, and that of the survey before. */
	| { kind: 'basin'; indicator: string; period: string; before?: string }
	/** Difference between two surveys of that basin, where both stand on enough of its cells. */
	| { kind: 'basin_change'; indicator: string; from: string; to: string }
	/** A count of that basin for 1,000 of its inhabitants, counted in the year `people`. */
	| { kind: 'basin_per_1000'; indicator: string; period: string; people: string }
	/** What the survey publishes of a part, in % of all that it publishes of the whole: at least that. */
	| { kind: 'basin_least'; indicator: string; period: string; of: string }
	/** What the list of areas says. */
	| {
			kind: 'area';
			of: 'communes_per_10000' | 'zones';
	  }
	/** What the employment zone makes, from its jobs by branch; failures of companies in the département. */
	| { kind: 'fabric'; of: FabricFact }
	/** Dares's tension over the industrial occupations of the département. */
	| {
			kind: 'tension';
			of: TensionFact;
	  };

export interface DerivedFact {
	id: string;
	label: () => string;
	unit: Unit;
	decimals: number;
	polarity: 1 | -1 | 0;
	axis: Axis;
	scope: Scope;
	from: Derivation;
}

/** A derived fact in few words: its figure, then its axis and scale. */
export const fact = (
	id: string,
	label: () => string,
	[unit, decimals, polarity]: [Unit, number, 1 | -1 | 0],
	[axis, scope]: [Axis, Scope],
	from: Derivation
): DerivedFact => ({ id, label, unit, decimals, polarity, axis, scope, from });
