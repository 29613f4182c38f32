import { say } from '$lib/i18n/language';
import { type FormulaKind, HOME_EPCI, indicators } from '$lib/catalogue';
import { POPULATION_PERIOD } from '$lib/catalogue/population-year';
import { observationsOf } from '$lib/queries/indicators';
import { areasOf } from '$lib/queries/areas';
import { askOnServer } from '$lib/server/warehouse';
import { scoreExample } from './score-example.server';
import type { PageServerLoad } from './$types';

/** An indicator that shows each kind of figure at work on the home territory. */
const EXAMPLES: readonly { kind: FormulaKind; id: string; period: string }[] = [
	{ kind: 'count', id: 'population', period: POPULATION_PERIOD },
	{ kind: 'ratio', id: 'vacant_housing_share', period: '2021' },
	{ kind: 'growth', id: 'private_jobs_growth', period: '2019-2024' },
	{ kind: 'balance', id: 'natural_balance_rate', period: '2013-2018' },
	{ kind: 'location_quotient', id: 'industry_specialisation', period: '2018' },
	{ kind: 'published', id: 'median_standard_of_living', period: '2021' }
];

export const load: PageServerLoad = async () => {
	const name = (await askOnServer(areasOf('epci'))).find(({ code }) => code === HOME_EPCI)?.name ?? '';
	return {
		name,
		score: await scoreExample(),
		examples: await Promise.all(
			EXAMPLES.map(async ({ kind, id, period }) => {
				const indicator = indicators.find((candidate) => candidate.id === id);
				const figure = (await askOnServer(observationsOf(id, ['epci']))).find(
					(row) => row.area === HOME_EPCI && row.period === period
				);
				if (!indicator || !figure) throw new Error(`The method’s example «${id}» is gone`);
				return {
					kind,
					period,
					label: say(indicator.label),
					unit: indicator.unit,
					decimals: indicator.decimals,
					value: figure.value,
					numerator: figure.numerator,
					denominator: figure.denominator
				};
			})
		)
	};
};
