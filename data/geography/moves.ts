import type { CommuneEvent } from '../sources/insee-mouvements-communes';

interface Day {
	on: string;
	/** Codes after, of each commune that had an event; an event of the same day that follows is followed. */
	to: Map<string, Set<string>>;
	from: Map<string, Set<string>>;
	/** Delegated communes that became communes again. */
	restored: Set<string>;
}

export interface Split {
	from: string;
	into: readonly string[];
	on: string;
}

/** Where a commune of a date went: several codes where it came apart. */
export interface Followed {
	codes: readonly string[];
	/** The last code is its own (perhaps under another number), not that of a commune that took it in. */
	own: boolean;
}

/** Where communes went, day by day, in the codes of the Code officiel géographique. */
export class CommuneMoves {
	private readonly days: Day[] = [];
	private readonly daysOf = new Map<string, Day[]>();
	/** Last day on which the territory of a code changed. */
	private readonly changes = new Map<string, string>();

	constructor(events: readonly CommuneEvent[]) {
		const byDay = new Map<string, CommuneEvent[]>();
		for (const event of events) byDay.set(event.on, [...(byDay.get(event.on) ?? []), event]);
		for (const on of [...byDay.keys()].toSorted()) this.days.push(dayOf(on, byDay.get(on) ?? []));
		for (const day of this.days) {
			for (const code of new Set([...day.to.keys(), ...day.from.keys()]))
				this.daysOf.set(code, [...(this.daysOf.get(code) ?? []), day]);
			const before = new Map(this.changes);
			for (const code of day.from.keys()) {
				const same = sameTerritory(day, code);
				const since = same === null ? day.on : before.get(same);
				if (since === undefined) this.changes.delete(code);
				else this.changes.set(code, since);
			}
		}
	}

	/** Every code that an event names, in order. */
	codes(): string[] {
		return [...this.daysOf.keys()].toSorted();
	}

	/** Days on which something happened to a code, oldest first. */
	datesOf(code: string): string[] {
		return (this.daysOf.get(code) ?? []).map(({ on }) => on);
	}

	/** Whether a code was a commune at a date, as far as events tell: one without events always was. */
	existed(code: string, date: string): boolean {
		const days = this.daysOf.get(code) ?? [];
		const past = days.findLast(({ on }) => on <= date);
		return past ? past.from.has(code) : days.length === 0 || days[0]?.to.has(code) === true;
	}

	/**
	 * Last codes of a commune whose code was in use at a date, or until or from some day near it: tables hold codes
	 * that were gone (their older years) or had not come (figures carried on by their producer).
	 */
	follow(code: string, date: string): Followed {
		const days = this.daysOf.get(code) ?? [];
		if (this.existed(code, date)) return this.walk(code, date, false);
		const death = days.findLast(({ on }) => on <= date);
		if (death) return this.walk(code, death.on, true);
		const birth = days[0];
		const parts = [...(birth?.from.get(code) ?? [])].flatMap((source) => [...(birth?.to.get(source) ?? [])]);
		const followed = [...new Set(parts)].map((part) => this.walk(part, birth?.on ?? date, false));
		return {
			codes: [...new Set(followed.flatMap(({ codes }) => codes))],
			own: followed.length === 1 && followed[0]?.own === true
		};
	}

	/** Whether nothing was added to, or taken from, the territory of a code since a date. */
	unchanged(code: string, since: string): boolean {
		return (this.changes.get(code) ?? '') <= since;
	}

	/** Communes that came apart after a date. */
	splits(after: string): Split[] {
		return this.days.flatMap(({ on, to }) =>
			on <= after
				? []
				: [...to].flatMap(([from, into]) => (into.size > 1 ? [{ from, into: [...into], on }] : []))
		);
	}

	/**
	 * Follows a code through the days after a date (that day included, where asked). What had been taken in and is
	 * restored is the same as before: Insee restores a delegated commune in its own bounds. So what had been taken in
	 * with it is in the part that is left, where only one is.
	 */
	private walk(code: string, date: string, included: boolean): Followed {
		let codes = new Set([code]);
		let own = true;
		/** Communes that held its territory, and were taken in by a larger one. */
		const takenIn: string[] = [];
		for (const day of this.days) {
			if (included ? day.on < date : day.on <= date) continue;
			for (const one of [...codes]) {
				const all = day.to.get(one);
				if (!all) continue;
				const targets = all.size > 1 && takenIn.length > 0 ? partOf(all, day.restored, takenIn) : all;
				codes.delete(one);
				for (const target of targets) {
					if (target !== one && target !== code && sameTerritory(day, target) !== one) own = false;
					if ((day.from.get(target)?.size ?? 0) > 1) takenIn.push(one);
				}
				codes = new Set([...codes, ...targets]);
			}
		}
		return { codes: [...codes], own: own || (!included && codes.size === 1 && codes.has(code)) };
	}
}

/** Of the communes that one came apart into, those that may hold the territory of communes that it had taken in. */
function partOf(
	parts: ReadonlySet<string>,
	restored: ReadonlySet<string>,
	takenIn: readonly string[]
): ReadonlySet<string> {
	const same = takenIn.findLast((code) => parts.has(code) && restored.has(code));
	if (same !== undefined) return new Set([same]);
	const left = [...parts].filter((code) => !restored.has(code));
	return left.length === 1 ? new Set(left) : parts;
}

/** The commune that a code continues on a day, where nothing was added or taken; null where something was. */
function sameTerritory(day: Day, code: string): string | null {
	const [source, ...others] = day.from.get(code) ?? [];
	return source !== undefined && others.length === 0 && day.to.get(source)?.size === 1 ? source : null;
}

function dayOf(on: string, events: readonly CommuneEvent[]): Day {
	const next = new Map<string, Set<string>>();
	for (const { from, to, restored } of events)
		if (!restored) next.set(from, (next.get(from) ?? new Set()).add(to));
	/** A code that came and went on the same day (another département, then a merger) is passed over. */
	const last = (code: string, seen: readonly string[]): string[] => {
		const targets = next.get(code);
		if (!targets || targets.has(code) || seen.includes(code)) return [code];
		return [...targets].flatMap((target) => last(target, [...seen, code]));
	};
	const to = new Map(
		[...next].map(([code, targets]) => [
			code,
			new Set([...targets].flatMap((target) => (target === code ? [code] : last(target, [code]))))
		])
	);
	const from = new Map<string, Set<string>>();
	for (const [code, targets] of to)
		for (const target of targets) from.set(target, (from.get(target) ?? new Set()).add(code));
	return { on, to, from, restored: new Set(events.filter(({ restored }) => restored).map(({ to }) => to)) };
}
