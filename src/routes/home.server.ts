import { GROWTH_PERIOD } from '$lib/catalogue/population-year';
import { observationsOf } from '$lib/queries/indicators';
import { once } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';

/** Figure that the map of France shows: does each intercommunalité gain or lose people? */
export const HOME_MAP = { id: 'population_growth', period: GROWTH_PERIOD } as const;

export const homeFigures = once(async () =>
	(await askOnServer(observationsOf(HOME_MAP.id, ['epci']))).filter(
		({ period }) => period === HOME_MAP.period
	)
);
