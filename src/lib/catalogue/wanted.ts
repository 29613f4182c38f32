import { count, growth, share } from './formula';
import type { Indicator, Period } from './indicator';
import { period, PTOD_AND_FRANCE } from './indicators/define';
import { ALL_LEVELS } from './levels';
import type { SourceId } from './sources';

/** What a file that may not be there brings: periods of indicators, by their id. */
export interface Wanted {
	readonly source: SourceId;
	readonly periods: Readonly<Record<string, readonly Period[]>>;
}

const EMPLOYMENT = 'insee-emploi-2022';
/** Levels where nobody else gives the same figure. */
const ELSEWHERE = ALL_LEVELS.filter((level) => !PTOD_AND_FRANCE.includes(level));

const jobShare = (sector: string) => [
	period('2022', EMPLOYMENT, share(`census_${sector}_jobs_2022`, 'census_sector_jobs_2022'), ELSEWHERE)
];

/** Files that the build uses when they are in the raw folder (docs/data-addresses.md). */
export const wanted: readonly Wanted[] = [
	{
		source: EMPLOYMENT,
		periods: {
			jobs: [
				period('2016', EMPLOYMENT, count('census_jobs_2016')),
				period('2022', EMPLOYMENT, count('census_jobs_2022'))
			],
			jobs_growth: [
				period('2016-2022', EMPLOYMENT, growth('census_jobs_2016', 'census_jobs_2022', 6), ELSEWHERE)
			],
			salaried_job_share: [
				period('2022', EMPLOYMENT, share('census_salaried_jobs_2022', 'census_jobs_2022'), ELSEWHERE)
			],
			job_concentration: [
				period(
					'2022',
					EMPLOYMENT,
					share('census_jobs_2022', { plus: ['active_15_64_2022'], minus: ['unemployed_15_64_2022'] }),
					ELSEWHERE
				)
			],
			activity_rate: [period('2022', EMPLOYMENT, share('active_15_64_2022', 'population_15_64_2022'))],
			unemployment_rate_census: [
				period('2022', EMPLOYMENT, share('unemployed_15_64_2022', 'active_15_64_2022'), ELSEWHERE)
			],
			industry_job_share: jobShare('industry'),
			construction_job_share: jobShare('construction'),
			trade_services_job_share: jobShare('trade_services'),
			public_job_share: jobShare('public'),
			agriculture_job_share: jobShare('agriculture')
		}
	}
];

const end = ({ period }: Period) => period.split('-').at(-1) ?? '';
const key = (one: Period) => `${end(one)} ${one.period}`;

/** The indicators with what the wanted sources that are here bring, oldest period first. */
export function withWanted(
	indicators: readonly Indicator[],
	here: readonly SourceId[],
	files: readonly Wanted[] = wanted
): readonly Indicator[] {
	const brought = files.filter(({ source }) => here.includes(source));
	if (brought.length === 0) return indicators;
	return indicators.map((indicator) => {
		const more = brought.flatMap(({ periods }) => periods[indicator.id] ?? []);
		if (more.length === 0) return indicator;
		const periods = [...indicator.periods, ...more];
		return {
			...indicator,
			periods: periods.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
		};
	});
}
