import type { Absence } from '../../table';

/** A word that stands for a figure that is not there. */
export interface Marker {
	readonly absence: Absence;
	/** Too much like a word or a code to be a marker, but among figures. */
	readonly amongFigures: boolean;
}

const marker = (absence: Absence, words: string, amongFigures = false): [string, Marker][] =>
	words.split(' ').map((word) => [word, { absence, amongFigures }]);

const known = new Map<string, Marker>([
	...marker('secret', 's c sec. secret', true),
	...marker('secret', 'secret_stat secret_statistique s.s.', true),
	...marker('not_available', 'nd n.d. n.d n/d n.c. n/c n.s. n/s na n.a. n/a n.r. n/r'),
	...marker('not_available', '/// // / … ... .. - -- --- – — ? nan null none (null) #n/d'),
	...marker('not_available', '. : * n z nc ns nr', true),
	...marker(
		'error',
		'#n/a #div/0! #ref! #value! #valeur! #name? #nom? #num! #nombre! #null! #nul! #spill! #calc!'
	),
	...marker('error', '#error! #err! err:502 err:508 err:504 err:522 #getting_data #field! #blocked! #####')
]);
const phrases = new Map<string, Marker>(
	(
		[
			['secret', 'secret statistique'],
			['secret', 'secret stat.'],
			['secret', 'confidentiel'],
			['not_available', 'non disponible'],
			['not_available', 'non communiqué'],
			['not_available', 'non renseigné'],
			['not_available', 'non significatif'],
			['not_available', 'non concerné'],
			['not_available', 'sans objet'],
			['not_available', 'manquant'],
			['not_available', 'inconnu'],
			['not_available', 'not available']
		] as const
	).map(([absence, phrase]) => [phrase, { absence, amongFigures: true }])
);

/** Insee's «none», as long as the codes of the column. */
const ZS = /^z{4,}$/i;

const LONGEST = 20;
/** Whether some marker has this first letter and this length: most words are none, and need no look further. */
const likely = new Uint8Array(128 * (LONGEST + 1));
const keyOf = (text: string): number => {
	const first = text.charCodeAt(0);
	return (first < 128 ? first : 0) * (LONGEST + 1) + text.length;
};
for (const text of [
	...known.keys(),
	...phrases.keys(),
	...Array.from({ length: LONGEST - 3 }, (_, more) => 'z'.repeat(4 + more))
]) {
	likely[keyOf(text)] = likely[keyOf(text.toUpperCase())] = 1;
}

/** The marker that a text is, if any; `text` has no blanks around it. */
export function markerOf(text: string): Marker | undefined {
	if (text.length > LONGEST || likely[keyOf(text)] === 0) return undefined;
	const lower = text.toLowerCase();
	const found = known.get(lower) ?? phrases.get(lower);
	if (found || !ZS.test(text)) return found;
	return { absence: 'not_available', amongFigures: false };
}
