/** Where a raw file is downloaded from. */
export interface Address {
	readonly url: string;
	/** Name of the file inside the archive that comes, where the raw folder holds that file alone. */
	readonly entry?: string;
}

const INSEE = 'https://www.insee.fr/fr/statistiques/fichier';
const FILOSOFI_2019 = `${INSEE}/6036907/indic-struct-distrib-revenu-2019-SUPRA_csv.zip`;
const RENTS =
	'https://static.data.gouv.fr/resources/carte-des-loyers-indicateurs-de-loyers-dannonce-par-commune-en-2025';
const SIMPLIFIED = 'https://raw.githubusercontent.com/gregoiredavid/france-geojson/master';

/**
 * Addresses of raw files, by their path in the raw folder. Only those that public code or documentation gives for that
 * very file: `docs/data-addresses.md` says where each was seen, and why the others are fetched by hand.
 */
export const addresses: Readonly<Record<string, Address>> = {
	'insee/table-appartenance-geo-communes-22.zip': {
		url: `${INSEE}/7671844/table-appartenance-geo-communes-22.zip`
	},
	'insee/populations_legales_2023_communes.csv.gz': {
		url: `${INSEE}/8680726/ensemble.zip`,
		entry: 'donnees_communes.csv'
	},
	...Object.fromEntries(
		['EPCI', 'DEP', 'REG', 'METROPOLE'].map((level) => [
			`insee/filosofi/FILO2019_DISP_${level}.csv`,
			{ url: FILOSOFI_2019, entry: `FILO2019_DISP_${level}.csv` }
		])
	),
	'insee/filosofi/cc_filosofi_2020_COM.csv.gz': {
		url: `${INSEE}/6692392/base-cc-filosofi-2020_CSV.zip`,
		entry: 'cc_filosofi_2020_COM.csv'
	},
	'insee/v_mvtcommune_2025.csv.gz': { url: `${INSEE}/8377162/v_mvt_commune_2025.csv` },
	'insee/base-cc-emploi-pop-active-2022_csv.zip': {
		url: `${INSEE}/8581444/base-cc-emploi-pop-active-2022_csv.zip`
	},
	'francetravail/Base_open_data_BMO_2025.xlsx': {
		url: 'https://www.francetravail.org/files/live/sites/peorg/files/documents/Statistiques-et-analyses/Open-data/BMO/Base_open_data_BMO_2025.xlsx'
	},
	'sncf/frequentation-gares.csv': {
		url: 'https://ressources.data.sncf.com/api/explore/v2.1/catalog/datasets/frequentation-gares/exports/csv?lang=fr&timezone=Europe%2FParis&use_labels=true&delimiter=%3B'
	},
	'sncf/lignes-lgv-et-par-ecartement.json.gz': {
		url: 'https://ressources.data.sncf.com/api/explore/v2.1/catalog/datasets/lignes-lgv-et-par-ecartement/exports/json'
	},
	'dgfip/indicateurs_immobiliers_communes_2024.csv': {
		url: 'https://static.data.gouv.fr/resources/indicateurs-immobiliers-par-commune-et-par-annee-prix-et-volumes-sur-la-periode-2014-2024/20250707-085855/communesdvf2024.csv'
	},
	'anil/loyers_2025_maison.csv.gz': { url: `${RENTS}/20251211-145039/pred-mai-mef-dhup.csv` },
	'anil/loyers_2025_appartement.csv.gz': { url: `${RENTS}/20251211-145010/pred-app-mef-dhup.csv` },
	'geo/departements-version-simplifiee.geojson.gz': {
		url: `${SIMPLIFIED}/departements-version-simplifiee.geojson`
	},
	'geo/regions-version-simplifiee.geojson.gz': { url: `${SIMPLIFIED}/regions-version-simplifiee.geojson` }
};
