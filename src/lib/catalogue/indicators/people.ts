import type { Indicator } from '../indicator';
import { define, ptod, text } from './define';

/** Share of people of 15 or more of a social category, with Insee's name of it by census. */
function categoryShare(
	id: string,
	label: { fr: string; en: string },
	formulas: Readonly<Record<string, string>>
): Indicator {
	return define({
		id,
		label: text(`Part des ${label.fr}`, `Share of ${label.en}`),
		definition: text(
			`Habitants de 15 ans ou plus qui sont ${label.fr}, pour 100 (recensement).`,
			`Inhabitants aged 15 or over who are ${label.en}, per 100 (census).`
		),
		reading: text(
			`{value} des habitants de 15 ans ou plus sont ${label.fr}.`,
			`{value} of inhabitants aged 15 or over are ${label.en}.`
		),
		unit: 'percent',
		decimals: 1,
		axis: 'recrutement',
		theme: 'population',
		periods: Object.entries(formulas).map(([year, formula]) => ptod(year, `${id}_${year}`, formula))
	});
}

/** What people do and learnt, by the census. */
export const peopleIndicators: readonly Indicator[] = [
	categoryShare('managers_share', text('cadres', 'managers and professionals'), {
		'2011': 'C11_POP15P_CS3 / C11_POP15P × 100',
		'2016': 'C16_POP15P_CS3 / C16_POP15P × 100',
		'2022': 'C22_POP15P_STAT_GSEC13_23 / C22_POP15P × 100'
	}),
	categoryShare('workers_share', text('ouvriers', 'workers'), {
		'2022': 'C22_POP15P_STAT_GSEC16_26 / C22_POP15P × 100'
	}),
	categoryShare('retired_share', text('retraités', 'retired people'), {
		'2022': 'C22_POP15P_STAT_GSEC32 / C22_POP15P × 100'
	}),
	define({
		id: 'higher_education_share',
		label: text('Diplômés au-delà de bac + 2', 'Graduates above two years of higher education'),
		definition: text(
			'Personnes de 15 ans ou plus sorties de l’école qui ont un diplôme de niveau bac + 3 ou plus, pour 100 (recensement).',
			'People aged 15 or over who left school with a diploma of three years of higher education or more, per 100 (census).'
		),
		reading: text(
			'{value} des personnes sorties de l’école ont au moins bac + 3.',
			'{value} of people out of school have three years of higher education or more.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis: 'recrutement',
		theme: 'training',
		periods: [
			ptod(
				'2022',
				'higher_education_share_2022',
				'(P22_NSCOL15P_SUP34 + P22_NSCOL15P_SUP5) / P22_NSCOL15P × 100'
			)
		]
	}),
	define({
		id: 'below_baccalaureate_share',
		label: text('Sans le baccalauréat', 'Below the baccalauréat'),
		definition: text(
			'Personnes de 15 ans ou plus sorties de l’école sans diplôme ou avec un diplôme inférieur au baccalauréat (brevet, CAP, BEP), pour 100 (recensement).',
			'People aged 15 or over who left school with no diploma or one below the baccalauréat (brevet, CAP, BEP), per 100 (census).'
		),
		reading: text(
			'{value} des personnes sorties de l’école n’ont pas le baccalauréat.',
			'{value} of people out of school do not have the baccalauréat.'
		),
		unit: 'percent',
		decimals: 1,
		axis: 'recrutement',
		theme: 'training',
		periods: [
			ptod(
				'2022',
				'below_baccalaureate_share_2022',
				'(P22_NSCOL15P_DIPLMIN + P22_NSCOL15P_BEPC + P22_NSCOL15P_CAPBEP) / P22_NSCOL15P × 100'
			)
		]
	})
];
