import { count, growth, published, share } from '../formula';
import type { Indicator } from '../indicator';
import { define, period, ptod, text, years } from './define';

const quarters = years(2003, 2025).flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-T${q}`));
const aged15to64 = text('population de 15 à 64 ans', 'population aged 15–64');

export const employmentIndicators: readonly Indicator[] = [
	define({
		id: 'jobs',
		label: text('Emplois au lieu de travail', 'Jobs at the workplace'),
		definition: text(
			'Emplois, salariés ou non, occupés sur le territoire par des personnes qui y habitent ou non (recensement).',
			'Jobs, salaried or not, held in the area by people who live there or not (census).'
		),
		reading: text('On y compte {value} emplois.', 'There are {value} jobs.'),
		unit: 'count',
		theme: 'employment',
		numerator: text('emplois', 'jobs'),
		periods: [
			period('2013', 'insee-comparateur-2022', count('jobs_2013')),
			period('2018', 'insee-comparateur-2022', count('jobs_2018'))
		]
	}),
	define({
		id: 'jobs_growth',
		label: text('Évolution de l’emploi', 'Job growth'),
		definition: text(
			'Taux de croissance annuel moyen des emplois au lieu de travail (recensement).',
			'Mean yearly growth rate of jobs at the workplace (census).'
		),
		reading: text('L’emploi y change de {value} en moyenne.', 'Jobs change by {value} on average.'),
		unit: 'percent_per_year',
		decimals: 2,
		polarity: 1,
		theme: 'employment',
		numerator: text('emplois à la fin', 'jobs at the end'),
		denominator: text('emplois au début', 'jobs at the start'),
		periods: [
			ptod('2011-2016', 'jobs_growth_2011_2016', '((P16_EMPLT / P11_EMPLT)^(1/5) − 1) × 100'),
			period('2013-2018', 'insee-comparateur-2022', growth('jobs_2013', 'jobs_2018', 5)),
			ptod('2016-2022', 'jobs_growth_2016_2022', '((P22_EMPLT / P16_EMPLT)^(1/6) − 1) × 100')
		]
	}),
	define({
		id: 'salaried_job_share',
		label: text('Part de l’emploi salarié', 'Share of salaried jobs'),
		definition: text(
			'En 2018, emplois salariés pour 100 emplois au lieu de travail ; en 2022, salariés pour 100 habitants de 15 ans ou plus qui ont un emploi. Les deux ne se comparent pas.',
			'In 2018, salaried jobs per 100 jobs at the workplace; in 2022, employees per 100 residents aged 15 or over in employment. The two do not compare.'
		),
		reading: text('{value} des emplois sont salariés.', '{value} of jobs are salaried.'),
		unit: 'percent',
		decimals: 1,
		theme: 'employment',
		numerator: text('emplois salariés', 'salaried jobs'),
		denominator: text('emplois', 'jobs'),
		breaks: true,
		periods: [
			period('2018', 'insee-comparateur-2022', share('salaried_jobs_2018', 'jobs_2018')),
			ptod('2022', 'salaried_job_share_2022', 'P22_SAL15P / P22_ACTOCC15P × 100')
		]
	}),
	define({
		id: 'job_concentration',
		label: text('Concentration de l’emploi', 'Job concentration'),
		definition: text(
			'Emplois offerts sur le territoire pour 100 actifs de 15 à 64 ans qui y habitent et ont un emploi. Au-dessus de 100, le territoire attire des actifs.',
			'Jobs in the area per 100 residents aged 15–64 in employment. Above 100, the area draws workers in.'
		),
		reading: text(
			'On y compte {value} emplois pour 100 actifs occupés.',
			'There are {value} jobs per 100 employed residents.'
		),
		unit: 'per_100',
		decimals: 0,
		polarity: 1,
		theme: 'employment',
		numerator: text('emplois au lieu de travail', 'jobs at the workplace'),
		denominator: text('actifs occupés de 15 à 64 ans', 'employed residents aged 15–64'),
		periods: [
			period(
				'2018',
				'insee-comparateur-2022',
				share('jobs_2018', { plus: ['active_15_64_2018'], minus: ['unemployed_15_64_2018'] })
			),
			ptod('2022', 'job_concentration_2022', 'P22_EMPLT / C22_ACTOCC1564 × 100')
		]
	}),
	define({
		id: 'working_age_share',
		label: text('Population en âge de travailler', 'Working-age population'),
		definition: text(
			'Personnes de 15 à 64 ans, pour 100 habitants.',
			'People aged 15–64, per 100 inhabitants.'
		),
		reading: text('{value} des habitants ont de 15 à 64 ans.', '{value} of inhabitants are aged 15–64.'),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'recrutement',
		theme: 'employment',
		numerator: aged15to64,
		denominator: text('habitants', 'inhabitants'),
		periods: [period('2018', 'insee-comparateur-2022', share('population_15_64_2018', 'population_2018'))]
	}),
	define({
		id: 'activity_rate',
		label: text('Taux d’activité', 'Activity rate'),
		definition: text(
			'Personnes de 15 à 64 ans en emploi ou au chômage, pour 100 personnes de cet âge (recensement).',
			'People aged 15–64 employed or unemployed, per 100 people of that age (census).'
		),
		reading: text('{value} des 15–64 ans sont actifs.', '{value} of people aged 15–64 are active.'),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'recrutement',
		theme: 'employment',
		numerator: text('actifs de 15 à 64 ans', 'active people aged 15–64'),
		denominator: aged15to64,
		periods: [
			period('2018', 'insee-comparateur-2022', share('active_15_64_2018', 'population_15_64_2018')),
			period('2021', 'insee-comparateur-2024', share('active_15_64_2021', 'population_15_64_2021'))
		]
	}),
	define({
		id: 'unemployment_rate_census',
		label: text('Taux de chômage (recensement)', 'Unemployment rate (census)'),
		definition: text(
			'Personnes de 15 à 64 ans qui se déclarent au chômage, pour 100 actifs de cet âge. Plus large que le chômage au sens du BIT.',
			'People aged 15–64 who say they are unemployed, per 100 active people of that age. Wider than ILO unemployment.'
		),
		reading: text(
			'{value} des actifs de 15 à 64 ans se déclarent au chômage.',
			'{value} of active people aged 15–64 say they are unemployed.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: -1,
		axis: 'recrutement',
		theme: 'employment',
		numerator: text('chômeurs de 15 à 64 ans', 'unemployed people aged 15–64'),
		denominator: text('actifs de 15 à 64 ans', 'active people aged 15–64'),
		periods: [
			period('2018', 'insee-comparateur-2022', share('unemployed_15_64_2018', 'active_15_64_2018')),
			period('2021', 'insee-comparateur-2024', share('unemployed_15_64_2021', 'active_15_64_2021')),
			ptod('2022', 'unemployment_rate_census_2022', 'P22_CHOM1564 / C22_ACT1564 × 100')
		]
	}),
	define({
		id: 'employment_rate',
		label: text('Taux d’emploi', 'Employment rate'),
		definition: text(
			'Personnes de 15 à 64 ans qui ont un emploi, pour 100 personnes de cet âge (recensement).',
			'People aged 15–64 in employment, per 100 people of that age (census).'
		),
		reading: text('{value} des 15–64 ans ont un emploi.', '{value} of people aged 15–64 are in employment.'),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'recrutement',
		theme: 'employment',
		periods: [
			ptod('2016', 'employment_rate_2016', '(C16_ACT1564 − P16_CHOM1564) / P16_POP1564 × 100'),
			ptod('2022', 'employment_rate_2022', '(C22_ACT1564 − P22_CHOM1564) / P22_POP1564 × 100')
		]
	}),
	define({
		id: 'unemployment_rate_localised',
		label: text('Taux de chômage localisé', 'Localised unemployment rate'),
		definition: text(
			'Estimation trimestrielle de l’Insee, corrigée des variations saisonnières, pour les zones d’emploi seulement : aucun autre niveau ne peut en être tiré.',
			'Quarterly estimate by Insee, seasonally adjusted, for employment zones only: no other level can be derived.'
		),
		reading: text(
			'{value} des actifs de la zone d’emploi sont au chômage.',
			'{value} of the employment zone’s active people are unemployed.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: -1,
		axis: 'recrutement',
		theme: 'employment',
		periods: quarters.map((quarter) =>
			period(
				quarter,
				'insee-chomage-localise',
				published(`unemployment_rate_localised_${quarter.replace('-', '_')}`),
				['zone_emploi']
			)
		)
	}),
	...(
		[
			[
				'neet_share_women',
				'neet_women',
				'Jeunes femmes ni en emploi ni en formation',
				'Young women neither in work nor education',
				'Femmes de 15 à 24 ans qui ne sont ni en emploi ni en formation, pour 100 femmes de cet âge.',
				'Women aged 15–24 neither in employment nor education, per 100 women of that age.'
			],
			[
				'neet_share_men',
				'neet_men',
				'Jeunes hommes ni en emploi ni en formation',
				'Young men neither in work nor education',
				'Hommes de 15 à 24 ans qui ne sont ni en emploi ni en formation, pour 100 hommes de cet âge.',
				'Men aged 15–24 neither in employment nor education, per 100 men of that age.'
			],
			[
				'low_diploma_share_women',
				'low_diploma_women',
				'Femmes peu ou pas diplômées',
				'Women with a low diploma or none',
				'Femmes peu ou pas diplômées, pour 100 femmes non scolarisées.',
				'Women with a low diploma or none, per 100 women no longer studying.'
			],
			[
				'precarious_job_share_women',
				'precarious_women',
				'Emploi précaire des femmes',
				'Precarious jobs, women',
				'Femmes salariées en contrat précaire, pour 100 salariées.',
				'Women employees with a precarious contract, per 100 women employees.'
			],
			[
				'precarious_job_share_men',
				'precarious_men',
				'Emploi précaire des hommes',
				'Precarious jobs, men',
				'Hommes salariés en contrat précaire, pour 100 salariés.',
				'Men employees with a precarious contract, per 100 men employees.'
			],
			[
				'part_time_share_women',
				'part_time_women',
				'Temps partiel des femmes',
				'Part-time work, women',
				'Femmes à temps partiel, pour 100 femmes en emploi.',
				'Women working part-time, per 100 employed women.'
			],
			[
				'part_time_share_men',
				'part_time_men',
				'Temps partiel des hommes',
				'Part-time work, men',
				'Hommes à temps partiel, pour 100 hommes en emploi.',
				'Men working part-time, per 100 employed men.'
			],
			[
				'unemployment_rate_women',
				'unemployment_women',
				'Chômage des femmes (recensement)',
				'Women’s unemployment (census)',
				'Femmes qui se déclarent au chômage, pour 100 actives.',
				'Women who say they are unemployed, per 100 active women.'
			],
			[
				'unemployment_rate_men',
				'unemployment_men',
				'Chômage des hommes (recensement)',
				'Men’s unemployment (census)',
				'Hommes qui se déclarent au chômage, pour 100 actifs.',
				'Men who say they are unemployed, per 100 active men.'
			],
			[
				'inactive_share_women',
				'inactive_women',
				'Femmes inactives',
				'Inactive women',
				'Femmes sans emploi qui n’en cherchent pas, pour 100 femmes.',
				'Women without a job and not looking for one, per 100 women.'
			],
			[
				'inactive_share_men',
				'inactive_men',
				'Hommes inactifs',
				'Inactive men',
				'Hommes sans emploi qui n’en cherchent pas, pour 100 hommes.',
				'Men without a job and not looking for one, per 100 men.'
			]
		] as const
	).map(([id, measure, labelFr, labelEn, fr, en]) =>
		define({
			id,
			label: text(labelFr, labelEn),
			definition: text(
				`${fr} Taux publié (SOFIE, recensement de 2015), pour les intercommunalités seulement.`,
				`${en} Rate as published (SOFIE, 2015 census), for intermunicipalities only.`
			),
			reading: text('Le taux publié y est de {value}.', 'The published rate is {value}.'),
			unit: 'percent',
			decimals: 1,
			polarity: -1,
			axis: 'recrutement',
			theme: 'employment',
			periods: [period('2015', 'anct-sofie', published(`${measure}_2015`), ['epci'])]
		})
	)
];
