import { count, published, ratio } from '../formula';
import type { Indicator } from '../indicator';
import { COMMUNE_ONLY, define, period, periods, text, years } from './define';

const inhabitants2022 = text('population en 2022', 'population in 2022');

const facilities = [
	['nurseries', 'Crèches', 'Nurseries', 'établissements d’accueil du jeune enfant', 'childcare centres'],
	[
		'primary_schools',
		'Écoles',
		'Primary schools',
		'écoles élémentaires et primaires (sans les maternelles seules)',
		'primary schools (without nursery schools alone)'
	],
	['lower_secondary_schools', 'Collèges', 'Lower secondary schools', 'collèges', 'lower secondary schools'],
	['upper_secondary_schools', 'Lycées', 'Upper secondary schools', 'lycées', 'upper secondary schools'],
	[
		'supermarkets',
		'Grandes surfaces',
		'Supermarkets',
		'hypermarchés et supermarchés',
		'hypermarkets and supermarkets'
	],
	['bakeries', 'Boulangeries', 'Bakeries', 'boulangeries-pâtisseries', 'bakeries'],
	['railway_stations', 'Gares', 'Railway stations', 'gares de voyageurs', 'passenger stations'],
	[
		'health_facilities',
		'Structures de santé',
		'Health facilities',
		'structures de santé',
		'health facilities'
	]
] as const;

const professionals = [
	['general_practitioners', 'Médecins généralistes', 'General practitioners', 'médecins généralistes'],
	['nurses', 'Infirmiers', 'Nurses', 'infirmiers libéraux'],
	['pharmacies', 'Pharmacies', 'Pharmacies', 'pharmacies']
] as const;

const nearest = [
	[
		'distance_station',
		'station',
		'Distance à une gare',
		'Distance to a station',
		'la gare de voyageurs la plus proche (liste de la SNCF, 2026 : les arrêts desservis par car n’y sont pas)',
		'the nearest passenger station (SNCF’s list, 2026: stops served by coach are not in it)',
		'attractivite',
		'access',
		'sncf-gares'
	],
	[
		'distance_main_station',
		'main_station',
		'Distance à une grande gare',
		'Distance to a main station',
		'la gare d’au moins un million de voyageurs par an (2024) la plus proche',
		'the nearest station with at least one million travellers a year (2024)',
		'attractivite',
		'access',
		'sncf-frequentation'
	],
	[
		'distance_high_speed_station',
		'high_speed_station',
		'Distance à une gare TGV',
		'Distance to a high-speed station',
		'la gare d’intérêt national la plus proche (segment A de la liste de la SNCF : grandes lignes et TGV)',
		'the nearest station of national interest (segment A of SNCF’s list: main lines and high-speed trains)',
		'attractivite',
		'access',
		'sncf-gares'
	],
	[
		'distance_hospital',
		'hospital',
		'Distance à un hôpital',
		'Distance to a hospital',
		'l’hôpital ou la clinique le plus proche (médecine, chirurgie, obstétrique ou hôpital de proximité ; répertoire FINESS, mars 2020)',
		'the nearest hospital or clinic (medicine, surgery, maternity or local hospital; FINESS directory, March 2020)',
		'attractivite',
		'access',
		'eurostat-sante-2020'
	],
	[
		'distance_higher_education',
		'higher_education',
		'Distance à l’enseignement supérieur',
		'Distance to higher education',
		'la plus proche formation après le baccalauréat (Parcoursup, session 2025 : BTS, BUT, licences, écoles…)',
		'the nearest programme after the baccalauréat (Parcoursup, session 2025: BTS, BUT, bachelor’s degrees, schools…)',
		'innovation',
		'training',
		'esr-parcoursup-2025'
	],
	[
		'distance_industrial_training',
		'industrial_training',
		'Distance à une formation industrielle du supérieur',
		'Distance to industrial higher education',
		'la plus proche formation industrielle après le baccalauréat (Parcoursup, session 2025 : liste de spécialités publiée sur la page Méthode)',
		'the nearest industrial programme after the baccalauréat (Parcoursup, session 2025; the list of specialities is on the Method page)',
		'recrutement',
		'training',
		'esr-parcoursup-2025'
	],
	[
		'distance_france_services',
		'france_services',
		'Distance à un espace France Services',
		'Distance to a France Services office',
		'la commune la plus proche qui a un espace France Services',
		'the nearest commune that has a France Services office',
		'simplification',
		'public',
		'anct-france-services-2023'
	],
	[
		'distance_vocational_school',
		'vocational_school',
		'Distance à un lycée professionnel',
		'Distance to a vocational school',
		'la commune la plus proche qui a un lycée professionnel, polyvalent ou une section d’enseignement professionnel',
		'the nearest commune that has a vocational or mixed upper secondary school',
		'recrutement',
		'training',
		'education-annuaire-2026'
	],
	[
		'distance_airport',
		'airport',
		'Distance à un aéroport',
		'Distance to an airport',
		'l’aéroport le plus proche où des vols réguliers sont annoncés (OurAirports, mai 2026 : une liste de bénévoles, non d’un producteur public)',
		'the nearest airport with scheduled flights (OurAirports, May 2026: a list made by volunteers, not by a public producer)',
		'attractivite',
		'access',
		'ourairports-2026'
	]
] as const;

