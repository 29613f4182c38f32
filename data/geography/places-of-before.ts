import type { CodeSpan, FormerEpci, PlacesOfBefore } from '../../src/lib/catalogue/places-of-before';
import { identity as packageIdentity } from '../sources/etalab-decoupage-administratif';
import type { EpciOfYears } from './epci-of-years';
import { type CommuneHistory, positionsOf } from './history';
import { latestNames, type PublishedNames, shown, shareOfToday } from './other-names';

/** Before every day of Insee's events. */
const BEFORE_EVENTS = '1900-01-01';

const same = (one: readonly string[], other: readonly string[]) =>
	one.length === other.length && one.every((code, at) => code === other[at]);

/** Whether a code came and went on the same day, where a commune took another number to merge: none ever stood under it. */
function isPassing(code: string, history: CommuneHistory): boolean {
	const [first] = history.daysOf(code);
	const sources = history.events.filter(({ on, to }) => on === first && to === code).map(({ from }) => from);
	return sources.length > 0 && !sources.includes(code);
}

/** What a code meant, from the oldest span to the one that goes on; empty where it leads to no commune of the site. */
function spansOf(code: string, history: CommuneHistory): CodeSpan[] {
	const spans: CodeSpan[] = [];
	for (const since of ['', ...history.daysOf(code)]) {
		const date = since === '' ? BEFORE_EVENTS : since;
		const today = positionsOf(history.carry(code, date)).map((position) => history.codes[position] ?? '');
		const alive = history.existed(code, date) && !(since === '' && isPassing(code, history)) ? 1 : 0;
		const before = spans.at(-1);
		if (before && before[1] === alive && same(before[2], today)) continue;
		spans.push([since, alive, today]);
	}
	return spans.some(([, , today]) => today.length > 0) ? spans : [];
}

/** The name under which a commune came apart after a span. */
const nameUntil = (code: string, until: string | undefined, history: CommuneHistory): string =>
	history.events.find((event) => event.from === code && event.on === until)?.name.replaceAll("'", '’') ?? '';

/**
 * Everything that a code of another year's table may mean, from Insee's events and today's division. Codes that always
 * meant the commune that has them today are left out.
 *
 * @param lists published names of EPCI, oldest first
 */
export function placesOfBefore(
	lists: readonly PublishedNames[],
	epciOfYears: EpciOfYears,
	history: CommuneHistory
): PlacesOfBefore {
	const today = packageIdentity.geography ?? '';
	const gone: { code: string; until: string; today: string }[] = [];
	const changed: [string, CodeSpan[]][] = [];
	for (const code of history.formerCodes()) {
		const spans = spansOf(code, history);
		const [first, second, ...others] = spans;
		if (!first) continue;
		const isToday = history.position(code) !== undefined;
		if (!second && isToday) continue;
		const [successor, ...parts] = first[2];
		const once = others.length === 0 && (!second || (second[1] === 0 && same(first[2], second[2])));
		// One that only today's division knows, which tells no day, stood until then.
		if (first[1] === 1 && once && successor !== undefined && parts.length === 0)
			gone.push({ code, until: second?.[0] ?? today, today: successor });
		else
			changed.push([
				code,
				spans.map(([since, alive, codes], at) =>
					codes.length > 1
						? [since, alive, codes, nameUntil(code, spans[at + 1]?.[0], history)]
						: [since, alive, codes]
				)
			]);
	}
	return {
		today,
		gone: {
			codes: gone.map(({ code }) => code).join(','),
			until: gone.map(({ until }) => until).join(','),
			today: gone.map((row) => row.today).join(',')
		},
		changed,
		epci: formerEpci(latestNames(lists), epciOfYears, history)
	};
}

function formerEpci(
	names: ReadonlyMap<string, string>,
	epciOfYears: EpciOfYears,
	history: CommuneHistory
): FormerEpci[] {
	const today = new Set(history.decoupage.epci.map(({ code }) => code));
	return [...epciOfYears.last()]
		.filter(([siren]) => !today.has(siren))
		.map(([siren, { year, communes }]): FormerEpci => {
			const { epci, whole } = shareOfToday(communes, history);
			const name = names.get(siren);
			return [siren, name === undefined ? '' : shown(name), year, epci, whole ? 1 : 0];
		})
		.filter(([, , , became]) => became.length > 0)
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
