import type { AxisProfile } from '$lib/diagnostic/axes';
import type { FabricPortrait } from '$lib/diagnostic/fabric';
import type { Fact, Quartiles } from '$lib/diagnostic/facts';
import type { Finding, Quiet, Undocumented } from '$lib/diagnostic/finding';
import type { HiringShown } from '$lib/diagnostic/hiring-chain';
import type { Reversal } from '$lib/diagnostic/reversals';
import type { Structural } from '$lib/diagnostic/structural';
import type { Weighed } from '$lib/diagnostic/verdict';
import type { OccupationPortrait } from '$lib/queries/tensions';
import type { NamedCode } from '../territory-page';

/** A fact as the page holds it: what the catalogue knows is looked up when a definition is opened. */
export type FactShown = Omit<
	Fact,
	'polarity' | 'axis' | 'sources' | 'gap' | 'place' | 'peerPlace' | 'people' | 'before' | 'peers' | 'all'
> & { peers: Quartiles | null; all: Quartiles | null };

/** An industrial occupation of the département, with what is known of it there and in France. */
export interface OccupationLine extends OccupationPortrait {
	score: number;
	category: number | null;
	/** In the order of the factor matrix. */
	factors: (number | null)[];
	/** Jobs in the département. */
	employment: number | null;
}

export interface NearSchool {
	name: string;
	km: number;
}

/** What the territory makes, and how it is told. */
export type FabricSection = FabricPortrait;

export interface DiagnosticPage {
	code: string;
	name: string;
	departement: NamedCode | null;
	zone: string | null;
	/** Territories of like structure, the nearest first. */
	peers: NamedCode[];
	facts: Record<string, FactShown>;
	fabric: FabricSection;
	axes: AxisProfile[];
	findings: Finding[];
	/** Why a quadrant in which nothing was found stays empty. */
	quiet: Quiet[];
	undocumented: Undocumented[];
	/** Figures whose sign turned since the period before. */
	reversals: Reversal[];
	causes: Weighed[];
	structural: Structural;
	structuralLead: string;
	claims: Weighed[];
	/** Whether the territory's partners published these claims. */
	published: boolean;
	/** Whether recruiting is difficult here, and the chain from what is made to who trains. */
	hiring: HiringShown;
	occupations: OccupationLine[];
	schools: NearSchool[];
	/** Industrial jobs of the territory are not published: what is, told in figures. */
	/** % of the territory's jobs, at the last census. */
	industryShare: number | null;
	/** Last day on which a dataset of the warehouse was retrieved. */
	vintage: string;
}
