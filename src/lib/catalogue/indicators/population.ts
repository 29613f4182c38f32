import { balance, count, growth, ratio, type Terms } from '../formula';
import type { Indicator } from '../indicator';
import { GROWTH_PERIOD, POPULATION_PERIOD } from '../population-year';
import { define, EPCI_AND_SUMS, period, periods, ptod, text } from './define';

const HISTORY_CENSUSES = [1968, 1975, 1982, 1990, 1999, 2006, 2011, 2016] as const;
const HISTORY_SPANS = HISTORY_CENSUSES.slice(1).map((end, index) => {
	const start = HISTORY_CENSUSES[index] ?? end;
	return { start, end, years: end - start, name: `${start}-${end}`, key: `${start}_${end}` };
});

const natural2013: Terms = { plus: ['births_2013_2018'], minus: ['deaths_2013_2018'] };
const migration2013: Terms = {
	plus: ['population_2018', 'deaths_2013_2018'],
	minus: ['population_2013', 'births_2013_2018']
};

const inhabitants = text('habitants', 'inhabitants');

export const populationIndicators: readonly Indicator[] = [
	define({
		id: 'population',
		label: text('Population', 'Population'),
		definition: text(
			'Nombre d’habitants. Recensement de la population en 2013 et 2018 ; populations municipales en 2010, 2015, 2020, 2021, 2022 et 2023 (à Mayotte, en 2023 : population légale en vigueur, celle du recensement de 2017) ; séries historiques de l’Observatoire des territoires de 1968 à 2016 pour les intercommunalités.',
			'Number of inhabitants. Census in 2013 and 2018; municipal populations in 2010, 2015, 2020, 2021, 2022 and 2023 (in Mayotte, in 2023: the legal population in force, that of the 2017 census); historical series of the Observatoire des territoires from 1968 to 2016 for intermunicipalities.'
		),
		reading: text('{value} y habitent.', '{value} live there.'),
		unit: 'inhabitants',
		theme: 'population',
		numerator: inhabitants,
		periods: [
			...periods(
				HISTORY_CENSUSES,
				'anct-histodemo',
				(year) => count(`history_population_${year}`),
				EPCI_AND_SUMS
			),
			...periods([2010, 2015, 2020, 2021, 2022], 'insee-populations-historiques', (year) =>
				count(`municipal_population_${year}`)
			),
			period(POPULATION_PERIOD, 'insee-populations-2023', count('municipal_population_2023')),
			...periods([2013, 2018], 'insee-comparateur-2022', (year) => count(`population_${year}`))
		].toSorted((a, b) => a.period.localeCompare(b.period))
	}),
	...HISTORY_CENSUSES.map((year) =>
		define({
			id: `population_${year}`,
			partOf: 'population',
			label: text(`Population en ${year}`, `Population in ${year}`),
			definition: text(
				`Nombre d’habitants au recensement de ${year}, dans le périmètre de l’intercommunalité vers 2019 (Observatoire des territoires).`,
				`Number of inhabitants at the ${year} census, within the intermunicipality’s boundaries of about 2019 (Observatoire des territoires).`
			),
			reading: text(`{value} y habitaient en ${year}.`, `{value} lived there in ${year}.`),
			unit: 'inhabitants',
			theme: 'population',
			numerator: inhabitants,
			periods: [period(String(year), 'anct-histodemo', count(`history_population_${year}`), EPCI_AND_SUMS)]
		})
	),
	define({
		id: 'population_growth',
		label: text('Évolution de la population', 'Population growth'),
		definition: text(
			'Taux de croissance annuel moyen de la population entre deux dates.',
			'Mean yearly growth rate of the population between two dates.'
		),
		reading: text(
			'La population y change de {value} en moyenne.',
			'The population changes by {value} on average.'
		),
		unit: 'percent_per_year',
		decimals: 2,
		polarity: 1,
		theme: 'population',
		numerator: text('population à la fin', 'population at the end'),
		denominator: text('population au début', 'population at the start'),
		periods: [
			...HISTORY_SPANS.map((span) =>
				period(
					span.name,
					'anct-histodemo',
					growth(`history_population_${span.start}`, `history_population_${span.end}`, span.years),
					EPCI_AND_SUMS
				)
			),
			period(
				'2010-2015',
				'insee-populations-historiques',
				growth('municipal_population_2010', 'municipal_population_2015', 5)
			),
			period('2013-2018', 'insee-comparateur-2022', growth('population_2013', 'population_2018', 5)),
			period(
				'2015-2022',
				'insee-populations-historiques',
				growth('municipal_population_2015', 'municipal_population_2022', 7)
			),
			period(
				GROWTH_PERIOD,
				'insee-populations-2023',
				growth('municipal_population_2015', 'municipal_population_2023', 8)
			)
		]
	}),
	...(
		[
			{
				id: 'natural_balance_rate',
				label: text('Solde naturel', 'Natural balance'),
				definition: text(
					'Part de la croissance annuelle de la population due à l’excédent des naissances sur les décès.',
					'Part of the yearly population growth that comes from births exceeding deaths.'
				),
				reading: text(
					'Les naissances et les décès y font varier la population de {value}.',
					'Births and deaths change the population by {value}.'
				),
				numerator: text('naissances moins décès', 'births minus deaths'),
				terms: natural2013,
				history: (key: string): Terms => `history_natural_${key}`,
				recent: ptod('2016-2022', 'natural_balance_rate_2016_2022', '(SN / (P22_POP − P16_POP)) × tcam_pop')
			},
			{
				id: 'net_migration_rate',
				label: text('Solde migratoire apparent', 'Apparent net migration'),
				definition: text(
					'Part de la croissance annuelle de la population due aux arrivées moins les départs, calculée comme le reste : variation totale moins solde naturel.',
					'Part of the yearly population growth that comes from arrivals minus departures, computed as the remainder: total change minus natural balance.'
				),
				reading: text(
					'Les arrivées et les départs y font varier la population de {value}.',
					'Arrivals and departures change the population by {value}.'
				),
				numerator: text(
					'variation de la population moins solde naturel',
					'population change minus natural balance'
				),
				terms: migration2013,
				history: (key: string): Terms => `history_migration_${key}`,
				recent: ptod('2016-2022', 'net_migration_rate_2016_2022', 'tcam_pop − tcam_sn')
			}
		] as const
	).map(({ terms, history, recent, ...words }) =>
		define({
			...words,
			unit: 'percent_per_year',
			decimals: 2,
			polarity: 1,
			theme: 'population',
			denominator: text('population au début', 'population at the start'),
			periods: [
				...HISTORY_SPANS.map((span) =>
					period(
						span.name,
						'anct-histodemo',
						balance(
							history(span.key),
							`history_population_${span.start}`,
							`history_population_${span.end}`,
							span.years
						),
						EPCI_AND_SUMS
					)
				),
				period(
					'2013-2018',
					'insee-comparateur-2022',
					balance(terms, 'population_2013', 'population_2018', 5)
				),
				recent
			]
		})
	),
	define({
		id: 'density',
		label: text('Densité de population', 'Population density'),
		definition: text('Habitants par kilomètre carré.', 'Inhabitants per square kilometre.'),
		reading: text('On y compte {value}.', 'There are {value}.'),
		unit: 'per_km2',
		decimals: 1,
		theme: 'population',
		numerator: inhabitants,
		denominator: text('superficie en km²', 'area in km²'),
		periods: [
			period('2018', 'insee-comparateur-2022', ratio('population_2018', 'area_km2')),
			period('2022', 'insee-populations-historiques', ratio('municipal_population_2022', 'area_km2'))
		]
	}),
	define({
		id: 'births',
		label: text('Naissances', 'Births'),
		definition: text(
			'Naissances domiciliées dans l’année (état civil).',
			'Births by residence of the mother in the year (civil registration).'
		),
		reading: text('{value} naissances dans l’année.', '{value} births in the year.'),
		unit: 'count',
		theme: 'population',
		numerator: text('naissances', 'births'),
		periods: [
			period('2020', 'insee-comparateur-2022', count('births_2020')),
			period('2022', 'insee-comparateur-2024', count('births_2022'))
		]
	}),
	define({
		id: 'deaths',
		label: text('Décès', 'Deaths'),
		definition: text(
			'Décès domiciliés dans l’année (état civil).',
			'Deaths by residence in the year (civil registration).'
		),
		reading: text('{value} décès dans l’année.', '{value} deaths in the year.'),
		unit: 'count',
		theme: 'population',
		numerator: text('décès', 'deaths'),
		periods: [
			period('2020', 'insee-comparateur-2022', count('deaths_2020')),
			period('2022', 'insee-comparateur-2024', count('deaths_2022'))
		]
	}),
	define({
		id: 'household_size',
		label: text('Taille des ménages', 'Household size'),
		definition: text(
			'Population rapportée au nombre de ménages (la population des communautés comprise).',
			'Population divided by the number of households (people in institutions included).'
		),
		reading: text('{value} en moyenne.', '{value} on average.'),
		unit: 'persons_per_household',
		decimals: 2,
		theme: 'population',
		numerator: inhabitants,
		denominator: text('ménages', 'households'),
		periods: [period('2018', 'insee-comparateur-2022', ratio('population_2018', 'households_2018'))]
	})
];
