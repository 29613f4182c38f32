import { downloadCsv } from '$lib/exchange/download';
import { branchYears, type ZoneShifts } from '$lib/explore/comparison/branch-shifts';
import { say } from '$lib/i18n/language';

const SOURCE = 'urssaf-emploi-secteurs';

/** Every branch of some employment zones, a row each: what the page shows, unrounded. */
export function branchesTable(zones: readonly { code: string; name: string; shifts: ZoneShifts }[]) {
	const [from, to] = branchYears;
	return {
		columns: [
			'zone',
			'name',
			'sector',
			'label',
			`jobs_${from}`,
			`jobs_${to}`,
			'change',
			'national',
			'structural',
			'local',
			`share_${to}`,
			`share_france_${to}`,
			`location_quotient_${to}`,
			'source'
		],
		rows: zones.flatMap(({ code, name, shifts }) =>
			shifts.branches.map((row) => [
				code,
				name,
				row.key,
				say(row.branch.label),
				row.before,
				row.after,
				row.change,
				row.national,
				row.structural,
				row.local,
				row.share,
				row.franceShare,
				row.quotient,
				SOURCE
			])
		)
	};
}

/** Hands it over as a CSV file. */
export function downloadBranches(zones: Parameters<typeof branchesTable>[0]): Promise<void> {
	const { columns, rows } = branchesTable(zones);
	return downloadCsv('belvedere-branches', columns, rows);
}
