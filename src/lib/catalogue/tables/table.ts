import type { Text } from '../indicator';

/** A table of the warehouse in words: what one of its rows is, and each of its columns. */
export interface TableWords {
	readonly name: string;
	readonly what: Text;
	readonly columns: Readonly<Record<string, Text>>;
	/** What the columns that are not named are, where there are too many to name. */
	readonly others?: Text;
}

type Pair = readonly [fr: string, en: string];
const text = ([fr, en]: Pair): Text => ({ fr, en });

export const table = (
	name: string,
	what: Pair,
	columns: Readonly<Record<string, Pair>>,
	others?: Pair
): TableWords => ({
	name,
	what: text(what),
	columns: Object.fromEntries(Object.entries(columns).map(([column, words]) => [column, text(words)])),
	...(others ? { others: text(others) } : {})
});

/** Columns that several tables have. */
export const LEVEL: Pair = [
	'Maille : commune, epci, bassin_vie, zone_emploi, bassin_emploi, aire_attraction, territoire_industrie, departement, region ou france',
	'Level: commune, epci, bassin_vie, zone_emploi, bassin_emploi, aire_attraction, territoire_industrie, departement, region or france'
];
export const AREA_CODE: Pair = ['Code du territoire à cette maille', 'Code of the area at that level'];
export const INDICATOR_ID: Pair = ['Identifiant de l’indicateur', 'Id of the indicator'];
export const PERIOD: Pair = [
	'Année (2022), intervalle (2019-2024) ou trimestre (2025-T4)',
	'Year (2022), span (2019-2024) or quarter (2025-T4)'
];
export const STATUS: Pair = [
	'ok, partial (une partie manque), missing (absent), secret',
	'ok, partial (a part is missing), missing, secret'
];
export const SOURCE: Pair = [
	'Identifiant du jeu de données (table source)',
	'Id of the dataset (table source)'
];
export const COMMUNE: Pair = ['Code Insee de la commune', 'Insee code of the commune'];
export const DEPARTMENT: Pair = ['Code du département', 'Code of the département'];
export const LATITUDE: Pair = ['Latitude, en degrés', 'Latitude, degrees'];
export const LONGITUDE: Pair = ['Longitude, en degrés', 'Longitude, degrees'];
export const YEAR: Pair = ['Année', 'Year'];
