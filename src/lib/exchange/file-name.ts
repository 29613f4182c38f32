/** What a file holds: whose figures, of what, of when, by whom. What is not one thing is left out of its name. */
export interface FileSubject {
	/** A territory, or several. */
	place: string;
	/** An indicator, a chart, a document. */
	what: string;
	/** A year, a span of years, a day. */
	period?: string;
	/** Who publishes the figures; empty where they are of many. */
	producer?: string;
}

/** A longer part is cut after a word. */
const LONGEST = 48;

/** Small letters and digits, words joined by hyphens: what every file system and every mail takes. */
function slug(text: string): string {
	const whole = text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-|-$/g, '');
	if (whole.length <= LONGEST) return whole;
	const kept = whole.slice(0, LONGEST + 1);
	return kept.slice(0, kept.includes('-') ? kept.lastIndexOf('-') : LONGEST);
}

/** Name of a file, without its ending: `belvedere_anjou-bleu-communaute_emploi-prive_2006-2024_urssaf`. */
export const fileName = ({ place, what, period = '', producer = '' }: FileSubject): string =>
	['belvedere', ...[place, what, period, producer].map(slug)].filter(Boolean).join('_');
