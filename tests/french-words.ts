/**
 * French words that no English page may hold: common in this site's French, absent from English and from the
 * names of places, programmes and producers that stay French.
 */
const WORDS = [
	'établissements?',
	'emplois',
	'chômage',
	'intercommunalités?',
	'logements?',
	'données',
	'méthode',
	'moyenne',
	'médiane',
	'avec',
	'sont',
	'salariés?',
	'métiers?',
	'entreprises?',
	'publiés?',
	'aucune?',
	'naissances',
	'décès',
	'recensement',
	'enquête',
	'revenus?',
	'taux',
	'évolution',
	'depuis',
	'ouvriers',
	'retraités',
	'trimestre',
	'indicateurs?',
	'tableau',
	'année',
	'équipements',
	'cette',
	'leur',
	'chiffres?',
	'territoires? choisi',
	'exigences?',
	'poids',
	'voyageurs',
	'faiblesses?',
	'atouts?',
	'diapositives?',
	'présentation',
	'habitent',
	'parmi',
	'plus que',
	'selon',
	'score d’un',
	'télécharger',
	'fermer',
	'retirer',
	'ajouter',
	'chercher',
	'réessayer',
	'supprimer'
];
const PATTERN = new RegExp(`(?<![\\p{L}’'-])(?:${WORDS.join('|')})(?![\\p{L}’'-])`, 'giu');

/** What schools are called stays French. */
const NAMES = /Lycée des métiers/g;

/** French words found in an English text, each with what stands around it. */
export function frenchIn(text: string): string[] {
	const said = text.replace(NAMES, '');
	return [...said.matchAll(PATTERN)].map(({ index }) => said.slice(Math.max(0, index - 30), index + 40));
}

/** What a page says: its text and the texts of its attributes, without scripts, styles, and parts marked as French. */
export function wordsOfHtml(html: string): string {
	const body = html
		.replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
		.replace(/<(\w+)(?=[^>]*\slang="fr")[^>]*>.*?<\/\1>/gs, ' ');
	const attributes = [...body.matchAll(/\s(?:alt|title|aria-label|content|placeholder)="([^"]*)"/g)].map(
		([, text]) => text ?? ''
	);
	return `${body.replace(/<[^>]+>/g, ' ')} ${attributes.join(' ')}`;
}
