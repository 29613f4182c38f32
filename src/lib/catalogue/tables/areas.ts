import {
	AREA_CODE,
	COMMUNE,
	INDICATOR_ID,
	LATITUDE,
	LEVEL,
	LONGITUDE,
	PERIOD,
	SOURCE,
	STATUS,
	table
} from './table';

/** What tells territories, and the figures of each. */
export const areaTables = [
	table('area', ['Un territoire, à l’une des dix mailles', 'An area, at one of the ten levels'], {
		level: LEVEL,
		code: [
			'Code : Insee pour une commune, SIREN pour une intercommunalité',
			'Code: Insee’s for a commune, SIREN for an intermunicipality'
		],
		name: ['Nom', 'Name'],
		kind: [
			'Statut d’une intercommunalité : CC, CA, CU, METRO…',
			'Status of an intermunicipality: CC, CA, CU, METRO…'
		],
		department: [
			'Département où vivent le plus de ses habitants',
			'Département where most of its inhabitants live'
		],
		region: ['Région où vivent le plus de ses habitants', 'Région where most of its inhabitants live'],
		population: ['Habitants (population municipale de 2023)', 'Inhabitants (municipal population of 2023)'],
		communes: ['Nombre de communes', 'Number of communes'],
		latitude: LATITUDE,
		longitude: LONGITUDE,
		rurality: [
			'Classe de la typologie des ruralités ; vide en ville',
			'Class of the typology of rural areas; empty in a city'
		],
		density_class: ['Classe de la grille de densité', 'Class of the density grid'],
		urban: [
			'Si la moitié des habitants ou plus vivent en communes urbaines',
			'Whether half of the inhabitants or more live in urban communes'
		],
		space: ['Type d’espace : ruralité, ou densité en ville', 'Kind of space: rurality, or density in a city'],
		centrality: ['Niveau de centralité d’une commune', 'Level of centrality of a commune'],
		in_territoire_industrie: [
			'Si toutes ses communes sont en Territoires d’industrie',
			'Whether all of its communes are in Territoires d’industrie'
		],
		frr: [
			'Zonage France ruralités revitalisation ; mixed où les communes diffèrent',
			'Zoning France ruralités revitalisation; mixed where communes differ'
		],
		postal_codes: [
			'Codes postaux d’une commune, séparés par un blanc',
			'Postal codes of a commune, separated by a blank'
		],
		action_coeur_de_ville: [
			'Commune du programme Action cœur de ville',
			'Commune of the programme Action cœur de ville'
		],
		petites_villes_de_demain: [
			'Commune du programme Petites villes de demain',
			'Commune of the programme Petites villes de demain'
		],
		operation_revitalisation: [
			'Commune en opération de revitalisation de territoire',
			'Commune under an operation to revitalise its territory'
		]
	}),
	table('membership', ['L’appartenance d’une commune à un territoire', 'That a commune belongs to an area'], {
		commune: COMMUNE,
		level: LEVEL,
		code: AREA_CODE
	}),
	table(
		'observation',
		[
			'Tous les chiffres : un indicateur, un territoire, une période',
			'All figures: an indicator, an area, a period'
		],
		{
			indicator: INDICATOR_ID,
			level: LEVEL,
			area: AREA_CODE,
			period: PERIOD,
			value: ['Le chiffre, dans l’unité de l’indicateur', 'The figure, in the indicator’s unit'],
			numerator: ['Ce qui est compté', 'What is counted'],
			denominator: ['À quoi il est rapporté', 'What it is set against'],
			status: STATUS,
			coverage: [
				'Part des habitants (ou des cellules de l’enquête) que le chiffre couvre',
				'Share of inhabitants (or of the survey’s cells) that the figure covers'
			],
			source: SOURCE,
			computed_by: [
				'Qui l’a calculé, si ce n’est pas le producteur',
				'Who computed it, where not the producer'
			]
		}
	),
	table('exception', ['Un chiffre secret, ou partiel', 'A figure that is secret, or partial'], {
		indicator: INDICATOR_ID,
		level: LEVEL,
		area: AREA_CODE,
		period: ['Période ; * pour toutes', 'Period; * for all of them'],
		status: STATUS,
		coverage: ['Part couverte', 'Share that is covered']
	}),
	table(
		'measure',
		['Les grandeurs de base : une ligne par territoire', 'Base measures: one row an area'],
		{ level: LEVEL, code: AREA_CODE },
		[
			'Une colonne par grandeur et par année (population_2018, private_jobs_2024…) : DESCRIBE measure les nomme toutes',
			'One column a measure and year (population_2018, private_jobs_2024…): DESCRIBE measure names them all'
		]
	),
	table(
		'former_commune',
		['Un nom de commune qui n’existe plus', 'A name of a commune that no longer stands'],
		{
			code: ['Code Insee qu’elle avait', 'Insee code that it had'],
			name: ['Nom qu’elle avait', 'Name that it had'],
			successor: ['Commune d’aujourd’hui', 'Commune of today'],
			until: ['Premier jour sans elle', 'First day without it'],
			renamed: ['Si la commune a seulement changé de nom', 'Whether the commune only changed its name']
		}
	),
	table(
		'metropolitan_reference',
		['Un chiffre de revenu pour la France métropolitaine', 'An income figure for metropolitan France'],
		{
			indicator: INDICATOR_ID,
			period: PERIOD,
			value: ['Le chiffre', 'The figure']
		}
	)
] as const;
