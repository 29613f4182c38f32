import { plain } from '$lib/search/plain';

/** What a heading says of the figures under it. */
export type HeadingRole = 'rate' | 'quantity';

/** Signs that plain text loses: a percentage, one thing by another. */
const RATE_SIGNS =
	/%|‰|€\s*\/|\/\s*(hab|habitants?|m²|m2|km²|km2|ha|an|mois|ménages?|logements?|ins|exp|vot)\b/i;

const RATE_WORDS = new RegExp(
	[
		'taux|tx|tcam|parts?|pct|pourc\\w*|ratios?|proportions?|indices?|indicateurs?|densites?|scores?|notes?|rangs?',
		'moyen(ne)?s?|moy|median(e)?s?|med|mean|average|niveaux? de vie|deciles?|quartiles?|gini|ecarts?',
		'prix|loyers?|rates?|shares?|evolutions?|variations?|croissance',
		'pour (cent|mille|100|1000|1 000|10000|10 000|100000|100 000)|par (habitants?|hab|tete|menages?|personnes?|salaries?|m2|km2|ha|an|uc)',
		'age (moyen|median)|^age|pct\\w*'
	]
		.map((words) => `\\b(${words})\\b`)
		.join('|')
);

const QUANTITY_WORDS =
	/\b(nombre|nb|nbre|nbr|effectifs?|populations?|pop|totale?s?|total|sommes?|montants?|surfaces?|superficies?|volumes?|tonnes|tonnages?|emplois?|logements?|menages?|naissances?|deces|votants|voix|inscrits|abstentions|exprimes|ventes|habitants?|entreprises?|etablissements?|salaries|budgets?|depenses?|recettes?|counts?|numbers?|quantites?|consommations?|productions?)\b/;

/** What a heading says; null where it says nothing. A word for a rate wins: «taux d’emploi», «part des logements». */
export function roleOfHeading(heading: string): HeadingRole | null {
	const words = plain(heading.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'));
	if (RATE_SIGNS.test(heading) || RATE_WORDS.test(words)) return 'rate';
	return QUANTITY_WORDS.test(words) ? 'quantity' : null;
}

/** Words for what rates are counted by, and those that their columns are called by. */
const BASES: readonly (readonly [RegExp, RegExp])[] = [
	[
		/\b(par|pour \d[\d ]*|sur|pondere\w* par( l[ae]s?)?)\s*(habitants?|hab|tete|population)\b|\/ ?hab/,
		/\b(population|pop|habitants?|pmun|ptot)\b/
	],
	[/\b(par|pour \d[\d ]*|pondere\w* par( l[ae]s?)?)\s*menages?\b|\/ ?menage/, /\bmenages?\b/],
	[/\b(par|pour \d[\d ]*|pondere\w* par( l[ae]s?)?)\s*logements?\b|\/ ?logement/, /\b(logements?|log)\b/],
	[/\b(par|pour \d[\d ]*|pondere\w* par( l[ae]s?)?)\s*salaries?\b|\/ ?salarie/, /\b(salaries|effectifs?)\b/],
	[/\b(par|pondere\w* par( l[ae]s?)?)\s*ventes?\b/, /\bventes\b/],
	[
		/\b(par|au|pondere\w* par( l[ae]s?)?)\s*(km2|ha|hectares?)\b|\/ ?(km2|ha)\b/,
		/\b(superficie|surface|km2)\b/
	]
];

const KEPT_SIGNS = (heading: string) => plain(heading.replaceAll('²', '2').replaceAll('/', ' par '));

/** Of some quantities, the one by which a rate says that it is counted; null where it says none, or several would do. */
export function weightOf(heading: string, quantities: readonly string[]): string | null {
	const words = KEPT_SIGNS(heading);
	const base = BASES.find(([says]) => says.test(words));
	const found = base ? quantities.filter((name) => base[1].test(plain(name))) : [];
	return found.length === 1 ? (found[0] ?? null) : null;
}
