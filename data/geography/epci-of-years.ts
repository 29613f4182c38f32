import type { YearMembership } from '../sources/insee-appartenance';
import { type CommuneHistory, positionsOf } from './history';

interface EpciThen {
	/** Today's communes that the group's communes of then make up or are part of. */
	communes: readonly number[];
	/** Those communes are the group's alone: none has a part that stood in another group, or in none. */
	alone: boolean;
}

/** The communes that each EPCI had at the start of each year: what an older group's figure belongs to. */
export class EpciOfYears {
	private readonly years: { date: string; groups: ReadonlyMap<string, EpciThen> }[];

	constructor(memberships: readonly YearMembership[], history: CommuneHistory) {
		this.years = memberships.map(({ year, communes }) => ({
			date: `${year}-01-01`,
			groups: groupsOf(communes, `${year}-01-01`, history)
		}));
	}

	/**
	 * Groups of the table of that date's year, or of the nearest year that has one: before the first, or after the last,
	 * no other is known.
	 */
	private of(date: string): ReadonlyMap<string, EpciThen> {
		const year = this.years.findLast((one) => one.date.slice(0, 4) <= date.slice(0, 4)) ?? this.years[0];
		return year?.groups ?? new Map();
	}

	/** Each group as the last table that has it tells it: its year, and its communes. */
	last(): Map<string, { year: string; communes: readonly number[] }> {
		return new Map(
			this.years.flatMap(({ date, groups }) =>
				[...groups].map(([epci, { communes }]) => [epci, { year: date.slice(0, 4), communes }] as const)
			)
		);
	}

	communes(epci: string, date: string): readonly number[] | undefined {
		return this.of(date).get(epci)?.communes;
	}

	/** Whether a group had, at a date, the communes that it has today, and nothing of another's. */
	same(epci: string, today: readonly number[], date: string): boolean {
		const then = this.of(date).get(epci);
		return (
			then !== undefined &&
			then.alone &&
			then.communes.length === today.length &&
			today.every((commune) => then.communes.includes(commune))
		);
	}
}

function groupsOf(communes: YearMembership['communes'], date: string, history: CommuneHistory) {
	const members = new Map<string, Set<number>>();
	const owners = new Map<number, Set<string | null>>();
	for (const { code, epci } of communes) {
		for (const position of positionsOf(history.carry(code, date))) {
			owners.set(position, (owners.get(position) ?? new Set()).add(epci));
			if (epci !== null) members.set(epci, (members.get(epci) ?? new Set()).add(position));
		}
	}
	return new Map(
		[...members].map(([epci, positions]) => [
			epci,
			{
				communes: [...positions],
				alone: [...positions].every((position) => owners.get(position)?.size === 1)
			}
		])
	);
}
