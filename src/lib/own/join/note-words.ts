import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { Lost } from './carry';
import type { Join } from './join';
import type { How } from './places';
import type { LostFigure } from './own-table';
import type { Reference } from './reference';
import { candidateList } from './words';

const counted = (count: number) => ({ count, number: formatNumber(count) });

/** «34 870 lignes reconnues sur 34 881 (…)». */
export function recognisedWords({ recognised, unrecognised }: Join): string {
	return m.join_recognised({
		count: recognised.rows,
		recognised: formatNumber(recognised.rows),
		rows: formatNumber(recognised.rows + unrecognised.rows),
		values: formatNumber(recognised.values),
		of: formatNumber(recognised.values + unrecognised.values)
	});
}

/** Areas of which the table lacks a part that it should have, and those that it only speaks of a part of. */
function parts(join: Join): { incomplete: number; partial: number } {
	const all = [...join.gathered.of.values()].flatMap((areas) => [...areas.values()]);
	const incomplete = new Set(all.filter(({ missing }) => missing.length > 0).map(({ area }) => area));
	const partial = new Set(
		all
			.filter(({ several, sources, area }) => several && sources.length === 1 && sources[0]?.code !== area)
			.map(({ area }) => area)
			.filter((area) => !incomplete.has(area))
	);
	return { incomplete: incomplete.size, partial: join.key?.level === 'commune' ? partial.size : 0 };
}

/** What was done with a table that is not as today's areas are, one sentence each; none where nothing was. */
export function noteWords(join: Join, reference: Reference): string[] {
	const { places, gathered, geography, key, level } = join;
	if (key === null || level === null) return key === null ? [m.join_no_key()] : [];
	const how = (wanted: How) =>
		places.filter(({ verdict }) => verdict.kind === 'area' && verdict.how === wanted).length;
	const { incomplete, partial } = parts(join);
	const leftOut = gathered.leftOut.flatMap(({ rows }) => rows).length;
	const wholes = [...new Set(gathered.leftOut.map(({ area }) => area))];
	const duplicates = new Set(gathered.duplicates.map(({ area }) => area)).size;
	const groups = level === 'epci' ? join.recognised.values : 0;
	const arrondissements = how('arrondissement');
	return [
		...told(how('repaired'), m.join_note_repaired),
		...(geography && geography.date !== reference.communes.today
			? [m.join_note_geography({ year: geography.date.slice(0, 4) })]
			: []),
		...told(how('merged'), m.join_note_merged),
		...(leftOut === 0 ? told(arrondissements, m.join_note_arrondissements) : []),
		...(leftOut > 0
			? [
					m.join_note_left_out({
						...counted(leftOut),
						names: candidateList(wholes.map((area) => reference.candidate(level, area)))
					})
				]
			: []),
		...told(how('successor'), m.join_note_successors),
		...told(groups, m.join_note_groups),
		...told(join.totals.rows, m.join_note_totals),
		...told(duplicates, m.join_note_duplicates),
		...told(incomplete, m.join_note_incomplete),
		...told(partial, m.join_note_parts)
	];
}

const told = (count: number, say: (inputs: { count: number; number: string }) => string): string[] =>
	count > 0 ? [say(counted(count))] : [];

const losses: Readonly<Record<Lost, (inputs: { count: number; number: string; column: string }) => string>> =
	{
		rate_merged: m.join_lost_rate_merged,
		parts_missing: m.join_lost_parts_missing,
		duplicate: m.join_lost_duplicate
	};

/** Figures that could not be carried, a sentence for each column and reason. */
export function lostWords(lost: readonly LostFigure[]): string[] {
	const areas = new Map<string, Set<string>>();
	for (const { column, why, area } of lost) {
		const key = JSON.stringify([column, why]);
		areas.set(key, (areas.get(key) ?? new Set()).add(area));
	}
	return [...areas].map(([key, all]) => {
		const [column, why] = JSON.parse(key) as [string, Lost];
		return losses[why]({ ...counted(all.size), column });
	});
}
