import { count, locationQuotient, ratio, share } from '../formula';
import type { Indicator } from '../indicator';
import { define, period, text } from './define';
import { sectorJobShares } from './sector-jobs';
import { sectors } from './sectors';

const employers = text('établissements employeurs', 'employer establishments');
const SOURCE = 'insee-comparateur-2022';

export const fabricIndicators: readonly Indicator[] = [
	define({
		id: 'employer_establishments',
		label: text('Établissements employeurs', 'Employer establishments'),
		definition: text(
			'Établissements actifs qui emploient au moins un salarié, fin d’année (Flores).',
			'Active establishments with at least one employee, end of year (Flores).'
		),
		reading: text(
			'On y compte {value} établissements employeurs.',
			'There are {value} employer establishments.'
		),
		unit: 'count',
		theme: 'fabric',
		numerator: employers,
		periods: [period('2018', SOURCE, count('employer_establishments_2018'))]
	}),
	define({
		id: 'establishments',
		label: text('Établissements de toutes tailles', 'Establishments of all sizes'),
		definition: text(
			'Établissements des activités marchandes hors agriculture, avec ou sans salarié, fin d’année (SIDE).',
			'Establishments of market activities except agriculture, with or without employees, end of year (SIDE).'
		),
		reading: text('On y compte {value} établissements.', 'There are {value} establishments.'),
		unit: 'count',
		theme: 'fabric',
		numerator: text('établissements', 'establishments'),
		periods: [period('2022', 'insee-side-2022', count('establishments_2022'))]
	}),
	define({
		id: 'establishments_per_1000',
		label: text('Établissements pour 1 000 habitants', 'Establishments per 1,000 inhabitants'),
		definition: text(
			'Établissements des activités marchandes hors agriculture, avec ou sans salarié, pour 1 000 habitants de 2022.',
			'Establishments of market activities except agriculture, with or without employees, per 1,000 inhabitants of 2022.'
		),
		reading: text('On y compte {value}.', 'There are {value}.'),
		unit: 'per_1000',
		decimals: 1,
		polarity: 1,
		theme: 'fabric',
		numerator: text('établissements', 'establishments'),
		denominator: text('population en 2022', 'population in 2022'),
		periods: [
			period('2022', 'insee-side-2022', ratio('establishments_2022', 'municipal_population_2022', 1000))
		]
	}),
	define({
		id: 'legal_units',
		label: text('Entreprises (unités légales)', 'Companies (legal units)'),
		definition: text(
			'Unités légales des activités marchandes hors agriculture dont le siège est sur le territoire, fin d’année (SIDE).',
			'Legal units of market activities except agriculture with their seat in the area, end of year (SIDE).'
		),
		reading: text('{value} entreprises y ont leur siège.', '{value} companies have their seat there.'),
		unit: 'count',
		theme: 'fabric',
		numerator: text('unités légales', 'legal units'),
		periods: [period('2022', 'insee-side-2022', count('legal_units_2022'))]
	}),
	...sectors.flatMap(({ key, label }) => [
		define({
			id: `${key}_establishment_share`,
			label: text(
				`Part d’établissements : ${label.fr.toLowerCase()}`,
				`Share of establishments: ${label.en.toLowerCase()}`
			),
			definition: text(
				`Établissements employeurs du secteur «\u202F${label.fr}\u202F», pour 100 établissements employeurs.`,
				`Employer establishments in “${label.en}”, per 100 employer establishments.`
			),
			reading: text(
				'{value} des établissements employeurs sont de ce secteur.',
				'{value} of employer establishments belong to this sector.'
			),
			unit: 'percent',
			decimals: 1,
			axis: key === 'industry' ? 'innovation' : 'attractivite',
			theme: 'fabric',
			numerator: text('établissements employeurs du secteur', 'employer establishments of the sector'),
			denominator: employers,
			periods: [period('2018', SOURCE, share(`${key}_establishments_2018`, 'employer_establishments_2018'))]
		}),
		define({
			id: `${key}_specialisation`,
			label: text(`Spécialisation : ${label.fr.toLowerCase()}`, `Specialisation: ${label.en.toLowerCase()}`),
			definition: text(
				`Indice de spécialisation : part du secteur «\u202F${label.fr}\u202F» dans les établissements employeurs, rapportée à la même part en France. Au-dessus de 1, le secteur y pèse davantage qu’en France.`,
				`Location quotient: share of “${label.en}” in employer establishments, divided by the same share in France. Above 1, the sector weighs more than in France.`
			),
			reading: text(
				'Le secteur y pèse {value} fois ce qu’il pèse en France.',
				'The sector weighs {value} times what it weighs in France.'
			),
			unit: 'ratio',
			decimals: 2,
			theme: 'fabric',
			numerator: text('établissements employeurs du secteur', 'employer establishments of the sector'),
			denominator: text(
				'nombre attendu avec la structure de la France',
				'number expected with the structure of France'
			),
			periods: [
				period('2018', SOURCE, locationQuotient(`${key}_establishments_2018`, 'employer_establishments_2018'))
			]
		})
	]),
	...sectorJobShares,
	define({
		id: 'retail_establishment_share',
		label: text(
			'Part d’établissements : commerce et réparation automobile',
			'Share of establishments: retail, wholesale and car repair'
		),
		definition: text(
			'Établissements employeurs du commerce et de la réparation automobile, pour 100 établissements employeurs.',
			'Employer establishments in trade and car repair, per 100 employer establishments.'
		),
		reading: text(
			'{value} des établissements employeurs sont de ce secteur.',
			'{value} of employer establishments belong to this sector.'
		),
		unit: 'percent',
		decimals: 1,
		theme: 'fabric',
		numerator: text('établissements employeurs du commerce', 'employer establishments in trade'),
		denominator: employers,
		periods: [period('2018', SOURCE, share('retail_establishments_2018', 'employer_establishments_2018'))]
	}),
	define({
		id: 'industry_establishments',
		label: text('Établissements employeurs de l’industrie', 'Industrial employer establishments'),
		definition: text(
			'Établissements actifs de l’industrie qui emploient au moins un salarié, fin d’année (Flores).',
			'Active industrial establishments with at least one employee, end of year (Flores).'
		),
		reading: text(
			'On y compte {value} établissements industriels.',
			'There are {value} industrial establishments.'
		),
		unit: 'count',
		axis: 'innovation',
		theme: 'fabric',
		numerator: text('établissements employeurs de l’industrie', 'industrial employer establishments'),
		periods: [period('2018', SOURCE, count('industry_establishments_2018'))]
	}),
	define({
		id: 'industry_establishments_per_1000',
		label: text(
			'Établissements industriels pour 1 000 habitants',
			'Industrial establishments per 1,000 inhabitants'
		),
		definition: text(
			'Établissements employeurs de l’industrie, pour 1 000 habitants.',
			'Industrial employer establishments, per 1,000 inhabitants.'
		),
		reading: text('On y compte {value}.', 'There are {value}.'),
		unit: 'per_1000',
		decimals: 2,
		polarity: 1,
		theme: 'fabric',
		numerator: text('établissements employeurs de l’industrie', 'industrial employer establishments'),
		denominator: text('habitants', 'inhabitants'),
		periods: [period('2018', SOURCE, ratio('industry_establishments_2018', 'population_2018', 1000))]
	}),
	define({
		id: 'establishments_10plus_share',
		label: text('Établissements de 10 salariés ou plus', 'Establishments with 10 employees or more'),
		definition: text(
			'Établissements de 10 salariés ou plus, pour 100 établissements employeurs.',
			'Establishments with 10 employees or more, per 100 employer establishments.'
		),
		reading: text(
			'{value} des établissements employeurs ont 10 salariés ou plus.',
			'{value} of employer establishments have 10 employees or more.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		theme: 'fabric',
		numerator: text('établissements de 10 salariés ou plus', 'establishments with 10 employees or more'),
		denominator: employers,
		periods: [period('2018', SOURCE, share('establishments_10plus_2018', 'employer_establishments_2018'))]
	}),
	define({
		id: 'average_establishment_size',
		label: text('Taille moyenne des établissements', 'Mean size of establishments'),
		definition: text(
			'Emplois salariés au lieu de travail (recensement), par établissement employeur (Flores).',
			'Salaried jobs at the workplace (census), per employer establishment (Flores).'
		),
		reading: text('{value} par établissement en moyenne.', '{value} per establishment on average.'),
		unit: 'employees',
		decimals: 1,
		theme: 'fabric',
		numerator: text('emplois salariés', 'salaried jobs'),
		denominator: employers,
		periods: [period('2018', SOURCE, ratio('salaried_jobs_2018', 'employer_establishments_2018'))]
	})
];
