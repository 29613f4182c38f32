/** Headings that count or measure something, whatever else they name: «Nombre de communes». */
const measure =
	/\b(nombre|nbre?|nb|total|population|pop|part|taux|evolution|montant|surface|superficie|effectifs?|moyenne?|mediane?|somme|prix|cout|revenu|niveau|budget|density|number|share|rate|count|sum|average|median)\b|[%€]/;

/** Headings of codes, and how many digits such codes have. */
const codes: readonly (readonly [heading: RegExp, fewest: number, most: number])[] = [
	[
		/\b(codes?|cod|insee|geo ?code|depcom|id|identifiant|iris|uid|gid|fid|ref|reference|no|numero|matricule)\b|n°/,
		1,
		30
	],
	[/^cod(geo|com|dep|reg)|code$/, 1, 30],
	[/\b(siren|siret|nic|epci|ept|interco|intercommunalite|naf|ape|rna|uai|finess|telephone|tel)\b/, 2, 20],
	[/\b(postale?|postcode|zip|cp)\b/, 4, 5],
	[/\b(communes?|com|municipality)\b/, 4, 5],
	[/\b(departements?|dept?|dpt)\b/, 1, 3],
	[/\b(regions?|reg)\b/, 1, 3],
	[
		/\b(zones? d.emploi|ze\d{0,4}|bassin|arrondissement|arr|canton|circonscription|uu\d{4}|aav\d{4}|bv\d{4})\b/,
		1,
		6
	]
];

/**
 * Whether a heading says that whole figures beneath it are codes, which have no sum and keep their zeros.
 *
 * @param fewest digits of the shortest of them
 * @param most digits of the longest
 */
export function isCodeHeading(heading: string, fewest: number, most: number): boolean {
	// `CODE_INSEE`, `codeCommune`: the parts of one word are words.
	const words = heading
		.replace(/_/g, ' ')
		.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
	if (measure.test(words)) return false;
	return codes.some(([test, least, longest]) => fewest >= least && most <= longest && test.test(words));
}
