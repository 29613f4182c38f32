import type { Level } from './levels';

/** A name that people use for an area, and that neither a published file holds nor its initials make. */
export interface UsualName {
	level: Level;
	code: string;
	name: string;
	/** Why nothing published leads to it. */
	why: string;
}

const SYLLABLES = 'made of syllables, not of initials; in no published name';
const OLDER = 'the acronym of its name before 2015, older than the first list of names (2018)';
const ADJECTIVE = 'the adjective of its main town, under which no published file names it';

/** Names that the search knows because someone wrote them here: each says why nothing else holds it. */
export const usualNames: readonly UsualName[] = [
	{ level: 'epci', code: '244900809', name: 'Segréen', why: ADJECTIVE },
	{ level: 'epci', code: '200071876', name: 'Saumurois', why: ADJECTIVE },
	{ level: 'epci', code: '244400552', name: 'COMPA', why: SYLLABLES },
	{ level: 'epci', code: '249720061', name: 'CACEM', why: SYLLABLES },
	{ level: 'epci', code: '200060457', name: 'CADEMA', why: SYLLABLES },
	{ level: 'epci', code: '249740085', name: 'CASUD', why: SYLLABLES },
	{ level: 'epci', code: '243400017', name: '3M', why: 'a figure for its three initials' },
	{
		level: 'epci',
		code: '200040715',
		name: 'La Métro',
		why: 'what its inhabitants call it; in no published name'
	},
	{ level: 'epci', code: '243300316', name: 'CUB', why: OLDER },
	{ level: 'epci', code: '200093201', name: 'LMCU', why: OLDER },
	{ level: 'region', code: '84', name: 'AURA', why: SYLLABLES },
	{ level: 'region', code: '52', name: 'PDL', why: 'its initials with one small word and without another' }
];
