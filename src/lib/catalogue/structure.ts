interface Variable {
	readonly id: string;
	readonly weight: number;
	readonly log: boolean;
	/** What stands for it at levels, and for groups of communes, that the census's analysis by place of work leaves out. */
	readonly elsewhere?: string;
}

const sector = <Id extends string>(id: Id, elsewhere: string) =>
	({ id, elsewhere, weight: 0.4, log: false }) as const;

/**
 * Structural variables that «near» stands on, with what each counts by default: how large and dense
 * an area is, how old, what it makes, how far it lies. Results (growth, prices, unemployment) are
 * left out: peers are what an area is compared *with*, not what it became.
 */
export const peerVariables = [
	{ id: 'population', weight: 1, log: true },
	{ id: 'density', weight: 1, log: true },
	{ id: 'retired_share', elsewhere: 'working_age_share', weight: 1, log: false },
	sector('agriculture_job_share', 'agriculture_establishment_share'),
	sector('industry_job_share', 'industry_establishment_share'),
	sector('construction_job_share', 'construction_establishment_share'),
	sector('trade_services_job_share', 'trade_services_establishment_share'),
	sector('public_job_share', 'public_establishment_share'),
	{ id: 'job_concentration', weight: 0.5, log: false },
	{ id: 'distance_main_station', weight: 0.5, log: true },
	{ id: 'distance_station', weight: 0.5, log: true }
] as const satisfies readonly Variable[];
export type PeerVariableId = (typeof peerVariables)[number]['id'];
