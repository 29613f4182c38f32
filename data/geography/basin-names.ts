import type { Decoupage } from '../sources/etalab-decoupage-administratif';

/** Capitals and digits of a name, without accents or hyphens. */
export const plainName = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/œ/gi, 'oe')
		.toUpperCase()
		.replace(/\bST(E?)\b/g, 'SAINT$1')
		.replace(/[^A-Z0-9]+/g, ' ')
		.trim();

/** Words that stay small inside a name of place. */
const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'en', 'et', 'sur', 'sous', 'aux', 'au', 'a']);
const SPACES = /[\s'’-]+/;

const capitalised = (word: string, first: boolean) => {
	const small = word.toLocaleLowerCase('fr');
	return !first && SMALL.has(small) ? small : small.charAt(0).toLocaleUpperCase('fr') + small.slice(1);
};

/** How names of places spell each word, whatever its accents: the commonest spelling wins. */
export class Spelling {
	private readonly words = new Map<string, string>();

	constructor({ communes, departements, regions, delegatedNames }: Decoupage) {
		const counts = new Map<string, Map<string, number>>();
		const names = [
			...communes.map(({ nom }) => nom),
			...delegatedNames.values(),
			...[...departements, ...regions].map(({ nom }) => nom)
		];
		for (const word of names.flatMap((name) => name.split(SPACES))) {
			const known = counts.get(plainName(word)) ?? new Map<string, number>();
			counts.set(plainName(word), known.set(word, (known.get(word) ?? 0) + 1));
		}
		for (const [key, spellings] of counts) {
			const [commonest] = [...spellings].toSorted((a, b) => b[1] - a[1]);
			if (commonest) this.words.set(key, commonest[0]);
		}
	}

	of = (word: string, first: boolean): string => {
		const known = this.words.get(plainName(word));
		return !known || SMALL.has(word.toLocaleLowerCase('fr')) ? capitalised(word, first) : known;
	};
}

/** Names that the table cuts short, or writes so that no rule finds them. */
const MENDED: Readonly<Record<string, string>> = {
	'FONTENAY LE CTE': 'Fontenay-le-Comte',
	'VERSANT N-EST ROUB.TOURC.': 'Versant Nord-Est (Roubaix-Tourcoing)',
	'SAINT DIE': 'Saint-Dié',
	'ST YRIEIX': 'Saint-Yrieix',
	'LA CASA': 'La CASA',
	'BASSIN HOUILLER': 'Bassin houiller',
	'BASSIN SIDERURGIQUE': 'Bassin sidérurgique',
	'BASSIN MINIER OUEST': 'Bassin minier Ouest',
	'BASSIN CENTRE': 'Centre de la Guadeloupe',
	'COSNE SUR LOIRE': 'Cosne-sur-Loire',
	'MARTINIQUE NORD CARAIBE': 'Martinique Nord Caraïbe'
};

/**
 * Name of a hiring basin as one reads it. The table writes most in capitals, without accents or hyphens: a name, or a
 * part of it, that is one of its own communes takes that spelling, other words the commonest spelling in names of places.
 * @param communes names of the basin's communes, former ones included
 */
export function basinName(published: string, communes: readonly string[], spelling: Spelling): string {
	const mended = MENDED[published.trim()];
	if (mended) return mended;
	const bare = published
		.replace(/^BASSIN /, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (/\p{Ll}/u.test(bare)) return bare.replaceAll("'", '’');
	const spelt = new Map(communes.map((name) => [plainName(name), name]));
	const words = bare.replace(/\b([DL]) (?=[A-Z])/g, "$1'").split(/\s+/);
	const parts: string[] = [];
	for (let start = 0; start < words.length;) {
		let end = words.length;
		while (end > start && !spelt.has(plainName(words.slice(start, end).join(' ')))) end -= 1;
		const own = spelt.get(plainName(words.slice(start, end).join(' ')));
		if (own !== undefined && end > start) {
			parts.push(own);
			start = end;
			continue;
		}
		const word = words[start] ?? '';
		const pieces = word.split(/(['-])/);
		parts.push(
			pieces
				.map((piece, position) =>
					/^[DL]$/.test(piece) && pieces[position + 1] === "'" && start > 0
						? piece.toLowerCase()
						: /^['-]$/.test(piece)
							? piece
							: spelling.of(piece, start === 0 && position === 0)
				)
				.join('')
		);
		start += 1;
	}
	return parts.join(' ').replaceAll("'", '’');
}