/** Period of each distance: the year of the places it looks for. */
const NEAREST_PERIOD: Record<(typeof nearest)[number][1], string> = {
	station: '2026',
	main_station: '2024',
	high_speed_station: '2026',
	hospital: '2020',
	higher_education: '2025',
	industrial_training: '2025',
	france_services: '2023',
	vocational_school: '2026',
	airport: '2026'
};

export const serviceIndicators: readonly Indicator[] = [
	...professionals.flatMap(([key, labelFr, labelEn, wordsFr]) => [
		define({
			id: `${key}_per_10000`,
			label: text(`${labelFr} pour 10 000 habitants`, `${labelEn} per 10,000 inhabitants`),
			definition: text(
				`Nombre de ${wordsFr} (base permanente des équipements), pour 10 000 habitants de 2022. Une commune qui n’y figure pas n’en a aucun.`,
				`Number of ${labelEn.toLowerCase()} (permanent database of facilities), per 10,000 inhabitants of 2022. A commune that is not listed has none.`
			),
			reading: text('On y compte {value}.', 'There are {value}.'),
			unit: 'per_10000',
			decimals: 1,
			polarity: 1,
			theme: 'services',
			numerator: text(wordsFr, labelEn.toLowerCase()),
			denominator: inhabitants2022,
			periods: [period('2024', 'insee-bpe-2024', ratio(`${key}_2024`, 'municipal_population_2022', 10000))]
		})
	]),
	...facilities.map(([key, labelFr, labelEn, fr, en]) =>
		define({
			id: key,
			label: text(labelFr, labelEn),
			definition: text(
				`Nombre de : ${fr} (base permanente des équipements, 1er janvier 2024). Une commune qui n’y figure pas n’en a aucun.`,
				`Number of ${en} (permanent database of facilities, 1 January 2024). A commune that is not listed has none.`
			),
			reading: text(`On y compte {value} : ${fr}.`, `There are {value} ${en}.`),
			unit: 'count',
			theme: 'services',
			numerator: text(fr, en),
			periods: [period('2024', 'insee-bpe-2024', count(`${key}_2024`))]
		})
	),
	define({
		id: 'vocational_schools',
		label: text('Lycées professionnels', 'Vocational schools'),
		definition: text(
			'Lycées professionnels, lycées polyvalents et sections d’enseignement professionnel ouverts : là où s’enseignent les métiers de l’industrie.',
			'Open vocational and mixed upper secondary schools and vocational sections: where industrial trades are taught.'
		),
		reading: text('On y compte {value} établissements.', 'There are {value} schools.'),
		unit: 'count',
		polarity: 1,
		axis: 'recrutement',
		theme: 'training',
		numerator: text('établissements', 'schools'),
		periods: [period('2026', 'education-annuaire-2026', count('vocational_schools_2026'))]
	}),
	define({
		id: 'rural_family_schools',
		label: text('Maisons familiales rurales', 'Rural family training centres'),
		definition: text(
			'Maisons familiales rurales ouvertes : formation en alternance.',
			'Open “maisons familiales rurales”: work-study training centres.'
		),
		reading: text('On y compte {value} établissements.', 'There are {value} centres.'),
		unit: 'count',
		axis: 'recrutement',
		theme: 'training',
		numerator: text('établissements', 'centres'),
		periods: [period('2026', 'education-annuaire-2026', count('rural_family_schools_2026'))]
	}),
	define({
		id: 'france_services_offices',
		label: text('Espaces France Services', 'France Services offices'),
		definition: text(
			'Espaces labellisés France Services, 2023. Une commune qui n’y figure pas n’en a pas.',
			'Labelled France Services offices, 2023. A commune that is not listed has none.'
		),
		reading: text('On y compte {value}.', 'There are {value}.'),
		unit: 'count',
		axis: 'simplification',
		theme: 'public',
		numerator: text('espaces', 'offices'),
		periods: [period('2023', 'anct-france-services-2023', count('france_services_2023'))]
	}),
	define({
		id: 'industrial_training_programmes',
		label: text(
			'Formations industrielles après le baccalauréat',
			'Industrial programmes after the baccalauréat'
		),
		definition: text(
			'Formations industrielles ouvertes sur Parcoursup, session 2025 (BTS, BUT, classes préparatoires technologiques, écoles d’ingénieurs : liste publiée sur la page Méthode). Une formation compte une fois par établissement et par voie d’accès.',
			'Industrial programmes open on Parcoursup, session 2025 (BTS, BUT, technological preparatory classes, engineering schools: the list is on the Method page). A programme counts once per school and way of admission.'
		),
		reading: text('On y compte {value} formations.', 'There are {value} programmes.'),
		unit: 'count',
		axis: 'recrutement',
		theme: 'training',
		numerator: text('formations', 'programmes'),
		periods: [period('2025', 'esr-parcoursup-2025', count('industrial_training_2025'))]
	}),
	...nearest.map(([id, key, labelFr, labelEn, fr, en, axis, theme, source]) =>
		define({
			id,
			label: text(labelFr, labelEn),
			definition: text(
				`Distance à vol d’oiseau entre le centre de la commune et ${fr}. Pour un groupe de communes : moyenne pondérée par la population de 2022. Outre-mer, on ne cherche que dans le même département.`,
				`Straight-line distance between the commune’s centre and ${en}. For a group of communes: mean weighted by the 2022 population. Overseas, only places in the same département are searched.`
			),
			reading: text('Un habitant en est en moyenne à {value}.', 'An inhabitant is on average {value} away.'),
			unit: 'km',
			decimals: 1,
			polarity: -1,
			axis,
			theme,
			numerator: text(
				'somme des distances, pondérées par la population',
				'sum of distances weighted by population'
			),
			denominator: inhabitants2022,
			periods: [
				period(NEAREST_PERIOD[key], source, ratio(`population_times_km_${key}`, 'municipal_population_2022'))
			]
		})
	),
	define({
		id: 'station_travellers',
		label: text('Voyageurs en gare', 'Station travellers'),
		definition: text(
			'Voyageurs dans l’année dans les gares du territoire (estimation de la SNCF). Zéro là où il n’y a pas de gare.',
			'Travellers in the year in the area’s stations (SNCF estimate). Zero where there is no station.'
		),
		reading: text('{value} voyageurs dans l’année.', '{value} travellers in the year.'),
		unit: 'count',
		polarity: 1,
		theme: 'access',
		numerator: text('voyageurs', 'travellers'),
		periods: periods(years(2015, 2024), 'sncf-frequentation', (year) => count(`station_travellers_${year}`))
	}),
	define({
		id: 'brownfield_sites',
		label: text('Friches recensées', 'Listed brownfields'),
		definition: text(
			'Sites listés dans Cartofriches. L’inventaire est en cours : aucun site listé ne veut pas dire aucune friche.',
			'Sites listed in Cartofriches. The inventory is under way: no listed site does not mean no brownfield.'
		),
		reading: text('{value} sites y sont listés.', '{value} sites are listed.'),
		unit: 'count',
		theme: 'land',
		numerator: text('sites', 'sites'),
		periods: [period('2026', 'cerema-cartofriches', count('brownfield_sites_2026'))]
	}),
	define({
		id: 'brownfield_area',
		label: text('Surface des friches recensées', 'Area of listed brownfields'),
		definition: text(
			'Surface cadastrale des sites listés dans Cartofriches ; inventaire en cours. Une commune dont les friches couvriraient plus du dixième du territoire est laissée de côté : sa surface n’est pas crédible.',
			'Cadastral area of the sites listed in Cartofriches; inventory under way. A commune whose brownfields would cover more than a tenth of its land is left out: its area is not credible.'
		),
		reading: text('Les sites listés couvrent {value}.', 'The listed sites cover {value}.'),
		unit: 'hectares',
		decimals: 1,
		theme: 'land',
		numerator: text('hectares', 'hectares'),
		periods: [period('2026', 'cerema-cartofriches', count('brownfield_area_2026'))]
	}),
	define({
		id: 'brownfield_sites_without_project',
		label: text('Friches sans projet', 'Brownfields without a project'),
		definition: text(
			'Sites listés dans Cartofriches comme friches potentielles ou sans projet ; inventaire en cours.',
			'Sites listed in Cartofriches as potential or without a project; inventory under way.'
		),
		reading: text('{value} sites listés sont sans projet.', '{value} listed sites have no project.'),
		unit: 'count',
		theme: 'land',
		numerator: text('sites', 'sites'),
		periods: [period('2026', 'cerema-cartofriches', count('brownfield_sites_without_project_2026'))]
	}),
	define({
		id: 'industrial_brownfield_sites',
		label: text('Friches industrielles', 'Industrial brownfields'),
		definition: text(
			'Sites listés dans Cartofriches comme friches industrielles ou agro-industrielles ; inventaire en cours.',
			'Sites listed in Cartofriches as industrial or agro-industrial; inventory under way.'
		),
		reading: text(
			'{value} friches industrielles y sont listées.',
			'{value} industrial brownfields are listed.'
		),
		unit: 'count',
		axis: 'innovation',
		theme: 'land',
		numerator: text('sites', 'sites'),
		periods: [period('2026', 'cerema-cartofriches', count('industrial_brownfield_sites_2026'))]
	}),
	define({
		id: 'property_tax_rate',
		label: text('Taux de taxe foncière', 'Property tax rate'),
		definition: text(
			'Taux de la taxe foncière sur les propriétés bâties voté par la commune et son groupement. Un taux ne se moyenne pas : communes seulement.',
			'Rate of the property tax on buildings voted by the commune and its grouping. A rate is not averaged: communes only.'
		),
		reading: text('Le taux y est de {value}.', 'The rate is {value}.'),
		unit: 'percent',
		decimals: 2,
		polarity: -1,
		axis: 'simplification',
		theme: 'public',
		periods: [period('2025', 'dgfip-fiscalite-2025', published('property_tax_rate_2025'), COMMUNE_ONLY)]
	}),
	define({
		id: 'waste_tax_rate',
		label: text('Taux de taxe d’enlèvement des ordures', 'Waste collection tax rate'),
		definition: text(
			'Taux de la taxe d’enlèvement des ordures ménagères. Absent là où le service est financé autrement.',
			'Rate of the household waste collection tax. Absent where the service is paid otherwise.'
		),
		reading: text('Le taux y est de {value}.', 'The rate is {value}.'),
		unit: 'percent',
		decimals: 2,
		polarity: -1,
		axis: 'simplification',
		theme: 'public',
		periods: [period('2025', 'dgfip-fiscalite-2025', published('waste_tax_rate_2025'), COMMUNE_ONLY)]
	})
];
