import { INDICATOR_ID, LEVEL, PERIOD, SOURCE, table } from './table';

/** What says what the figures are. */
export const documentTables = [
	table('indicator', ['Un indicateur', 'An indicator'], {
		id: INDICATOR_ID,
		label_fr: ['Nom en français', 'Name in French'],
		label_en: ['Nom en anglais', 'Name in English'],
		definition_fr: ['Définition en français', 'Definition in French'],
		definition_en: ['Définition en anglais', 'Definition in English'],
		reading_fr: ['Phrase qui le lit, en français', 'Sentence that reads it, in French'],
		reading_en: ['Phrase qui le lit, en anglais', 'Sentence that reads it, in English'],
		unit: ['Unité', 'Unit'],
		decimals: ['Décimales montrées', 'Decimals shown'],
		polarity: [
			'1 : plus, c’est mieux ; -1 : moins, c’est mieux ; 0 : ni l’un ni l’autre',
			'1: more is better; -1: less is better; 0: neither'
		],
		axis: ['Axe d’attractivité', 'Axis of attractiveness'],
		theme: ['Thème', 'Theme'],
		numerator: ['Ce qui est compté, en français', 'What is counted, in French'],
		denominator: ['À quoi il est rapporté, en français', 'What it is set against, in French'],
		numerator_en: ['Ce qui est compté, en anglais', 'What is counted, in English'],
		denominator_en: ['À quoi il est rapporté, en anglais', 'What it is set against, in English'],
		source: SOURCE,
		formula: ['Formule de la dernière période, en JSON', 'Formula of the last period, as JSON']
	}),
	table(
		'indicator_period',
		['Une période d’un indicateur, à une maille', 'A period of an indicator, at a level'],
		{
			indicator: INDICATOR_ID,
			period: PERIOD,
			level: LEVEL,
			source: SOURCE,
			formula_kind: ['Sorte de formule', 'Kind of formula'],
			insee_formula: ['Formule dans les variables de l’Insee', 'Formula in Insee’s variables']
		}
	),
	table('source', ['Un jeu de données publié', 'A published dataset'], {
		id: SOURCE,
		producer: ['Producteur', 'Producer'],
		title: ['Titre', 'Title'],
		url: ['Adresse', 'Address'],
		licence: ['Licence', 'Licence'],
		vintage: ['Millésime', 'Vintage'],
		geography: ['Année de la géographie de la table', 'Year of the table’s geography'],
		retrieved: ['Mois de récupération', 'Month of retrieval'],
		computed_by: [
			'Qui a calculé ses chiffres, si ce n’est pas le producteur',
			'Who computed its figures, where not the producer'
		],
		expected: ['Combien il devrait y en avoir', 'How many there should be'],
		expected_what_fr: ['De quoi, en français', 'Of what, in French'],
		expected_what_en: ['De quoi, en anglais', 'Of what, in English'],
		expected_published_fr: ['Qui publie ce compte, en français', 'Who publishes that count, in French'],
		expected_published_en: ['Qui publie ce compte, en anglais', 'Who publishes that count, in English'],
		partial_fr: ['Ce qui manque, en français', 'What is missing, in French'],
		partial_en: ['Ce qui manque, en anglais', 'What is missing, in English'],
		rows_kept: ['Lignes gardées', 'Rows kept']
	})
] as const;
