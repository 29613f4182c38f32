import { count, published, ratio, share } from '../formula';
import type { Indicator } from '../indicator';
import { COMMUNE_ONLY, define, period, periods, ptod, text, years } from './define';

const dwellings = text('logements', 'dwellings');
const authorised20to24 = 'dwellings_authorised_2020_2024';

export const housingIndicators: readonly Indicator[] = [
	define({
		id: 'dwellings',
		label: text('Logements', 'Dwellings'),
		definition: text(
			'Résidences principales, secondaires, logements occasionnels et vacants.',
			'Main residences, second homes, occasional and vacant dwellings.'
		),
		reading: text('On y compte {value} logements.', 'There are {value} dwellings.'),
		unit: 'count',
		theme: 'housing',
		numerator: dwellings,
		periods: [
			period('2018', 'insee-comparateur-2022', count('dwellings_2018')),
			period('2021', 'insee-logements-2021', count('dwellings_2021'))
		]
	}),
	define({
		id: 'vacant_housing_share',
		label: text('Logements vacants', 'Vacant dwellings'),
		definition: text(
			'Logements sans occupant au recensement (à vendre, à louer, en attente de règlement ou sans affectation), pour 100 logements.',
			'Dwellings without an occupant at the census (for sale, to let, awaiting settlement or unused), per 100 dwellings.'
		),
		reading: text('{value} des logements sont vacants.', '{value} of dwellings are vacant.'),
		unit: 'percent',
		decimals: 1,
		polarity: -1,
		theme: 'housing',
		numerator: text('logements vacants', 'vacant dwellings'),
		denominator: dwellings,
		periods: [
			period('2018', 'insee-comparateur-2022', share('vacant_dwellings_2018', 'dwellings_2018')),
			period('2021', 'insee-logements-2021', share('vacant_dwellings_2021', 'dwellings_2021')),
			ptod('2022', 'vacant_housing_share_2022', 'P22_LOGVAC / P22_LOG × 100')
		]
	}),
	define({
		id: 'second_home_share',
		label: text('Résidences secondaires', 'Second homes'),
		definition: text(
			'Résidences secondaires et logements occasionnels, pour 100 logements.',
			'Second homes and occasional dwellings, per 100 dwellings.'
		),
		reading: text(
			'{value} des logements sont des résidences secondaires.',
			'{value} of dwellings are second homes.'
		),
		unit: 'percent',
		decimals: 1,
		theme: 'housing',
		numerator: text('résidences secondaires', 'second homes'),
		denominator: dwellings,
		periods: [
			period('2018', 'insee-comparateur-2022', share('second_homes_2018', 'dwellings_2018')),
			period('2021', 'insee-logements-2021', share('second_homes_2021', 'dwellings_2021')),
			ptod('2022', 'second_home_share_2022', 'P22_RSECOCC / P22_LOG × 100')
		]
	}),
	define({
		id: 'owner_share',
		label: text('Propriétaires occupants', 'Owner-occupiers'),
		definition: text(
			'Résidences principales occupées par leur propriétaire, pour 100 résidences principales.',
			'Main residences occupied by their owner, per 100 main residences.'
		),
		reading: text(
			'{value} des résidences principales sont occupées par leur propriétaire.',
			'{value} of main residences are occupied by their owner.'
		),
		unit: 'percent',
		decimals: 1,
		theme: 'housing',
		numerator: text(
			'résidences principales occupées par leur propriétaire',
			'owner-occupied main residences'
		),
		denominator: text('résidences principales', 'main residences'),
		periods: [
			period('2018', 'insee-comparateur-2022', share('owner_dwellings_2018', 'main_residences_2018')),
			ptod('2022', 'owner_share_2022', 'P22_RP_PROP / P22_RP × 100')
		]
	}),
	define({
		id: 'long_vacant_housing_share',
		label: text('Logements vacants depuis plus de deux ans', 'Dwellings vacant for over two years'),
		definition: text(
			'Logements du parc privé vacants depuis plus de deux ans (fichier LOVAC), pour 100 logements du parc privé. La part publiée est arrondie à 0,1 point ; là où le parc est petit, elle n’est pas publiée.',
			'Private dwellings vacant for over two years (LOVAC file), per 100 private dwellings. The published share is rounded to 0.1 point; it is not published where there are few dwellings.'
		),
		reading: text(
			'{value} des logements privés sont vides depuis plus de deux ans.',
			'{value} of private dwellings have been empty for over two years.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: -1,
		theme: 'housing',
		numerator: text(
			'logements privés vacants depuis plus de deux ans',
			'private dwellings vacant for over two years'
		),
		denominator: text('logements privés', 'private dwellings'),
		periods: [period('2021', 'cerema-lovac', share('long_vacant_dwellings_2021', 'private_dwellings_2021'))]
	}),
	define({
		id: 'house_price_m2',
		label: text('Prix des logements au m²', 'Housing price per m²'),
		definition: text(
			'Prix moyen au mètre carré des maisons et appartements vendus dans l’année, pondéré par le nombre de ventes. Aucun chiffre en Alsace-Moselle ni à Mayotte.',
			'Mean price per square metre of houses and flats sold in the year, weighted by the number of sales. No figure in Alsace-Moselle and Mayotte.'
		),
		reading: text('Un logement s’y vend {value} en moyenne.', 'A dwelling sells for {value} on average.'),
		unit: 'euro_per_m2',
		theme: 'housing',
		numerator: text(
			'somme des prix moyens au m², multipliés par les ventes',
			'sum of mean prices per m² times sales'
		),
		denominator: text('ventes', 'sales'),
		periods: [period('2024', 'dgfip-immobilier-2024', ratio('price_m2_times_sales_2024', 'sales_2024'))]
	}),
	define({
		id: 'mean_sale_price',
		label: text('Prix moyen d’une vente', 'Mean sale price'),
		definition: text(
			'Prix moyen des maisons et appartements vendus dans l’année, pondéré par le nombre de ventes.',
			'Mean price of houses and flats sold in the year, weighted by the number of sales.'
		),
		reading: text('Une vente s’y conclut à {value} en moyenne.', 'A sale is agreed at {value} on average.'),
		unit: 'euro',
		theme: 'housing',
		numerator: text('somme des prix moyens multipliés par les ventes', 'sum of mean prices times sales'),
		denominator: text('ventes', 'sales'),
		periods: [period('2024', 'dgfip-immobilier-2024', ratio('price_times_sales_2024', 'sales_2024'))]
	}),
	define({
		id: 'housing_sales',
		label: text('Ventes de logements', 'Housing sales'),
		definition: text('Maisons et appartements vendus dans l’année.', 'Houses and flats sold in the year.'),
		reading: text('{value} ventes dans l’année.', '{value} sales in the year.'),
		unit: 'count',
		theme: 'housing',
		numerator: text('ventes', 'sales'),
		periods: [period('2024', 'dgfip-immobilier-2024', count('sales_2024'))]
	}),
	...(
		[
			['house', 'd’une maison', 'of a house'],
			['flat', 'd’un appartement', 'of a flat']
		] as const
	).map(([kind, fr, en]) =>
		define({
			id: `rent_m2_${kind}`,
			label: text(`Loyer ${fr} au m²`, `Rent ${en} per m²`),
			definition: text(
				`Loyer mensuel ${fr} au mètre carré, charges comprises, estimé par un modèle sur des annonces. La méthode a changé après 2022 : l’écart avec 2025 n’est pas une évolution.`,
				`Monthly asking rent ${en} per square metre, charges included, estimated by a model on adverts. The method changed after 2022: the difference with 2025 is not a trend.`
			),
			reading: text('Le loyer d’annonce y est estimé à {value}.', 'The asking rent is estimated at {value}.'),
			unit: 'euro_per_m2',
			decimals: 1,
			theme: 'housing',
			breaks: true,
			periods: [
				...periods(
					[2018, 2022],
					'anil-loyers-2018-2022',
					(year) => published(`rent_m2_${kind}_${year}`),
					COMMUNE_ONLY
				),
				period('2025', 'anil-loyers-2025', published(`rent_m2_${kind}_2025`), COMMUNE_ONLY)
			]
		})
	),
	define({
		id: 'dwellings_authorised',
		label: text('Logements autorisés', 'Dwellings authorised'),
		definition: text(
			'Logements dont la construction a été autorisée dans l’année (permis de construire, date réelle).',
			'Dwellings whose construction was authorised in the year (building permits, actual date).'
		),
		reading: text('{value} logements autorisés dans l’année.', '{value} dwellings authorised in the year.'),
		unit: 'count',
		theme: 'housing',
		numerator: text('logements autorisés', 'dwellings authorised'),
		periods: periods(years(2013, 2025), 'sdes-sitadel', (year) => count(`dwellings_authorised_${year}`))
	}),
	define({
		id: 'dwellings_started',
		label: text('Logements commencés', 'Dwellings started'),
		definition: text(
			'Logements dont le chantier a été déclaré ouvert dans l’année.',
			'Dwellings whose building site was declared open in the year.'
		),
		reading: text('{value} logements commencés dans l’année.', '{value} dwellings started in the year.'),
		unit: 'count',
		theme: 'housing',
		numerator: text('logements commencés', 'dwellings started'),
		periods: periods(years(2013, 2024), 'sdes-sitadel', (year) => count(`dwellings_started_${year}`))
	}),
	define({
		id: 'collective_dwelling_share',
		label: text('Part des appartements dans les logements autorisés', 'Flats among dwellings authorised'),
		definition: text(
			'Logements autorisés dans des immeubles collectifs, pour 100 logements autorisés de 2020 à 2024.',
			'Dwellings authorised in blocks of flats, per 100 dwellings authorised from 2020 to 2024.'
		),
		reading: text(
			'{value} des logements autorisés sont des appartements.',
			'{value} of dwellings authorised are flats.'
		),
		unit: 'percent',
		decimals: 1,
		theme: 'housing',
		numerator: text('logements autorisés en immeuble collectif', 'dwellings authorised in blocks of flats'),
		denominator: text('logements autorisés', 'dwellings authorised'),
		periods: [period('2020-2024', 'sdes-sitadel', share('flats_authorised_2020_2024', authorised20to24))]
	}),
	define({
		id: 'construction_rate',
		label: text('Logements autorisés pour 1 000 habitants', 'Dwellings authorised per 1,000 inhabitants'),
		definition: text(
			'Moyenne annuelle des logements autorisés de 2020 à 2024, pour 1 000 habitants de 2022.',
			'Yearly mean of dwellings authorised from 2020 to 2024, per 1,000 inhabitants of 2022.'
		),
		reading: text('On y autorise chaque année {value}.', 'Every year {value} are authorised.'),
		unit: 'per_1000',
		decimals: 1,
		polarity: 1,
		theme: 'housing',
		numerator: text('logements autorisés de 2020 à 2024', 'dwellings authorised from 2020 to 2024'),
		denominator: text('population en 2022', 'population in 2022'),
		periods: [period('2020-2024', 'sdes-sitadel', ratio(authorised20to24, 'municipal_population_2022', 200))]
	})
];
