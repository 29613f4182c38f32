import { occupationsInEnglish } from '../catalogue/occupations';
import { m } from '../paraglide/messages';
import { unbroken } from './format';
import { language } from './language';

/** Classes that the ANCT's typologies name in French. */
const classes: Readonly<Record<string, string>> = {
	'Les ruralités résidentielles mixtes': 'Mixed residential rural areas',
	'Les petites polarités industrielles et artisanales': 'Small industrial and craft centres',
	'Les ruralités touristiques spécialisées': 'Specialised tourist rural areas',
	'Les ruralités résidentielles aisées': 'Well-off residential rural areas',
	'Les ruralités productives ouvrières': 'Working-class productive rural areas',
	'Les ruralités productives agricoles': 'Agricultural productive rural areas',
	'Les ruralités touristiques à dominante résidentielle': 'Mainly residential tourist rural areas',
	'Les petites polarités mixtes': 'Small mixed centres',
	'Rural à habitat dispersé': 'Rural, scattered housing',
	'Centres urbains intermédiaires': 'Intermediate urban centres',
	'Bourgs ruraux': 'Rural small towns',
	'Rural à habitat très dispersé': 'Rural, very scattered housing',
	'Petites villes': 'Small towns',
	'Ceintures urbaines': 'Urban belts',
	'Grands centres urbains': 'Large urban centres'
};

/** The name of a class of the data (kind of space, density) in the language that is being read. */
export const classLabel = (name: string): string => (language() === 'en' ? (classes[name] ?? name) : name);

/** What kind of space an area is, as a page says it of a territory; null where no grid classes it. */
export function spaceTag({ space, urban }: { space: string | null; urban: boolean | null }): string | null {
	if (space === null) return null;
	const name = classLabel(space);
	return urban ? m.territory_urban({ name: name.charAt(0).toLocaleLowerCase() + name.slice(1) }) : name;
}

/** The name of an occupational family in the language that is being read; the published one where it has no other. */
export const occupationLabel = (code: string, published: string): string =>
	language() === 'en' ? (occupationsInEnglish[code] ?? published) : published;

/** Why the pipeline leaves a row out: its own words are English, where they do not quote a French source. */
const reasons: Readonly<Record<string, { fr: string; en?: string }>> = {
	'a part of a school’s young people': {
		fr: 'une partie des jeunes d’un établissement, comptés dans l’ensemble'
	},
	'airport without a scheduled flight': { fr: 'aéroport sans vol régulier' },
	'arrondissement of a city that stands as a whole': { fr: 'arrondissement d’une ville comptée entière' },
	'bassin_emploi that does not exist today': {
		fr: 'bassin d’emploi hors du champ ou sans commune connue',
		en: 'hiring basin out of scope or without a known commune'
	},
	'commune among intercommunalités': {
		fr: 'commune parmi les intercommunalités',
		en: 'commune among intermunicipalities'
	},
	'commune split since the census: its zeros are not figures': {
		fr: 'commune séparée depuis le recensement : ses zéros ne sont pas des chiffres'
	},
	'commune unknown to today’s and older lists': {
		fr: 'commune inconnue des listes d’aujourd’hui et d’avant'
	},
	'epci that does not exist today': {
		fr: 'intercommunalité qui n’existe plus',
		en: 'intermunicipality that no longer exists'
	},
	'epci whose communes changed since': {
		fr: 'intercommunalité dont les communes ont changé depuis',
		en: 'intermunicipality whose communes changed since'
	},
	'family without a ROME code': { fr: 'famille sans code ROME' },
	'figure of another year than 2022': { fr: 'chiffre d’une autre année que 2022' },
	'health site that is no general hospital': {
		fr: 'établissement de santé qui n’est pas un hôpital général'
	},
	'no census figure: the zeros of Mayotte are not figures': {
		fr: 'pas de recensement : les zéros de Mayotte ne sont pas des chiffres'
	},
	'no class: - undefined': { fr: 'sans classe', en: 'no class' },
	'no class: Commune dont le périmètre a changé depuis la réalisation de la typologie': {
		fr: 'sans classe : périmètre changé depuis la typologie',
		en: 'no class: boundaries changed since the typology was made'
	},
	'no class: Hors champ : DOM ou commune urbaine': {
		fr: 'sans classe : commune urbaine ou d’outre-mer',
		en: 'no class: urban or overseas commune'
	},
	'overseas collectivity, outside the site’s scope': {
		fr: 'collectivité d’outre-mer, hors du champ du site'
	},
	'programme outside the site’s scope': { fr: 'formation hors du champ du site' },
	'programme taught from a distance': { fr: 'formation à distance' },
	'programme that no commune holds': { fr: 'formation dont la position ne tombe dans aucune commune' },
	'programme without a position': { fr: 'formation sans position' },
	'sector without a figure': { fr: 'secteur sans chiffre' },
	'school of no département': { fr: 'établissement d’aucun département' },
	'site of another activity than industry': { fr: 'site d’une autre activité que l’industrie' },
	'site that no commune holds': { fr: 'site dont la position ne tombe dans aucune commune' },
	'site whose point is not in the commune it declares': {
		fr: 'site dont la position n’est pas dans la commune qu’il déclare'
	},
	'station that is not in the list of today’s stations': { fr: 'gare absente de la liste d’aujourd’hui' },
	'station without a position': { fr: 'gare sans position' },
	'zone_emploi that does not exist today': {
		fr: 'partie régionale d’une zone d’emploi, comptée dans la zone entière',
		en: 'regional part of an employment zone, counted in the whole zone'
	},
	'zone_emploi whose population shows other communes than today': {
		fr: 'zone d’emploi dont la population montre d’autres communes qu’aujourd’hui',
		en: 'employment zone whose population shows other communes than today'
	}
};

/** Reasons that have words for a reader. */
export const namedReasons: ReadonlySet<string> = new Set(Object.keys(reasons));

/** A reason of the build report in the language that is being read; the report's own words where it is a new one. */
export const reasonLabel = (reason: string): string => unbroken(reasons[reason]?.[language()] ?? reason);
