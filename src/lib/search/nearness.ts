import type { Level } from '../catalogue/levels';
import { beforeName } from './common-words';
import type { NameText } from './name-text';
import type { Places } from './places';

/** How far a name is from what was typed, the nearest first. */
const FAR = { whole: 0, start: 2, inside: 4, words: 5 } as const;
/** Letters that stand in a name, letters that its initials make, words a typing error away. */
export const PUBLISHED_ACRONYM = 0.5;
export const INITIALS = 0.8;
export const MISTYPED = 7;
/** What is taken from the start of an EPCI's name: «Laval Agglomération» goes before a former Laval elsewhere. */
const EPCI_FIRST = 1;

/** What is added for what a place is: of those of one name, communes and EPCI go before names of before and zones. */
const FORMER = 1;
const OTHER_NAME = 0.5;
const AREAS: Readonly<Partial<Record<Level, number>>> = {
	departement: 0.3,
	region: 0.3,
	territoire_industrie: 2.4,
	zone_emploi: 2.5,
	bassin_emploi: 2.6,
	aire_attraction: 2.7,
	bassin_vie: 2.8
};

/** How far each place of a text is from what was typed. */
export class Nearness {
	constructor(
		private readonly places: Places,
		private readonly text: NameText
	) {}

	/** @param epciMeant whether what was typed said that an EPCI is meant: «agglo de Laval» */
	of(number: number, words: string, epciMeant: boolean): number {
		return this.ofName(number, words, epciMeant) + this.ofKind(number);
	}

	ofMistyped = (number: number): number => MISTYPED + this.ofKind(number);

	/** The name of an EPCI may begin with its kind: «Métropole du Grand Paris». */
	private ofName(number: number, words: string, epciMeant: boolean): number {
		const stands = this.text.stand(number, words);
		if (stands === null) return FAR.words;
		if (this.places.target(number).level !== 'epci') return FAR[stands.how];
		if (epciMeant || stands.how === 'whole') return FAR.whole;
		const starts = stands.before === '' || stands.before.split(' ').every((word) => beforeName.has(word));
		return starts ? FAR.start - EPCI_FIRST : FAR.inside;
	}

	private ofKind(number: number): number {
		const group = this.places.group(number);
		if (group === 'areas') return AREAS[this.places.target(number).level] ?? 0;
		if (group === 'former' || !this.places.isOfToday(number)) return FORMER;
		return group === 'others' ? OTHER_NAME : 0;
	}
}
