import type { SourceId } from './sources';

/** When a producer publishes, in its own words. */
export interface Publication {
	readonly every: 'year' | 'quarter';
	/** Months from the end of the period to the figure's publication; null where the producer says only how often. */
	readonly monthsAfter: number | null;
	/** Where the producer says it, or where its words are quoted. */
	readonly said: string;
}

const CENSUS: Publication = {
	// «À partir du mois de juillet (n), les résultats statistiques millésimés (n-3) sont diffusés.»
	every: 'year',
	monthsAfter: 31,
	said: 'http://www.insee.fr/fr/publications-et-services/default.asp?page=dossiers_web/population/synthese_infos.htm'
};
const URSSAF: Publication = {
	// «MISE A JOUR : fin d’année + ~160 jours»
	every: 'year',
	monthsAfter: 6,
	said: 'https://grandest-moissonnage.data4citizen.com/dataset/sla-nombre-detablissements-employeurs-et-effectifs-salaries-du-secteur-prive-par-comm-2006-2022'
};

/**
 * What producers say of their next figures. A source that is not here has said nothing that was found: its next
 * publication is unknown, never guessed.
 */
export const publications: Readonly<Partial<Record<SourceId, Publication>>> = {
	// Au début de l’année n, les populations communales définitives sont celles du 1er janvier n-3.
	'insee-populations-2023': { ...CENSUS, monthsAfter: 25 },
	'insee-logements-2021': CENSUS,
	'insee-emploi-2022': CENSUS,
	// «85 jours après la fin de chaque trimestre pour les estimations par zone d’emploi»
	'insee-chomage-localise': {
		every: 'quarter',
		monthsAfter: 3,
		said: 'http://www.insee.fr/fr/methodes/default.asp?page=sources/ope-taux-chomage-localises.htm'
	},
	// «Estimation définitive en mars N+3», seule publiée par zone d’emploi.
	'insee-estimations-emploi': {
		every: 'year',
		monthsAfter: 27,
		said: 'https://www.insee.fr/fr/metadonnees/source/s1283'
	},
	'insee-flores': {
		every: 'year',
		monthsAfter: null,
		said: 'https://www.insee.fr/fr/metadonnees/source/operation/s2166/processus-statistique'
	},
	'insee-bpe-2024': {
		every: 'year',
		monthsAfter: null,
		said: 'https://www.insee.fr/fr/information/2526242'
	},
	'urssaf-emploi-prive': URSSAF,
	// «Ces données sont mises à jour annuellement à l’été A+1.»
	'sncf-frequentation': {
		every: 'year',
		monthsAfter: 9,
		said: 'https://d4c.agglo-larochelle.fr/dataset/sncf_-_frequentation_des_gares_-_emprise_28_communes_cda_de_la'
	},
	// Une enquête chaque automne, pour l’année suivante.
	'francetravail-bmo-bassins': {
		every: 'year',
		monthsAfter: null,
		said: 'https://statistiques.pole-emploi.org/bmo/static/methode'
	}
};
