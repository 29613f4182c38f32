import type { Text } from './indicator';

/** A requirement: a figure at least, or at most, some limit. */
export interface Need {
	readonly criterion: string;
	readonly atLeast: boolean;
	readonly limit: number;
}

/**
 * A ready-made project: nothing but an activity, a size, requirements and weights that one can see and change.
 * The weights are Belvédère's reading of what such projects ask for; no source sets them. Figures of the zone and of
 * the basin around weigh more than half together with those of every level, so that a profile ranks each of the levels.
 */
export interface Profile {
	readonly id: string;
	readonly label: Text;
	readonly why: Text;
	readonly activity: string;
	readonly jobs: number;
	readonly needs: readonly Need[];
	/** Importance of each criterion, 1–100. */
	readonly weights: Readonly<Record<string, number>>;
}

const text = (fr: string, en: string): Text => ({ fr, en });

/** Inhabitants at work, or looking for work, that an employer can draw on for each job: 1 in 100. */
export const LABOUR_PER_JOB = 100;

export const profiles: readonly Profile[] = [
	{
		id: 'assembly',
		label: text('Usine d’assemblage', 'Assembly plant'),
		why: text(
			'Beaucoup d’ouvriers et de techniciens à embaucher d’un coup : la main-d’œuvre et les embauches difficiles d’abord, puis les emplois de la branche et le foncier.',
			'Many workers and technicians to hire at once: labour and difficult hirings first, then jobs of the branch and land.'
		),
		activity: '28',
		jobs: 250,
		needs: [
			{ criterion: 'labour_force_zone', atLeast: true, limit: 25000 },
			{ criterion: 'distance_main_station', atLeast: false, limit: 60 }
		],
		weights: {
			labour_force_zone: 80,
			hiring_tension: 50,
			industry_difficult_hiring_share_basin: 60,
			unemployment_rate_census: 40,
			workers_share: 30,
			distance_vocational_school: 40,
			brownfield_area: 30,
			distance_main_station: 40,
			house_price_m2: 40,
			branch_share: 60,
			industry_private_job_share_zone: 40,
			general_practitioners_per_10000: 20
		}
	},
	{
		id: 'food',
		label: text('Agroalimentaire', 'Food processing'),
		why: text(
			'Près des productions et des équipes postées : la main-d’œuvre ouvrière, un tissu de même nature, des logements abordables.',
			'Close to farms and to shift workers: manual labour, a fabric of the same kind, affordable homes.'
		),
		activity: '10',
		jobs: 120,
		needs: [{ criterion: 'labour_force_zone', atLeast: true, limit: 12000 }],
		weights: {
			labour_force_zone: 60,
			hiring_tension: 40,
			industry_difficult_hiring_share_basin: 60,
			below_baccalaureate_share: 30,
			unemployment_rate_census: 40,
			net_migration_rate_workers: 30,
			density: 30,
			brownfield_area: 20,
			house_price_m2: 60,
			branch_share: 60,
			private_jobs_growth: 20,
			distance_station: 20
		}
	},
	{
		id: 'precision',
		label: text('Mécanique de précision', 'Precision mechanics'),
		why: text(
			'Des compétences rares et un réseau de sous-traitants : formations proches, emplois industriels de la zone, embauches difficiles.',
			'Rare skills and a network of subcontractors: training nearby, industrial jobs of the zone, hirings that can be made.'
		),
		activity: '25',
		jobs: 80,
		needs: [{ criterion: 'distance_vocational_school', atLeast: false, limit: 20 }],
		weights: {
			hiring_tension: 70,
			industry_difficult_hiring_share_basin: 60,
			industry_private_job_share_zone: 60,
			branch_jobs: 60,
			branch_share: 40,
			distance_vocational_school: 60,
			distance_industrial_training: 50,
			labour_force_zone: 40,
			workers_share: 30,
			large_establishment_job_share: 30,
			house_price_m2: 30,
			distance_main_station: 20
		}
	},
	{
		id: 'logistics',
		label: text('Logistique', 'Logistics'),
		why: text(
			'De l’espace, un grand bassin de main-d’œuvre et des coûts bas ; la route n’est pas dans les données ouvertes réunies ici.',
			'Space, a large labour pool and low costs; roads are not in the open data gathered here.'
		),
		activity: '52',
		jobs: 200,
		needs: [{ criterion: 'labour_force_zone', atLeast: true, limit: 40000 }],
		weights: {
			labour_force_zone: 90,
			unemployment_rate_census: 50,
			difficult_hiring_share_basin: 50,
			below_baccalaureate_share: 30,
			density: 40,
			brownfield_area: 60,
			house_price_m2: 50,
			private_jobs: 40,
			private_jobs_growth: 30,
			distance_station: 30
		}
	},
	{
		id: 'research',
		label: text('Centre de R&D', 'R&D centre'),
		why: text(
			'Des cadres et des chercheurs à faire venir : diplômés, enseignement supérieur, grande vitesse, solde des cadres.',
			'Managers and researchers to bring in: graduates, higher education, high-speed rail, balance of managers.'
		),
		activity: '72',
		jobs: 60,
		needs: [
			{ criterion: 'distance_higher_education', atLeast: false, limit: 25 },
			{ criterion: 'distance_high_speed_station', atLeast: false, limit: 60 }
		],
		weights: {
			distance_higher_education: 60,
			higher_education_share: 80,
			distance_high_speed_station: 70,
			net_migration_rate_managers: 70,
			net_migration_rate_30_39: 40,
			hiring_tension: 40,
			labour_force_zone: 50,
			branch_jobs: 50,
			private_jobs_growth: 30,
			general_practitioners_per_10000: 30,
			upper_secondary_schools: 30
		}
	},
	{
		id: 'head_office',
		label: text('Siège social', 'Head office'),
		why: text(
			'Des cadres, des trains rapides vers Paris et les métropoles, des services pour les familles.',
			'Managers, fast trains to Paris and the big cities, services for families.'
		),
		activity: '70',
		jobs: 100,
		needs: [{ criterion: 'distance_high_speed_station', atLeast: false, limit: 30 }],
		weights: {
			distance_high_speed_station: 90,
			distance_main_station: 60,
			net_migration_rate_managers: 70,
			higher_education_share: 70,
			labour_force_zone: 50,
			distance_higher_education: 30,
			private_jobs: 40,
			private_jobs_growth: 40,
			branch_jobs: 30,
			general_practitioners_per_10000: 30,
			upper_secondary_schools: 30,
			mean_sale_price: 20
		}
	}
];

export const findProfile = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);
