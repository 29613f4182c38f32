import { occupationsInEnglish } from '../catalogue/occupations';
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

/** The name of a class of the data (rurality, density) in the language that is being read. */
export const classLabel = (name: string): string => (language() === 'en' ? (classes[name] ?? name) : name);

/** The name of an occupational family in the language that is being read; the published one where it has no other. */
export const occupationLabel = (code: string, published: string): string =>
	language() === 'en' ? (occupationsInEnglish[code] ?? published) : published;
