import { published, share } from '../formula';
import type { Indicator } from '../indicator';
import { COMMUNE_ONLY, define, FILOSOFI_LEVELS, period, periods, ptod, text } from './define';

const FILOSOFI_YEARS = [2017, 2018, 2019];

const filosofi = (measure: string) =>
	periods(
		FILOSOFI_YEARS,
		'insee-filosofi-disponible',
		(year) => published(`${measure}_${year}`),
		FILOSOFI_LEVELS
	);

const PER_UNIT = {
	fr: 'Revenu disponible d’un ménage (après impôts et prestations) par unité de consommation.',
	en: 'Disposable income of a household (after taxes and benefits) per consumption unit.'
};

export const incomeIndicators: readonly Indicator[] = [
	define({
		id: 'median_standard_of_living',
		label: text('Niveau de vie médian', 'Median standard of living'),
		definition: text(
			`${PER_UNIT.fr} La moitié des personnes a moins, l’autre moitié davantage. Publié par l’Insee : jamais calculé à partir des communes.`,
			`${PER_UNIT.en} Half of the people have less, half have more. As published by Insee: never computed from communes.`
		),
		reading: text(
			'La moitié des habitants vit avec moins de {value} par an.',
			'Half of the inhabitants live on less than {value} a year.'
		),
		unit: 'euro',
		polarity: 1,
		theme: 'income',
		periods: [
			...filosofi('median_standard_of_living'),
			period('2019', 'insee-comparateur-2022', published('median_standard_of_living_2019'), COMMUNE_ONLY),
			period('2020', 'insee-filosofi-2020', published('median_standard_of_living_2020'), COMMUNE_ONLY),
			period('2021', 'insee-filosofi-2021', published('median_standard_of_living_2021'), COMMUNE_ONLY),
			ptod('2021', 'median_standard_of_living_2021', 'MED_SL', FILOSOFI_LEVELS)
		]
	}),
	define({
		id: 'first_decile_standard_of_living',
		label: text('Niveau de vie : 1er décile', 'Standard of living: first decile'),
		definition: text(
			`${PER_UNIT.fr} Les 10 % les plus modestes ont moins.`,
			`${PER_UNIT.en} The poorest 10% have less.`
		),
		reading: text(
			'Les 10 % les plus modestes vivent avec moins de {value} par an.',
			'The poorest 10% live on less than {value} a year.'
		),
		unit: 'euro',
		polarity: 1,
		theme: 'income',
		periods: filosofi('first_decile_standard_of_living')
	}),
	define({
		id: 'ninth_decile_standard_of_living',
		label: text('Niveau de vie : 9e décile', 'Standard of living: ninth decile'),
		definition: text(
			`${PER_UNIT.fr} Les 10 % les plus aisés ont davantage.`,
			`${PER_UNIT.en} The richest 10% have more.`
		),
		reading: text(
			'Les 10 % les plus aisés vivent avec plus de {value} par an.',
			'The richest 10% live on more than {value} a year.'
		),
		unit: 'euro',
		theme: 'income',
		periods: [
			...filosofi('ninth_decile_standard_of_living'),
			ptod('2021', 'ninth_decile_standard_of_living_2021', 'D9_SL', FILOSOFI_LEVELS)
		]
	}),
	define({
		id: 'interdecile_ratio',
		label: text('Rapport interdécile', 'Interdecile ratio'),
		definition: text(
			'Niveau de vie au-dessus duquel sont les 10 % les plus aisés, rapporté à celui au-dessous duquel sont les 10 % les plus modestes (D9/D1).',
			'Standard of living above which the richest 10% stand, divided by that below which the poorest 10% stand (D9/D1).'
		),
		reading: text(
			'Le seuil des plus aisés vaut {value} fois celui des plus modestes.',
			'The threshold of the richest is {value} times that of the poorest.'
		),
		unit: 'ratio',
		decimals: 1,
		polarity: -1,
		theme: 'income',
		periods: [
			...filosofi('interdecile_ratio'),
			ptod('2021', 'interdecile_ratio_2021', 'D9_SL / D1_SL', FILOSOFI_LEVELS)
		]
	}),
	define({
		id: 'gini',
		label: text('Indice de Gini', 'Gini index'),
		definition: text(
			'Inégalité des niveaux de vie : 0, tous égaux ; 1, un seul a tout.',
			'Inequality of standards of living: 0, all equal; 1, one person has everything.'
		),
		reading: text('L’indice de Gini y est de {value}.', 'The Gini index is {value}.'),
		unit: 'ratio',
		decimals: 3,
		polarity: -1,
		theme: 'income',
		periods: filosofi('gini')
	}),
	...(
		[
			[
				'work_income_share',
				'Part des revenus d’activité',
				'Share of income from work',
				'revenus d’activité',
				'income from work'
			],
			[
				'pension_income_share',
				'Part des pensions et retraites',
				'Share of pensions',
				'pensions, retraites et rentes',
				'pensions'
			],
			[
				'social_benefit_share',
				'Part des prestations sociales',
				'Share of social benefits',
				'prestations sociales',
				'social benefits'
			]
		] as const
	).map(([id, labelFr, labelEn, fr, en]) =>
		define({
			id,
			label: text(`${labelFr} dans le revenu disponible`, `${labelEn} in disposable income`),
			definition: text(
				`Part des ${fr} dans le revenu disponible des ménages, telle que l’Insee la publie. Les impôts en étant déduits, le total des parts dépasse 100 %.`,
				`Share of ${en} in the disposable income of households, as published by Insee. Taxes being deducted, the shares add up to more than 100%.`
			),
			reading: text(
				`{value} du revenu disponible vient des ${fr}.`,
				`{value} of disposable income comes from ${en}.`
			),
			unit: 'percent',
			decimals: 1,
			theme: 'income',
			periods: filosofi(id)
		})
	),
	define({
		id: 'poverty_rate',
		label: text('Taux de pauvreté', 'Poverty rate'),
		definition: text(
			'Personnes dont le niveau de vie est inférieur à 60 % de la médiane nationale, pour 100. Publié pour les communes assez peuplées et pour les intercommunalités, jamais calculé à partir des communes.',
			'People whose standard of living is below 60% of the national median, per 100. Published for large enough communes and for intermunicipalities, never computed from communes.'
		),
		reading: text(
			'{value} des habitants sont sous le seuil de pauvreté.',
			'{value} of inhabitants are below the poverty line.'
		),
		unit: 'percent',
		decimals: 0,
		polarity: -1,
		theme: 'income',
		periods: [
			period('2019', 'insee-comparateur-2022', published('poverty_rate_2019'), COMMUNE_ONLY),
			period('2020', 'insee-filosofi-2020', published('poverty_rate_2020'), COMMUNE_ONLY),
			ptod('2021', 'poverty_rate_2021', 'PR_MD60', FILOSOFI_LEVELS)
		]
	}),
	define({
		id: 'minimum_benefit_share',
		label: text('Part des minima sociaux', 'Share of minimum benefits'),
		definition: text(
			'Part des minima sociaux dans le revenu disponible des ménages, telle que publiée.',
			'Share of minimum social benefits in the disposable income of households, as published.'
		),
		reading: text(
			'{value} du revenu disponible vient des minima sociaux.',
			'{value} of disposable income comes from minimum benefits.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: -1,
		theme: 'income',
		periods: [period('2021', 'insee-filosofi-2021', published('minimum_benefit_share_2021'), COMMUNE_ONLY)]
	}),
	define({
		id: 'taxed_household_share',
		label: text('Ménages fiscaux imposés', 'Taxed households'),
		definition: text(
			'Ménages fiscaux qui paient l’impôt, pour 100 ménages fiscaux. Publié pour les communes assez peuplées ; au-dessus, moyenne pondérée par les ménages fiscaux des communes publiées, dont la part est indiquée.',
			'Tax households that pay income tax, per 100 tax households. Published for large enough communes; above, mean weighted by tax households of the published communes, whose share is stated.'
		),
		reading: text('{value} des ménages fiscaux sont imposés.', '{value} of tax households pay income tax.'),
		unit: 'percent',
		decimals: 0,
		polarity: 1,
		theme: 'income',
		numerator: text(
			'ménages fiscaux imposés (part publiée × ménages)',
			'taxed households (published share × households)'
		),
		denominator: text('ménages fiscaux', 'tax households'),
		periods: [period('2019', 'insee-comparateur-2022', share('taxed_households_2019', 'tax_households_2019'))]
	})
];
