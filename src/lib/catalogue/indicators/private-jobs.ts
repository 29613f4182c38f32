import { count, growth, share } from '../formula';
import type { Indicator } from '../indicator';
import type { Level } from '../levels';
import { define, period, periods, ptod, PTOD_LEVELS, text, years } from './define';

const URSSAF = 'urssaf-emploi-prive';
const BY_SECTOR = 'urssaf-emploi-secteurs';
const ZONES: readonly Level[] = ['zone_emploi', 'france'];
const SECTOR_YEARS = [2019, 2022, 2023, 2024];
const FLORES_YEARS = [2022, 2023];
const industrialJobs = text('emplois salariés privés de l’industrie', 'private salaried jobs in industry');
const privateJobs = text('emplois salariés privés', 'private salaried jobs');
const FIELD = {
	fr: 'Salariés du secteur privé (régime général, hors régime agricole) présents en fin d’année dans les établissements du territoire, selon l’Urssaf. Mayotte n’y est pas.',
	en: 'Employees of the private sector (general scheme, without the farm scheme) at year end in the area’s establishments, from Urssaf. Mayotte is not included.'
};

export const privateJobIndicators: readonly Indicator[] = [
	define({
		id: 'private_jobs',
		label: text('Emplois salariés privés', 'Private salaried jobs'),
		definition: text(FIELD.fr, FIELD.en),
		reading: text('On y compte {value} emplois salariés privés.', 'There are {value} private salaried jobs.'),
		unit: 'count',
		theme: 'employment',
		numerator: privateJobs,
		periods: periods(years(2014, 2024), URSSAF, (year) => count(`private_jobs_${year}`))
	}),
	define({
		id: 'private_jobs_growth',
		label: text('Évolution de l’emploi privé', 'Private job growth'),
		definition: text(`Taux de croissance annuel moyen. ${FIELD.fr}`, `Mean yearly growth rate. ${FIELD.en}`),
		reading: text('L’emploi privé y change de {value}.', 'Private jobs change by {value}.'),
		unit: 'percent_per_year',
		decimals: 2,
		polarity: 1,
		theme: 'employment',
		numerator: text('emplois à la fin', 'jobs at the end'),
		denominator: text('emplois au début', 'jobs at the start'),
		periods: [
			period('2014-2019', URSSAF, growth('private_jobs_2014', 'private_jobs_2019', 5)),
			period('2019-2024', URSSAF, growth('private_jobs_2019', 'private_jobs_2024', 5))
		]
	}),
	define({
		id: 'industry_private_jobs',
		label: text('Emplois privés de l’industrie', 'Private jobs in industry'),
		definition: text(
			`Somme des branches industrielles (A38, de BZ à EZ), par zone d’emploi. ${FIELD.fr}`,
			`Sum of the industrial branches (A38, BZ to EZ), by employment zone. ${FIELD.en}`
		),
		reading: text('On y compte {value} emplois industriels.', 'There are {value} industrial jobs.'),
		unit: 'count',
		axis: 'innovation',
		theme: 'fabric',
		numerator: industrialJobs,
		periods: periods(SECTOR_YEARS, BY_SECTOR, (year) => count(`industry_private_jobs_${year}`), ZONES)
	}),
	define({
		id: 'industry_private_job_share',
		label: text('Part de l’industrie dans l’emploi privé', 'Share of industry in private jobs'),
		definition: text(
			`Emplois industriels pour 100 emplois salariés privés de la zone d’emploi. ${FIELD.fr}`,
			`Industrial jobs per 100 private salaried jobs of the employment zone. ${FIELD.en}`
		),
		reading: text(
			'{value} des emplois privés y sont industriels.',
			'{value} of the private jobs there are in industry.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'innovation',
		theme: 'fabric',
		numerator: industrialJobs,
		denominator: privateJobs,
		periods: periods(
			SECTOR_YEARS,
			BY_SECTOR,
			(year) => share(`industry_private_jobs_${year}`, `private_jobs_by_sector_${year}`),
			ZONES
		)
	}),
	define({
		id: 'industry_private_jobs_growth',
		label: text('Évolution de l’emploi privé industriel', 'Growth of private industrial jobs'),
		definition: text(
			`Taux de croissance annuel moyen des emplois industriels de la zone d’emploi. ${FIELD.fr}`,
			`Mean yearly growth rate of the employment zone’s industrial jobs. ${FIELD.en}`
		),
		reading: text('L’emploi industriel y change de {value}.', 'Industrial jobs change by {value}.'),
		unit: 'percent_per_year',
		decimals: 2,
		polarity: 1,
		axis: 'innovation',
		theme: 'fabric',
		numerator: text('emplois à la fin', 'jobs at the end'),
		denominator: text('emplois au début', 'jobs at the start'),
		periods: [
			period(
				'2019-2024',
				BY_SECTOR,
				growth('industry_private_jobs_2019', 'industry_private_jobs_2024', 5),
				ZONES
			)
		]
	}),
	define({
		id: 'industry_salaried_jobs',
		label: text('Emplois salariés de l’industrie', 'Salaried jobs in industry'),
		definition: text(
			'Postes salariés de l’industrie, publics et privés, en fin d’année, par zone d’emploi (Insee, Flores).',
			'Salaried jobs in industry, public and private, at year end, by employment zone (Insee, Flores).'
		),
		reading: text('On y compte {value} emplois industriels.', 'There are {value} industrial jobs.'),
		unit: 'count',
		axis: 'innovation',
		theme: 'fabric',
		numerator: text('emplois salariés de l’industrie', 'salaried jobs in industry'),
		periods: periods(FLORES_YEARS, 'insee-flores', (year) => count(`industry_salaried_jobs_${year}`), ZONES)
	}),
	define({
		id: 'industry_salaried_job_share',
		label: text('Part de l’industrie dans l’emploi salarié', 'Share of industry in salaried jobs'),
		definition: text(
			'Postes salariés de l’industrie, pour 100 postes salariés publics et privés, agriculture comprise, en fin d’année (Insee, Flores).',
			'Salaried jobs in industry, per 100 salaried jobs public and private, agriculture included, at year end (Insee, Flores).'
		),
		reading: text(
			'{value} des emplois salariés y sont industriels.',
			'{value} of the salaried jobs there are in industry.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'innovation',
		theme: 'fabric',
		numerator: text('emplois salariés de l’industrie', 'salaried jobs in industry'),
		denominator: text('emplois salariés', 'salaried jobs'),
		periods: periods(
			FLORES_YEARS,
			'insee-flores',
			(year) => share(`industry_salaried_jobs_${year}`, `salaried_jobs_by_sector_${year}`),
			ZONES
		)
	}),
	define({
		id: 'salaried_jobs',
		label: text('Emplois salariés (estimation)', 'Salaried jobs (estimate)'),
		definition: text(
			'Estimation par l’Insee de l’emploi salarié, public et privé, en fin d’année, par zone d’emploi.',
			'Insee’s estimate of salaried jobs, public and private, at year end, by employment zone.'
		),
		reading: text('On y compte {value} emplois salariés.', 'There are {value} salaried jobs.'),
		unit: 'count',
		theme: 'employment',
		numerator: text('emplois salariés', 'salaried jobs'),
		periods: periods(
			years(1998, 2023),
			'insee-estimations-emploi',
			(year) => count(`estimated_salaried_jobs_${year}`),
			['zone_emploi']
		)
	}),
	...(
		[
			[
				'large_establishment_job_share',
				'Emplois dans les grands établissements',
				'Jobs in large establishments',
				'dans des établissements de 100 salariés ou plus',
				'in establishments of 100 employees or more',
				'ETPTEFCP23'
			],
			[
				'small_establishment_job_share',
				'Emplois dans les petits établissements',
				'Jobs in small establishments',
				'dans des établissements de moins de 10 salariés',
				'in establishments of under 10 employees',
				'ETPTEF123'
			],
			[
				'local_demand_job_share',
				'Emplois qui servent les présents',
				'Jobs that serve the people present',
				'dans des activités qui servent les habitants et les visiteurs (sphère présentielle)',
				'in activities that serve residents and visitors',
				'ETPPRES23'
			]
		] as const
	).map(([id, labelFr, labelEn, fr, en, variable]) =>
		define({
			id,
			label: text(labelFr, labelEn),
			definition: text(
				`Postes salariés ${fr}, pour 100 postes, en fin d’année (Insee, Flores).`,
				`Salaried jobs ${en}, per 100, at year end (Insee, Flores).`
			),
			reading: text(`{value} des postes y sont ${fr}.`, `{value} of the jobs are ${en}.`),
			unit: 'percent',
			decimals: 1,
			theme: 'fabric',
			periods: [ptod('2023', `${id}_2023`, `${variable} / ETPTOT23 × 100`)]
		})
	),
	define({
		id: 'business_creations_growth',
		label: text('Évolution des créations d’entreprises', 'Change in business creations'),
		definition: text(
			'Créations d’entreprises par an en moyenne de 2022 à 2024, comparées à la moyenne de 2018 à 2020 (Insee, SIDE).',
			'Business creations a year on average from 2022 to 2024, against the average from 2018 to 2020 (Insee, SIDE).'
		),
		reading: text('Les créations y changent de {value}.', 'Creations change by {value}.'),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		theme: 'fabric',
		periods: [
			ptod(
				'2019-2024',
				'business_creations_growth_2019_2024',
				'(MM2224 − MM1820) / MM1820 × 100',
				PTOD_LEVELS
			)
		]
	}),
	define({
		id: 'business_failures',
		label: text('Défaillances d’entreprises', 'Business failures'),
		definition: text(
			'Entreprises de tous secteurs entrées en redressement ou en liquidation judiciaire dans l’année (Banque de France, par département).',
			'Companies of all sectors that entered receivership or liquidation in the year (Banque de France, by département).'
		),
		reading: text(
			'{value} entreprises y ont fait défaut dans l’année.',
			'{value} companies failed in the year.'
		),
		unit: 'count',
		polarity: -1,
		theme: 'fabric',
		numerator: text('défaillances dans l’année', 'failures in the year'),
		periods: periods(
			years(1990, 2025),
			'banquedefrance-defaillances',
			(year) => count(`business_failures_${year}`),
			['departement', 'region', 'france']
		)
	}),
	define({
		id: 'frr_population_share',
		label: text(
			'Habitants en zone France ruralités revitalisation',
			'Inhabitants in rural revitalisation zones'
		),
		definition: text(
			'Habitants des communes classées «\u202FFrance ruralités revitalisation\u202F» (socle, FRR+ ou bénéficiaire), pour 100 habitants. Ce zonage exonère d’impôts les entreprises qui s’y installent. Une commune classée en partie n’est comptée ni comme classée ni comme non classée.',
			'Inhabitants of communes classed “France ruralités revitalisation” (base, FRR+ or beneficiary), per 100 inhabitants. The zoning exempts companies that settle there from taxes. A commune classed in part is counted neither way.'
		),
		reading: text(
			'{value} des habitants vivent dans une commune classée.',
			'{value} of inhabitants live in a classed commune.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'simplification',
		theme: 'public',
		numerator: text('habitants des communes classées', 'inhabitants of classed communes'),
		denominator: text('habitants en 2023', 'inhabitants in 2023'),
		periods: [period('2025', 'dgcl-frr-2025', share('frr_population_2025', 'municipal_population_2023'))]
	})
];
