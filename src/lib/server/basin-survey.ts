import { findIndicator } from '$lib/catalogue';
import { type Spread, spreadOf } from '$lib/diagnostic/facts';
import type { BasinSurvey, SurveyRate } from '$lib/diagnostic/hiring-survey';
import { type Figures, figures } from './figures';
import { reader } from './known-series';
import { onceForAll } from './once';
import { SURVEYED_FROM } from './basin-numbers';

const LEVEL = 'bassin_emploi';
const RATES = { industry: 'industry_difficult_hiring_share', all: 'difficult_hiring_share' } as const;
/** Years of the survey, the last first. */
export const surveyYears: readonly string[] = (findIndicator(RATES.all)?.periods ?? [])
	.map(({ period }) => period)
	.toReversed();

const keyOf = (indicator: string, year: string) => `${indicator} ${year}`;

/** How each rate of each survey is spread over the basins where it stands on enough cells. */
const spreads = onceForAll(async (): Promise<ReadonlyMap<string, Spread | null>> => {
	const read = reader(await figures(), SURVEYED_FROM);
	return new Map(
		Object.values(RATES).flatMap((indicator) =>
			surveyYears.map(
				(year) => [keyOf(indicator, year), spreadOf(read(indicator, LEVEL, year).values)] as const
			)
		)
	);
});

function ratesOf(
	all: Figures,
	among: ReadonlyMap<string, Spread | null>,
	indicator: string,
	basin: string
): SurveyRate[] {
	return surveyYears.flatMap((year) => {
		const figure = all.at(indicator, LEVEL, basin, year);
		return figure
			? [
					{
						year,
						rate: figure.value,
						coverage: figure.coverage ?? (figure.status === 'ok' ? 1 : 0),
						of: figure.denominator ?? 0,
						spread: among.get(keyOf(indicator, year)) ?? null
					}
				]
			: [];
	});
}

/** What the survey says of a basin, every year, beside what it says of the others. */
export async function basinSurvey({ code, name }: { code: string; name: string }): Promise<BasinSurvey> {
	const [all, among] = [await figures(), await spreads()];
	return {
		basin: name,
		industry: ratesOf(all, among, RATES.industry, code),
		all: ratesOf(all, among, RATES.all, code)
	};
}
