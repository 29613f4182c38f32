/**
 * Structural variables that «near» stands on, with what each counts by default: how large and dense
 * an area is, how old, what it makes, how far it lies. Results (growth, prices, unemployment) are
 * left out: peers are what an area is compared *with*, not what it became.
 */
export const peerVariables = [
	{ id: 'population', weight: 1, log: true },
	{ id: 'density', weight: 1, log: true },
	{ id: 'working_age_share', weight: 1, log: false },
	{ id: 'agriculture_establishment_share', weight: 0.4, log: false },
	{ id: 'industry_establishment_share', weight: 0.4, log: false },
	{ id: 'construction_establishment_share', weight: 0.4, log: false },
	{ id: 'trade_services_establishment_share', weight: 0.4, log: false },
	{ id: 'public_establishment_share', weight: 0.4, log: false },
	{ id: 'job_concentration', weight: 0.5, log: false },
	{ id: 'distance_main_station', weight: 0.5, log: true },
	{ id: 'distance_station', weight: 0.5, log: true }
] as const;
export type PeerVariableId = (typeof peerVariables)[number]['id'];
