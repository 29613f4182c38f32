import { COMMUNE, LATITUDE, LONGITUDE, table } from './table';

/** Where things are. */
export const placeTables = [
	table(
		'place',
		[
			'Un lieu : gare, hôpital, école, friche, site industriel…',
			'A place: station, hospital, school, brownfield, industrial site…'
		],
		{
			kind: ['Sorte de lieu', 'Kind of place'],
			id: ['Identifiant', 'Id'],
			name: ['Nom', 'Name'],
			commune: COMMUNE,
			latitude: LATITUDE,
			longitude: LONGITUDE,
			category: ['Catégorie, selon la source', 'Category, as the source says'],
			size: [
				'Taille : voyageurs par an d’une gare, d’un aéroport…',
				'Size: travellers a year of a station, of an airport…'
			],
			size_year: ['Année de la taille', 'Year of the size'],
			area_m2: ['Surface d’une friche, en m²', 'Area of a brownfield, m²'],
			status: ['État d’une friche', 'State of a brownfield'],
			last_activity: ['Dernière activité d’une friche', 'Last activity of a brownfield'],
			last_activity_year: ['Année où elle a cessé', 'Year when it stopped'],
			rail_distance_m: ['Distance au rail, en mètres', 'Distance to the railway, metres'],
			planning_zone: ['Zone du plan d’urbanisme', 'Zone of the town plan'],
			activity_code: ['Code d’activité d’un site industriel', 'Activity code of an industrial site'],
			activity: ['Activité d’un site industriel', 'Activity of an industrial site'],
			position_quality: [
				'Précision de la position : address, doubtful, commune',
				'Quality of the position: address, doubtful, commune'
			],
			as_of: ['Date de la fiche', 'Date of the record']
		}
	),
	table('rail_section', ['Un tronçon de voie ferrée en service', 'A section of railway in service'], {
		line: ['Ligne', 'Line'],
		section: ['Rang du tronçon', 'Place of the section'],
		high_speed: ['Si c’est une ligne à grande vitesse', 'Whether it is a high-speed line'],
		from_longitude: LONGITUDE,
		from_latitude: LATITUDE,
		to_longitude: LONGITUDE,
		to_latitude: LATITUDE
	}),
	table(
		'site_release',
		['Un rejet déclaré par un site industriel', 'A release declared by an industrial site'],
		{
			site: ['Identifiant du site (place.id)', 'Id of the site (place.id)'],
			medium: ['Milieu : air, eau, sol', 'Medium: air, water, soil'],
			substance: ['Substance', 'Substance'],
			quantity: ['Quantité', 'Quantity'],
			unit: ['Unité', 'Unit'],
			year: ['Année', 'Year']
		}
	)
] as const;
