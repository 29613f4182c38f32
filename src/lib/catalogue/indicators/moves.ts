import { share } from '../formula';
import type { Indicator, Period } from '../indicator';
import { define, EPCI_AND_SUMS, period, ptod, PTOD_LEVELS, text } from './define';

/** Groups whose moves the census of 2022 gives too. */
const IN_2022: ReadonlySet<string> = new Set(['managers', 'workers', '30_39', '65_plus']);
/** Names of the groups in the observatory's formula. */
const GROUPS: Readonly<Record<string, string>> = {
	managers: 'cadre',
	workers: 'ouvrier',
	'15_24': '1524',
	'30_39': '3039',
	'65_plus': '65p'
};
const moves2022 = (key: string): Period => {
	const group = GROUPS[key] ?? key;
	return ptod(
		'2022',
		`net_migration_rate_${key}_2022`,
		`(E_${group} − S_${group}) / Pop_${group} × 100`,
		PTOD_LEVELS
	);
};
const BY_OTHERS = text(
	'Recensement de 2016 : Observatoire des territoires (ANCT). Recensement de 2022 : calcul PTOD d’après l’Insee.',
	'2016 census: Observatoire des territoires (ANCT). 2022 census: computed by PTOD after Insee.'
);

/** Groups that the census of 2022 tells, by age and by category. */
export const recentMoveAges = ['15_24', '30_39', '65_plus'] as const;
export const recentMoveCategories = ['managers', 'workers'] as const;
/** The census before, which publishes how many people a group has too. */
export const MOVES_BEFORE = '2016';
export const MOVES_PERIOD = '2022';

/** The group whose published size stands for a group's own: nobody publishes that of 15–24 at this scale. */
export const sizeGroup = (group: string): string => (group === '15_24' ? '20_29' : group);

/** Age bands of the residential moves, with the key of their measures. */
export const moveAges = [
	{ key: 'under_20', label: text('moins de 20 ans', 'under 20') },
	{ key: '20_29', label: text('20 à 29 ans', 'aged 20–29') },
	{ key: '30_39', label: text('30 à 39 ans', 'aged 30–39') },
	{ key: '40_49', label: text('40 à 49 ans', 'aged 40–49') },
	{ key: '50_64', label: text('50 à 64 ans', 'aged 50–64') },
	{ key: '65_plus', label: text('65 ans et plus', 'aged 65 and over') }
] as const;

/** Social categories of the residential moves, with the key of their measures. */
export const moveCategories = [
	{ key: 'farmers', label: text('agriculteurs', 'farmers') },
	{
		key: 'business_owners',
		label: text('artisans, commerçants, chefs d’entreprise', 'craftsmen, shopkeepers, owners')
	},
	{ key: 'managers', label: text('cadres', 'managers and professionals') },
	{ key: 'intermediate', label: text('professions intermédiaires', 'intermediate professions') },
	{ key: 'employees', label: text('employés', 'employees') },
	{ key: 'workers', label: text('ouvriers', 'workers') },
	{ key: 'retired', label: text('retraités', 'retired people') },
	{ key: 'other_inactive', label: text('autres inactifs', 'other inactive people') }
] as const;

function netMoves(
	group: { key: string; label: { fr: string; en: string } },
	axis: 'attractivite' | 'recrutement'
): Indicator {
	return define({
		id: `net_migration_rate_${group.key}`,
		label: text(`Solde des déménagements : ${group.label.fr}`, `Net residential moves: ${group.label.en}`),
		definition: text(
			`Arrivées moins départs au cours de l’année qui précède le recensement, pour 100 personnes présentes (${group.label.fr}). Les départs vers l’étranger n’y sont pas. ${IN_2022.has(group.key) ? BY_OTHERS.fr : 'Estimation du recensement de 2016.'}`,
			`Arrivals minus departures over the year before the census, per 100 people present (${group.label.en}). Departures abroad are not included. ${IN_2022.has(group.key) ? BY_OTHERS.en : 'Census estimate, 2016.'}`
		),
		reading: text(
			`Les déménagements y font varier ce groupe de {value} en un an.`,
			`Residential moves change this group by {value} in a year.`
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		axis,
		theme: 'moves',
		numerator: text('arrivées moins départs', 'arrivals minus departures'),
		denominator: text('personnes présentes', 'people present'),
		periods: [
			period(
				'2016',
				'anct-migrations',
				share(`moves_balance_${group.key}`, `moves_present_${group.key}`),
				EPCI_AND_SUMS
			),
			...(IN_2022.has(group.key) ? [moves2022(group.key)] : [])
		]
	});
}

export const moveIndicators: readonly Indicator[] = [
	...moveAges.map((group) => netMoves(group, 'attractivite')),
	...moveCategories.map((group) => netMoves(group, 'recrutement')),
	define({
		id: 'net_migration_rate_15_24',
		label: text('Solde des déménagements : 15 à 24 ans', 'Net residential moves: aged 15–24'),
		definition: text(
			'Arrivées moins départs au cours de l’année qui précède le recensement, pour 100 personnes de 15 à 24 ans. Les départs vers l’étranger n’y sont pas. Beaucoup partent étudier.',
			'Arrivals minus departures over the year before the census, per 100 people aged 15–24. Departures abroad are not included. Many leave to study.'
		),
		reading: text(
			'Les déménagements y font varier ce groupe de {value} en un an.',
			'Residential moves change this group by {value} in a year.'
		),
		unit: 'percent',
		decimals: 1,
		polarity: 1,
		theme: 'moves',
		periods: [moves2022('15_24')]
	}),
	define({
		id: 'net_migration_rate_residential',
		label: text('Solde des déménagements', 'Net residential moves'),
		definition: text(
			'Arrivées moins départs au cours de l’année qui précède le recensement, pour 100 personnes présentes. Estimation du recensement de 2016 ; les départs vers l’étranger n’y sont pas.',
			'Arrivals minus departures over the year before the census, per 100 people present. Census estimate, 2016; departures abroad are not included.'
		),
		reading: text(
			'Les déménagements y font varier la population de {value} en un an.',
			'Residential moves change the population by {value} in a year.'
		),
		unit: 'percent',
		decimals: 2,
		polarity: 1,
		theme: 'moves',
		numerator: text('arrivées moins départs', 'arrivals minus departures'),
		denominator: text('personnes présentes', 'people present'),
		periods: [period('2016', 'anct-migrations', share('moves_balance', 'moves_present'), EPCI_AND_SUMS)]
	}),
	define({
		id: 'residential_turnover',
		label: text('Rotation résidentielle', 'Residential turnover'),
		definition: text(
			'Personnes arrivées ou parties au cours de l’année qui précède le recensement, pour 100 personnes présentes. Les mouvements internes à un groupe d’intercommunalités ne sont pas connus : aucun calcul au-dessus des territoires publiés.',
			'People who arrived or left over the year before the census, per 100 people present. Moves inside a group of intermunicipalities are not known: nothing is computed above the published areas.'
		),
		reading: text(
			'L’équivalent de {value} des habitants y arrive ou en part en un an.',
			'The equivalent of {value} of the inhabitants arrives or leaves in a year.'
		),
		unit: 'percent',
		decimals: 1,
		theme: 'moves',
		numerator: text('arrivées plus départs', 'arrivals plus departures'),
		denominator: text('personnes présentes', 'people present'),
		periods: [
			period('2016', 'anct-migrations', share({ plus: ['moves_in', 'moves_out'] }, 'moves_present'), [
				'epci',
				'departement',
				'region'
			])
		]
	})
];
