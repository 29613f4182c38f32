/** What a heading names, and of when. */
export interface DatedHeading {
	/** The heading without its period; empty where it is a year alone. */
	readonly stem: string;
	/** Tells series apart whose headings look alike: with the letter that Insee puts before a year. */
	readonly series: string;
	/** Year, or year and month; empty where it says none, or several. */
	readonly period: string;
}

/** Insee's variables: survey's letter, two digits of the year, name. */
const INSEE = /^([PCDS])(\d\d)_(\w+)$/;
const MONTH = /(?<!\d)((?:19|20)\d\d)[-_/](0[1-9]|1[0-2])(?!\d)/g;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
/** Years written with two digits are of this century up to here. */
const LAST_OF_CENTURY = 60;

const century = (digits: string) => (Number(digits) < LAST_OF_CENTURY ? `20${digits}` : `19${digits}`);

const tidy = (stem: string): string =>
	stem
		.replace(/[([{]\s*[)\]}]/g, ' ')
		.replace(/[\s_.\-–—/,;:|]+$|^[\s_.\-–—/,;:|]+/g, '')
		.replace(/\s+(en|de|du|au|in|of|année|an)$/i, '')
		.replace(/\s{2,}/g, ' ')
		.replace(/_{2,}/g, '_');

/** Reads the period of a heading: «P19_POP», «Population 2013», «2020», «ventes_2020-03». A span («2013-2018») is none. */
export function datedHeading(heading: string): DatedHeading {
	const text = heading.trim();
	const [, letter = '', digits, name] = INSEE.exec(text) ?? [];
	if (digits !== undefined && name !== undefined)
		return { stem: name, series: `${letter}_${name}`, period: century(digits) };
	const months = [...text.matchAll(MONTH)];
	const years = [...text.matchAll(YEAR)];
	const [month] = months;
	if (month && months.length === 1 && years.length === 1) return cut(text, month, `${month[1]}-${month[2]}`);
	const [year] = years;
	if (year && years.length === 1) return cut(text, year, year[1] ?? '');
	return { stem: text, series: text, period: '' };
}

function cut(text: string, found: RegExpExecArray, period: string): DatedHeading {
	const stem = tidy(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim());
	return { stem, series: stem, period };
}
