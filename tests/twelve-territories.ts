import { verdicts, type Verdict } from '../src/lib/diagnostic/verdict';
import { verdictLabels } from '../src/lib/dossier/labels';

/** Of every kind: rural, a metropolis, industrial, a port, mountains, an island, overseas, and where little is published. */
export const TWELVE = {
	'Anjou Bleu': '244900809',
	'Grand Paris': '200054781',
	Rouen: '200023414',
	'Haut-Bugey': '200042935',
	Cholet: '200071678',
	Dunkerque: '245900428',
	'Saint-Nazaire': '244400644',
	'Creuse Grand Sud': '200044014',
	Chamonix: '200023372',
	'Belle-Île': '245600465',
	'Côte Ouest': '249740101',
	Mayotte: '200060457'
} as const;

/** What is said of an axis that is not placed, alone or at the head of a sentence. */
export const UNPLACED = {
	fr: /trop peu mesuré pour (y )?situer/i,
	en: /too little( of it)? (is )?measured/i
} as const;

/** The verdict that a word says in the language that is set; capitals aside, for a line of text has none. */
export function verdictSaid(word: string): Verdict {
	const said = verdicts.filter(
		(verdict) => verdictLabels[verdict]().toLocaleLowerCase('fr') === word.toLocaleLowerCase('fr')
	);
	const [verdict] = said;
	if (!verdict || said.length > 1) throw new Error(`«${word}» is the word of ${said.length} verdicts`);
	return verdict;
}
