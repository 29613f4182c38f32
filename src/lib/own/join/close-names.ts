import { distance } from 'fastest-levenshtein';
import { epciName, nameKey } from './name-keys';

/** Typing errors under which two names are one. */
const ERRORS = 2;
/** Names shorter than this have none. */
const SHORTEST = 6;

const within = (one: string, other: string): boolean => ` ${one} `.includes(` ${other} `);

/** Whether what a table calls a place may be one of its names: the same, a part of it, or two letters away. */
export function closeNames(said: string, names: readonly string[]): boolean {
	const word = epciName(nameKey(said).bare);
	if (word === '') return false;
	return names.some((name) => {
		if (name === '') return false;
		const known = epciName(nameKey(name).bare);
		return (
			within(known, word) ||
			within(word, known) ||
			(known.length >= SHORTEST && distance(known, word) <= ERRORS)
		);
	});
}
