import { departementCode } from '$lib/search/entry';
import { plain } from '$lib/search/plain';

/** A name as it is looked up. */
export interface NameKey {
	/** Plain: no accents, case or hyphens, Saint for St. */
	readonly whole: string;
	/** The same without its article: «rochelle»; what files in capitals write. */
	readonly bare: string;
	/** Code of the département that stands beside it («Saint-Denis (93)», «93200 SAINT-DENIS»); empty where none does. */
	readonly departement: string;
}

/** Old files put the article behind: «Abergement-Clémenciat (L')», «HAVRE (LE)». */
const ARTICLE_BEHIND = /^(.+?)\s*\(\s*(l['’]?|le|la|les|los|las)\s*\)$/i;
const DEPARTEMENT_BEHIND = /^(.+?)\s*[([]\s*(\d{2,3}|2[ab]|\d{5}|2[ab]\d{3})\s*[)\]]$/i;
/** «49000 ANGERS», as on an envelope. */
const POST_BEFORE = /^(\d{5})\s+(\p{L}.*)$/u;
/** What the post office adds, alone or with a number. */
const CEDEX = /\s+cedex(\s+\d+)?$/i;
/** «CHALON S/ SAONE», «VILLENEUVE S/LOT», «ISLE S/S…» */
const ON = /\bs\/\s*/gi;
/** «Paris 15», «PARIS 15E ARRONDISSEMENT», «Lyon 03», «Marseille 1er». */
const ARRONDISSEMENT = /^(paris|lyon|marseille)\s+0?(\d{1,2})\s*(er|e|eme|ieme)?(\s+arrondissement)?$/;

const withoutArticle = (name: string): string => name.replace(/^(l|le|la|les|los|las) (?=.)/, '');

/** Département of its own code, or of that of a place; a postal code of Corsica tells neither of two. */
const departementOf = (code: string): string =>
	/^20\d{3}$/.test(code) ? '' : code.length < SHORTEST_CODE ? code : departementCode(code);
const SHORTEST_CODE = 5;

/** Reads a name as tables write it. */
export function nameKey(raw: string): NameKey {
	const text = raw.trim();
	const [, post, named] = POST_BEFORE.exec(text) ?? [];
	const [, before, code] = DEPARTEMENT_BEHIND.exec(text) ?? [];
	const name = (named ?? before ?? text).replace(CEDEX, '').replace(ON, 'sur ');
	const behind = ARTICLE_BEHIND.exec(name);
	const spelled = plain(behind ? `${behind[2] ?? ''} ${behind[1] ?? ''}` : name);
	const part = ARRONDISSEMENT.exec(spelled);
	const whole = part
		? `${part[1]} ${Number(part[2])}${part[2] === '1' || part[2] === '01' ? 'er' : 'e'} arrondissement`
		: spelled;
	return {
		whole,
		bare: withoutArticle(whole),
		departement: departementOf((post ?? code ?? '').toUpperCase())
	};
}

/** Legal kinds before an EPCI's name, short and long, and the words that tie them to it. */
const KIND =
	/^(cc|ca|cu|cdc|communaute de communes|communaute d agglomeration|communaute d agglo|communaute urbaine|metropole|eurometropole|agglomeration|agglo|pays) /;
const TIE = /^(du|des|de la|de l|de|d|le|la|les|l) /;

/** An EPCI's name without its legal kind: «CC du Pays de Limours (CCPL)» and «Pays de Limours» are the same. */
export function epciName(whole: string): string {
	let name = whole;
	for (let before = ''; before !== name;) {
		before = name;
		name = name.replace(KIND, '').replace(TIE, '');
	}
	return name;
}

const TOTALS = new Set(
	'total|totaux|total general|ensemble|france|france entiere|france metropolitaine|france hors mayotte|total france|ensemble france|france metropolitaine et drom|grand total|all|fr|fm|fe|00fr'.split(
		'|'
	)
);

/** How each of them begins: of a million words, few are looked at twice. */
const BEGINS = /^\W*(tota|ense|fran|gran|all|f[rme]|00fr)/i;

/** Whether a cell says that its row adds others up. */
export const isTotal = (raw: string): boolean => BEGINS.test(raw) && TOTALS.has(plain(raw));
