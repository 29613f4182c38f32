import { FRANCE } from '$lib/catalogue';
import { FAILURES_BEFORE, FAILURES_YEAR, type FabricFact } from '$lib/diagnostic/fabric-facts';
import type { ZoneFigures } from '$lib/diagnostic/zone-figures';
import { epciPlaces } from './epci-places';
import { type Figures, figures } from './figures';
import { zonesFabric } from './zone-fabric';

/** Fewer failures a year than this make a percentage of nothing: Mayotte counts six. */
const LEAST_FAILURES = 50;

/** Failures of a year against the mean of some before. */
export interface Failures {
	now: number;
	/** Mean a year. */
	before: number;
	/** %; null where too few failed before. */
	change: number | null;
}

/** Failures of companies in a département or in France; null where a year is not published. */
export function failuresOf(all: Figures, level: 'departement' | 'france', code: string): Failures | null {
	const at = (year: string) => all.at('business_failures', level, code, year)?.value ?? NaN;
	const [now, before] = [
		at(FAILURES_YEAR),
		FAILURES_BEFORE.reduce((sum, year) => sum + at(year), 0) / FAILURES_BEFORE.length
	];
	if (Number.isNaN(now) || Number.isNaN(before)) return null;
	return { now, before, change: before >= LEAST_FAILURES ? 100 * (now / before - 1) : null };
}

/** A figure of a zone: its value or, for a share, what it is a share of. */
type OfZone = (zone: ZoneFigures) => { value: number | null } | { part: number; whole: number };

const ofZone: Readonly<Record<Exclude<FabricFact, 'failures_change'>, OfZone>> = {
	effective_branches: ({ effective }) => ({ value: effective }),
	first_three_share: ({ industry, industryJobs }) => ({
		part: industry.slice(0, 3).reduce((sum, { jobs }) => sum + jobs, 0),
		whole: industryJobs
	}),
	first_branch_share: ({ industry, jobs }) => ({ part: industry[0]?.jobs ?? 0, whole: jobs }),
	local_growth: ({ growth }) => ({ value: growth?.local ?? null }),
	branch_growth: ({ growth }) => ({ value: growth?.branches ?? null }),
	exposed_share: ({ exposedJobs, industryJobs }) => ({ part: exposedJobs, whole: industryJobs })
};

const read = (figure: ReturnType<OfZone> | null): [value: number, part: number, whole: number] => {
	if (figure === null) return [NaN, NaN, NaN];
	if ('value' in figure) return [figure.value ?? NaN, NaN, NaN];
	const { part, whole } = figure;
	return [whole > 0 ? (100 * part) / whole : NaN, part, whole];
};

/** What a fact is for every EPCI, in the order of their codes; NaN where it is not known. */
interface Numbers {
	values: Float64Array;
	numerators: Float64Array;
	denominators: Float64Array;
	france: number | null;
	/** Code of the zone or of the département that each figure is of. */
	units: readonly (string | null)[];
}

/** Numbers of a fact of the fabric for every EPCI: those of the zone where most of its people live, of its département. */
export async function fabricNumbers(of: FabricFact): Promise<Numbers> {
	const { mainZone, mainDepartement } = await epciPlaces();
	const column = (rows: readonly (readonly number[])[], at: number) =>
		Float64Array.from(rows, (row) => row[at] ?? NaN);
	if (of === 'failures_change') {
		const all = await figures();
		const rows = mainDepartement.map((code) => {
			const found = code === null ? null : failuresOf(all, 'departement', code);
			return found?.change == null ? [NaN, NaN, NaN] : [found.change, found.now, found.before];
		});
		return {
			values: column(rows, 0),
			numerators: column(rows, 1),
			denominators: column(rows, 2),
			france: failuresOf(all, 'france', FRANCE)?.change ?? null,
			units: mainDepartement
		};
	}
	const { figures: zones, france } = await zonesFabric();
	const rows = mainZone.map((code) => {
		const zone = zones.get(code ?? '');
		return read(zone ? ofZone[of](zone) : null);
	});
	// Growth is set against France: its own parts are nought, which says nothing.
	const [there] = of === 'local_growth' || of === 'branch_growth' ? [NaN] : read(ofZone[of](france));
	return {
		values: column(rows, 0),
		numerators: column(rows, 1),
		denominators: column(rows, 2),
		france: Number.isNaN(there) ? null : there,
		units: mainZone
	};
}
