import type { Report } from '../report';
import { identity, type HiringBasin } from '../sources/francetravail-bassins-2025';
import type { Area } from './area';
import { basinName, Spelling } from './basin-names';
import { type CommuneHistory, positionsOf } from './history';

/**
 * Hiring basins as areas of today's communes. A commune that merged since keeps the basin of the one whose code it
 * kept; a commune that the table does not know, and a basin of which no commune stands today, are reported.
 */
export function hiringBasinAreas(
	basins: readonly HiringBasin[],
	surveyed: ReadonlySet<string>,
	history: CommuneHistory,
	report: Report
): Area[] {
	const basinOf = new Map<number, { basin: HiringBasin; whole: boolean }>();
	for (const basin of basins) {
		if (!surveyed.has(basin.code)) {
			report.geography.push({
				kind: 'hiring basin that the survey of 2025 does not have',
				codes: [basin.code],
				note: basin.name
			});
			continue;
		}
		for (const code of basin.communes) {
			const carried = history.carry(code, identity.geography ?? '');
			const whole = carried.kind === 'together' || (carried.kind === 'one' && carried.whole);
			if (carried.kind === 'unknown' || carried.kind === 'outside')
				report.refuse(identity.id, 'commune unknown to today’s and older lists', code);
			for (const position of positionsOf(carried)) {
				const known = basinOf.get(position);
				if (!known || (whole && !known.whole)) basinOf.set(position, { basin, whole });
			}
		}
	}
	const members = new Map<string, number[]>();
	history.codes.forEach((code, position) => {
		const found = basinOf.get(position);
		if (!found) {
			report.geography.push({ kind: 'commune without a hiring basin', codes: [code], note: '' });
			return;
		}
		members.set(found.basin.code, [...(members.get(found.basin.code) ?? []), position]);
	});
	const known = new Set(basins.map(({ code }) => code));
	for (const code of surveyed) {
		if (known.has(code)) continue;
		report.geography.push({ kind: 'surveyed hiring basin without communes', codes: [code], note: '' });
	}
	const spelling = new Spelling(history.decoupage);
	const { communes: today, delegatedNames } = history.decoupage;
	return basins.flatMap(({ code, name, communes: published }): Area[] => {
		const communes = members.get(code);
		if (!communes) return [];
		const names = [
			...published.flatMap((commune) => delegatedNames.get(commune) ?? []),
			...communes.map((position) => today[position]?.nom ?? '')
		];
		return [{ level: 'bassin_emploi', code, name: basinName(name, names, spelling), kind: null, communes }];
	});
}
