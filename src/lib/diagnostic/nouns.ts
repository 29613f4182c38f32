import { formatNumber } from '../i18n/format';
import { m } from '../paraglide/messages';

/** Things that a sentence counts, alone and several: French is singular under two, English but for one. */
const nouns = {
	vocational: [m.noun_vocational_one, m.noun_vocational_many],
	programme: [m.noun_programme_one, m.noun_programme_many],
	nursery: [m.noun_nursery_one, m.noun_nursery_many],
	industrial: [m.noun_industrial_one, m.noun_industrial_many],
	brownfield: [m.noun_brownfield_one, m.noun_brownfield_many],
	idle: [m.noun_idle_one, m.noun_idle_many],
	home: [m.noun_home_one, m.noun_home_many]
} as const;
export type Noun = keyof typeof nouns;

/** A count with its noun: «une friche», «12 friches», «1,4 logement». */
export function counted(value: number, decimals: number, noun: Noun): string {
	const [one, many] = nouns[noun];
	return (value < 2 ? one : many)({ count: formatNumber(value, decimals) });
}
