import { plainName } from './basin-names';
import { type CommuneHistory, positionsOf } from './history';

/** A name that a commune had, and that people still say. */
export interface FormerCommune {
	/** Code under which it stood. */
	code: string;
	name: string;
	/** Code of today's commune. */
	successor: string;
	/** First day without it. */
	until: string;
	/** The same commune under another name: nothing was added or taken since. */
	renamed: boolean;
}

/** Day before, as events are told by the first day of what came after. */
function dayBefore(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10);
}

/**
 * Names since 1943 that no longer stand: of communes that merged, and of those that changed their name. What came apart
 * since is found under the commune that kept its code, or under each; a name that only changed its hyphens is no other name.
 */
export function formerCommunes(history: CommuneHistory): FormerCommune[] {
	const { communes } = history.decoupage;
	const known = new Map<string, FormerCommune>();
	for (const { on, from, name, restored } of history.events) {
		if (restored || name === '') continue;
		const then = dayBefore(on);
		const positions = positionsOf(history.carry(from, then));
		const kept = positions.filter((position) => history.codes[position] === from);
		for (const position of kept.length > 0 ? kept : positions) {
			const successor = communes[position];
			if (!successor || plainName(successor.nom) === plainName(name)) continue;
			known.set(`${plainName(name)} ${successor.code}`, {
				code: from,
				name: name.replaceAll("'", '’'),
				successor: successor.code,
				until: on,
				renamed: positions.length === 1 && history.unchanged(position, then)
			});
		}
	}
	return [...known.values()].toSorted(
		(a, b) => a.name.localeCompare(b.name, 'fr') || (a.code < b.code ? -1 : 1)
	);
}
