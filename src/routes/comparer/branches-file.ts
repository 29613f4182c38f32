import type { CsvForm } from '$lib/exchange/csv-form';
import type { FileSubject } from '$lib/exchange/file-name';
import { branchYears, type ZoneShifts } from '$lib/explore/comparison/branch-shifts';
import { formatList, shortName } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';

const SOURCE = 'urssaf-emploi-secteurs';
const PERIOD = branchYears.join('-');

/** What a file of the branches of some zones holds. */
export const branchesSubject = (zones: readonly { name: string }[]): FileSubject => ({
	place: formatList(zones.map(({ name }) => shortName(name))),
	what: m.compare_branches(),
	period: PERIOD,
	producer: SOURCE
});

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
			'period',
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
				PERIOD,
				SOURCE
			])
		)
	};
}

/** Hands it over as a CSV file. */
export async function downloadBranches(
	form: CsvForm,
	zones: Parameters<typeof branchesTable>[0]
): Promise<void> {
	const { downloadCsv } = await import('$lib/exchange/csv-file');
	downloadCsv(form, branchesSubject(zones), branchesTable(zones));
}
