import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { MeasureTable, SourceIdentity } from './source';
import { TableBuilder } from './source';

/** Jobs of a sector (A38) in an employment zone at the end of a year. */
export interface ZoneSectorJobs {
	zone: string;
	source: 'urssaf' | 'flores';
	sector: string;
	year: number;
	jobs: number;
}

/** A dataset that tells the jobs of each sector in each employment zone. */
export interface ZoneSectorSource {
	readonly identity: SourceIdentity;
	readRows(raw: RawDirectory, report: Report): Promise<ZoneSectorJobs[]>;
}

const FRANCE = 'FR';

/**
 * Industrial jobs and all jobs by zone and for France, from the sectors' own jobs.
 * @param industrial sectors of A38 that industry (A5: BE) is made of
 */
export function industryMeasures(
	identity: SourceIdentity,
	rows: readonly ZoneSectorJobs[],
	industrial: ReadonlySet<string>,
	names: { industry(year: number): string; all(year: number): string }
): MeasureTable[] {
	const years = [...new Set(rows.map(({ year }) => year))].toSorted();
	const sums = new Map<string, Map<string, number>>();
	const add = (code: string, measure: string, jobs: number) => {
		const known = sums.get(code) ?? new Map<string, number>();
		sums.set(code, known.set(measure, (known.get(measure) ?? 0) + jobs));
	};
	for (const { zone, sector, year, jobs } of rows) {
		for (const code of [zone, FRANCE]) {
			add(code, names.all(year), jobs);
			add(code, names.industry(year), industrial.has(sector) ? jobs : 0);
		}
	}
	const measures = years.flatMap((year) => [names.industry(year), names.all(year)]);
	const table = (level: 'zone_emploi' | 'france', codes: readonly string[]) => {
		const builder = new TableBuilder(measures);
		for (const code of codes) builder.add(code, Object.fromEntries(sums.get(code) ?? []));
		return builder.build(identity, { level, kind: 'published' });
	};
	const zones = [...sums.keys()].filter((code) => code !== FRANCE);
	return [table('zone_emploi', zones), table('france', [FRANCE])];
}
