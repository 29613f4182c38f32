import * as v from 'valibot';
import type { Level, MeasureId } from '../src/lib/catalogue';
import type { Computed } from './indicators/compute';
import type { AreaIndex } from './indicators/store';
import { readJson } from './io/json';
import { readParquet } from './io/parquet';
import type { RawDirectory } from './io/raw';
import type { Reconciliation, Report } from './report';

/** Compares a measure with published figures of the same level, to the tolerance of their own rounding. */
export function reconcile(
	what: string,
	level: Level,
	measure: MeasureId,
	published: ReadonlyMap<string, number>,
	{ computed, index }: { computed: Pick<Computed, 'columns'>; index: AreaIndex },
	tolerance = 0
): Reconciliation {
	const column = computed.columns.get(measure)?.get(level);
	const result: Reconciliation = { what, compared: 0, equal: 0, differing: [] };
	index.of(level).forEach(({ code, name }, position) => {
		const ours = column?.value[position] ?? NaN;
		const theirs = published.get(code);
		if (Number.isNaN(ours) || theirs === undefined) return;
		result.compared += 1;
		if (Math.abs(ours - theirs) <= tolerance) result.equal += 1;
		else result.differing.push({ code, name, ours, published: theirs });
	});
	return result;
}

const URSSAF = 'urssaf/emploi_prive_2014_2024.parquet';
const UrssafRow = v.object({
	code: v.string(),
	echelon: v.string(),
	year: v.number(),
	eff_total: v.nullable(v.number())
});
/** Levels that the Urssaf file adds up itself, and ours. */
const URSSAF_LEVELS: readonly [echelon: string, level: Level][] = [
	['epci', 'epci'],
	['ze', 'zone_emploi'],
	['dep', 'departement'],
	['reg', 'region'],
	['aav', 'aire_attraction']
];
const LAST = 2024;
/** Overseas régions lost their zero. */
const padded = (code: string, level: Level) => (level === 'region' ? code.padStart(2, '0') : code);

const PTOD_EPCI = 'ptod/indicateurs_epci_2022.json.gz';
const PtodRow = v.object({
	code: v.string(),
	P22_POP: v.nullish(v.number()),
	P23_POP: v.nullish(v.number()),
	rev_med_19: v.nullish(v.number())
});

/** Compares what was computed with what producers add up themselves, and says so in the report. */
export async function reconcileAll(
	raw: RawDirectory,
	computed: Pick<Computed, 'columns'>,
	index: AreaIndex,
	report: Report
): Promise<void> {
	const of = { computed, index };
	const urssaf = (await readParquet(raw, URSSAF, UrssafRow)).filter(({ year }) => year === LAST);
	for (const [echelon, level] of URSSAF_LEVELS) {
		const published = new Map(
			urssaf
				.filter((row) => row.echelon === echelon)
				.map(({ code, eff_total: jobs }) => [padded(code, level), jobs ?? 0])
		);
		report.reconciliations.push(
			reconcile(`private jobs ${LAST}, ${level}: Urssaf`, level, `private_jobs_${LAST}`, published, of)
		);
	}
	const ptod = readJson(raw, PTOD_EPCI, v.array(PtodRow));
	const figures = (key: 'P22_POP' | 'P23_POP' | 'rev_med_19') =>
		new Map(ptod.flatMap((row) => (typeof row[key] === 'number' ? [[row.code, row[key]] as const] : [])));
	report.reconciliations.push(
		reconcile('population 2022, epci: PTOD', 'epci', 'municipal_population_2022', figures('P22_POP'), of),
		reconcile('population 2023, epci: PTOD', 'epci', 'municipal_population_2023', figures('P23_POP'), of),
		reconcile(
			'median standard of living 2019, epci: PTOD',
			'epci',
			'median_standard_of_living_2019',
			figures('rev_med_19'),
			of
		)
	);
}
