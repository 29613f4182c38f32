import { HOME_EPCI, indicators, sourceIds } from '$lib/catalogue';
import { areasOf } from '$lib/queries/areas';
import { askOnServer } from '$lib/server/warehouse';
import { homeFigures } from './home.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const epci = await askOnServer(areasOf('epci'));
	const known = (await homeFigures()).flatMap(({ value }) => value ?? []);
	return {
		epci: epci.length,
		sources: sourceIds.length,
		indicators: indicators.length,
		example: epci.find(({ code }) => code === HOME_EPCI)?.name ?? '',
		growing: { up: known.filter((value) => value > 0).length, known: known.length }
	};
};
