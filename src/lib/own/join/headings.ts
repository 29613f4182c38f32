import { plain } from '$lib/search/plain';
import type { JoinLevel } from './places';

/** What a heading says of its column. */
export type HeadingHint =
	JoinLevel | 'postal' | 'latitude' | 'longitude' | 'point' | 'ept' | 'seat' | 'period';

/** The most telling first: «code postal de la commune» is a postal code. */
const HINTS: readonly (readonly [HeadingHint, RegExp])[] = [
	['seat', /\b(siege|chef lieu|prefecture|sous prefecture|capitale|(ville|commune) centre)\b/],
	['period', /^(annee|an|year|millesime|periode|exercice|time period|annee (de )?reference)$/],
	['latitude', /^((geo|coord\w*|gps) )?(lat|latitude)( \w+)?$/],
	['longitude', /^((geo|coord\w*|gps) )?(lon|lng|long|longitude)( \w+)?$/],
	[
		'point',
		/^(geo ?point( 2d)?|coordonnees( gps| geographiques)?|geolocalisation|position|latlon|lat ?lon|gps)$/
	],
	['postal', /\b(cp|code ?postal|codepostal|postal code|zip ?code|code ?post)\b/],
	['ept', /\b(lib)?ept\b|etablissements? publics? territor/],
	['territoire_industrie', /\bterritoires? d industrie\b/],
	['bassin_vie', /\b(lib)?bv(\d{4})?\b|\bbassins? de vie\b/],
	['bassin_emploi', /\bbe\d\d\b|\bbassins? d ?emploi\b|\bbmo\b/],
	['zone_emploi', /\b(lib)?ze(\d{4})?\b|\bzones? d ?emploi\b/],
	['aire_attraction', /\b(lib)?aav(\d{4})?\b|\baires? d attraction\b/],
	[
		'commune',
		/\b(codgeo|libgeo|insee|inseecom|insee com|depcom|codcom|code ?com\w*|com|commune|communes|ville|libcom|nomcom|municipality|city)\b/
	],
	['epci', /\b(lib)?epci\b|\bsiren\b|\binterco\w*|\bgroupements?\b/],
	['departement', /\b(lib)?(dep|dept|dpt|departements?|codedep|coddep|nomdep)\b/],
	['region', /\b(lib)?(reg|regions?|codereg|nomreg)\b/]
];

/** What a heading says that its column holds; null where it says nothing of places. */
export function hintOf(heading: string): HeadingHint | null {
	const words = plain(heading.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'));
	return HINTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A heading that is one word for a place, not several: «DEP», «EPT», «ZE2020»; «communes» counts them. */
const ONE_PLACE = /^\w*[^s\W]$/;
const CODE_WORDS = /\b(code|cod|id|insee|siren|dep|reg|cp|lat|lon)\b/i;

/** Whether a heading says that its column holds the codes, or the degrees, of places. */
export const saysCode = (heading: string): boolean =>
	hintOf(heading) !== null &&
	(ONE_PLACE.test(heading.trim()) || CODE_WORDS.test(heading.replaceAll('_', ' ')));
