import {
	AREA_CODE,
	COMMUNE,
	DEPARTMENT,
	LATITUDE,
	LEVEL,
	LONGITUDE,
	PERIOD,
	STATUS,
	table,
	YEAR
} from './table';

const OCCUPATION = [
	'Code de la famille professionnelle (FAP)',
	'Code of the occupational family (FAP)'
] as const;
const FACTOR = (fr: string, en: string) =>
	[`${fr}, de 1 (faible) à 5 (fort)`, `${en}, from 1 (low) to 5 (high)`] as const;

/** Branches, occupations, hiring and training. */
export const workTables = [
	table('sector', ['Une branche d’activité (A38)', 'A branch of activity (A38)'], {
		code: ['Code A38', 'A38 code'],
		a5: ['Grand secteur (A5) dont elle est', 'Large sector (A5) that it is of'],
		label_fr: ['Nom en français', 'Name in French'],
		label_en: ['Nom en anglais', 'Name in English']
	}),
	table(
		'zone_sector_jobs',
		[
			'Les emplois d’une branche dans une zone d’emploi, une année',
			'Jobs of a branch in an employment zone, one year'
		],
		{
			zone: ['Code de la zone d’emploi', 'Code of the employment zone'],
			source: [
				'urssaf (emploi privé) ou flores (emploi salarié)',
				'urssaf (private jobs) or flores (salaried jobs)'
			],
			sector: ['Branche (table sector)', 'Branch (table sector)'],
			year: YEAR,
			jobs: ['Emplois en fin d’année', 'Jobs at year end'],
			status: STATUS
		}
	),
	table(
		'hiring_need',
		[
			'Les projets de recrutement d’un métier dans un bassin, une année (BMO)',
			'Plans to hire in an occupation of a basin, one year (BMO)'
		],
		{
			basin: ['Code du bassin d’emploi', 'Code of the hiring basin'],
			department: DEPARTMENT,
			occupation: OCCUPATION,
			label: ['Nom du métier', 'Name of the occupation'],
			family: ['Grande famille ; I : ouvriers de l’industrie', 'Large family; I: workers of industry'],
			family_label: ['Nom de la grande famille', 'Name of the large family'],
			year: YEAR,
			projects: [
				'Projets de recrutement ; vide où l’enquête les garde secrets',
				'Plans to hire; empty where the survey keeps them secret'
			],
			difficult: ['Dont jugés difficiles', 'Of which judged difficult'],
			seasonal: ['Dont saisonniers', 'Of which seasonal'],
			status: STATUS
		}
	),
	table('occupation', ['Une famille professionnelle', 'An occupational family'], {
		code: OCCUPATION,
		label: ['Nom', 'Name'],
		parent: ['Famille qui la contient', 'Family that holds it'],
		rome: ['Codes ROME, séparés par un blanc', 'ROME codes, separated by a blank'],
		portrait_of: [
			'Famille dont viennent les chiffres qui suivent',
			'Family that the following figures are of'
		],
		jobs_thousands: ['Emplois, en milliers', 'Jobs, thousands'],
		industry_share: ['Part dans l’industrie, en %', 'Share in industry, %'],
		other_sectors_share: ['Part dans les autres secteurs, en %', 'Share in other sectors, %'],
		median_wage: ['Salaire net médian par mois, en €', 'Median net monthly wage, €'],
		median_wage_period: ['Période du salaire', 'Period of the wage'],
		share_50_plus: ['Part des 50 ans ou plus, en %', 'Share aged 50 or more, %'],
		saturday_share: ['Part qui travaille le samedi, en %', 'Share that works on Saturdays, %'],
		night_share: ['Part qui travaille la nuit, en %', 'Share that works at night, %'],
		sunday_share: ['Part qui travaille le dimanche, en %', 'Share that works on Sundays, %'],
		turnover: ['Rotation de la main-d’œuvre, en %', 'Turnover, %'],
		turnover_year: ['Année de la rotation', 'Year of the turnover'],
		no_diploma_share_under_30: [
			'Part sans diplôme avant 30 ans, en %',
			'Share without a diploma under 30, %'
		],
		vocational_diploma_share_under_30: [
			'Part d’un CAP ou BEP avant 30 ans, en %',
			'Share with a vocational diploma under 30, %'
		]
	}),
	table(
		'occupation_sector',
		['La place d’un métier dans un secteur', 'The place of an occupation in a sector'],
		{
			occupation: OCCUPATION,
			sector: ['Code du secteur', 'Code of the sector'],
			sector_label: ['Nom du secteur', 'Name of the sector'],
			jobs_thousands: ['Emplois, en milliers', 'Jobs, thousands'],
			share: ['Part des emplois du métier, en %', 'Share of the occupation’s jobs, %']
		}
	),
	table(
		'occupation_tension',
		['La tension d’un métier (Dares)', 'How hard an occupation is to hire for (Dares)'],
		{
			occupation: OCCUPATION,
			nomenclature: ['fap87 ou fap225', 'fap87 or fap225'],
			level: LEVEL,
			area: AREA_CODE,
			period: PERIOD,
			score: ['Score de tension', 'Score of tension'],
			category: ['Classe de tension, de 1 à 5', 'Class of tension, from 1 to 5'],
			hiring_intensity: FACTOR('Intensité d’embauche', 'Hiring intensity'),
			training_link: FACTOR('Lien entre formation et emploi', 'Link between training and job'),
			labour_shortage: FACTOR('Manque de main-d’œuvre', 'Shortage of labour'),
			non_durable_jobs: FACTOR('Emplois peu durables', 'Jobs that do not last'),
			working_conditions: FACTOR('Conditions de travail contraignantes', 'Hard working conditions'),
			geographical_mismatch: FACTOR('Inadéquation géographique', 'Geographical mismatch'),
			employment: ['Emploi moyen', 'Mean number of jobs']
		}
	),
	table(
		'occupation_survey',
		[
			'La part d’embauches jugées difficiles, selon une enquête',
			'The share of hirings judged difficult, from a survey'
		],
		{
			occupation: OCCUPATION,
			survey: ['Année de l’enquête', 'Year of the survey'],
			difficult_share: ['Part jugée difficile, en %', 'Share judged difficult, %']
		}
	),
	table(
		'occupation_hiring',
		['Les embauches d’un métier dans une activité', 'Hirings in an occupation by an activity'],
		{
			rome: ['Code ROME du métier', 'ROME code of the occupation'],
			rome_label: ['Nom du métier', 'Name of the occupation'],
			naf: ['Code NAF de l’activité', 'NAF code of the activity'],
			naf_label: ['Nom de l’activité', 'Name of the activity'],
			hirings: ['Embauches', 'Hirings']
		}
	),
	table('training', ['Une formation après le baccalauréat', 'A programme after the baccalauréat'], {
		uai: ['Code de l’établissement', 'Code of the school'],
		school: ['Établissement', 'School'],
		kind: ['Diplôme préparé', 'Degree'],
		family: ['Famille', 'Family'],
		speciality: ['Spécialité', 'Speciality'],
		industrial: ['Si elle prépare à l’industrie', 'Whether it leads to industry'],
		commune: COMMUNE,
		latitude: LATITUDE,
		longitude: LONGITUDE
	}),
	table(
		'training_outcome',
		[
			'Ce que deviennent les jeunes d’un lycée professionnel ou d’un CFA',
			'What becomes of the young people of a vocational school or CFA'
		],
		{
			uai: ['Code de l’établissement', 'Code of the school'],
			name: ['Nom', 'Name'],
			department: DEPARTMENT,
			kind: ['vocational_school (lycée) ou cfa', 'vocational_school or cfa'],
			session: ['Années de sortie', 'Years of leaving'],
			employed: ['Part en emploi six mois après, en %', 'Share in work six months later, %'],
			expected: [
				'Part attendue, vu ses formations et son public, en %',
				'Share expected from its programmes and public, %'
			],
			value_added: ['Écart à la part attendue, en points', 'Gap to the share expected, points'],
			studying: ['Part qui poursuit des études, en %', 'Share that goes on studying, %']
		}
	)
] as const;
