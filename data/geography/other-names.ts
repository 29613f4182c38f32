import type { OtherNames } from '../../src/lib/catalogue/other-names';
import type { Decoupage } from '../sources/etalab-decoupage-administratif';
import { displayName, KIND_NAMES } from './areas';
import { plainName } from './basin-names';
import type { EpciOfYears } from './epci-of-years';
import type { CommuneHistory } from './history';

/** Names of EPCI as a file publishes them, by SIREN, and the date of its boundaries. */
export interface PublishedNames {
	date: string;
	names: ReadonlyMap<string, string>;
}

/** Words that tell no EPCI from another. */
const COMMON = new Set(
	'CC CA CU COMMUNAUTE COMMUNES AGGLOMERATION URBAINE METROPOLE INTERCOMMUNALE DE DU DES D LA LE LES L ET EN'.split(
		' '
	)
);
/** Part of a former EPCI's inhabitants from which a group of today is said to be what became of it. */
const GOOD_PART = 0.25;
/** The métropole whose communes are shared out among établissements publics territoriaux. */
const GRAND_PARIS = '200054781';

const tellingWords = (name: string) =>
	plainName(name)
		.split(' ')
		.filter((word) => !COMMON.has(word));

/** Whether a name says something that another does not. */
const saysMore = (name: string, other: string): boolean => {
	const known = new Set(tellingWords(other));
	return tellingWords(name).some((word) => !known.has(word));
};

/** As the site shows names; one that is an adjective alone («CA Dracénoise») keeps what it says something of. */
export function shown(published: string): string {
	const [, kind = '', bare = ''] = /^(CC|CA|CU) (.+)$/.exec(published) ?? [];
	return /^[\p{L}]+( \(.*\))?$/u.test(bare)
		? `${KIND_NAMES[kind] ?? kind} ${bare}`
		: displayName(published.replace(/\s+/g, ' '), kind);
}

/** Today's EPCI where a good part of a former one's inhabitants live, the largest part first. */
export function shareOfToday(
	communes: readonly number[],
	history: CommuneHistory
): { epci: string[]; whole: boolean } {
	const inhabitants = new Map<string, number>();
	let all = 0;
	let alone = 0;
	for (const position of communes) {
		const weight = history.weights[position] ?? 0;
		const epci = history.epciOf(position);
		all += weight;
		if (epci === undefined) alone++;
		else inhabitants.set(epci, (inhabitants.get(epci) ?? 0) + weight);
	}
	return {
		epci: [...inhabitants]
			.filter(([, count]) => count >= GOOD_PART * all)
			.toSorted((a, b) => b[1] - a[1])
			.map(([epci]) => epci),
		whole: inhabitants.size === 1 && alone === 0
	};
}

/** The newest published name of each EPCI. */
export const latestNames = (lists: readonly PublishedNames[]): Map<string, string> =>
	new Map(lists.flatMap(({ names }) => [...names]));

/**
 * What published files call EPCI beside today's names, and what became of those that are gone. A name that only repeats
 * today's words is no other name; of several spellings, that of the newest file is kept.
 *
 * @param lists oldest first
 */
export function otherNames(
	lists: readonly PublishedNames[],
	epciOfYears: EpciOfYears,
	history: CommuneHistory
): OtherNames {
	const { decoupage } = history;
	const today = new Map(decoupage.epci.map(({ code, nom }) => [code, nom]));
	const epci = new Map<string, readonly [string, string]>();
	const former = new Map<string, readonly [string, string, readonly string[]]>();
	for (const { date, names } of lists) {
		for (const [siren, name] of names) {
			const current = today.get(siren);
			if (current !== undefined) {
				if (saysMore(name, current))
					epci.set(`${siren} ${tellingWords(name).join('')}`, [siren, shown(name)]);
				continue;
			}
			const { epci: became } = shareOfToday(epciOfYears.communes(siren, date) ?? [], history);
			if (became.length > 0) former.set(siren, [siren, shown(name), became]);
		}
	}
	const inOrder = <Entry extends readonly [string, string, ...unknown[]]>(
		entries: Iterable<Entry>
	): Entry[] => [...entries].toSorted((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
	return {
		epci: inOrder(epci.values()),
		former: inOrder(former.values()),
		parts: inOrder(decoupage.ept.map(({ code, nom }) => [code, shown(nom), GRAND_PARIS] as const)),
		arrondissements: inOrder(arrondissementsOf(decoupage))
	};
}

const arrondissementsOf = ({ arrondissements, arrondissementNames }: Decoupage) =>
	[...arrondissements].flatMap(([code, commune]) => {
		const name = arrondissementNames.get(code);
		return name === undefined
			? []
			: [[code, name.replace('Arrondissement', 'arrondissement'), commune] as const];
	});
