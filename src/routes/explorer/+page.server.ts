import { indicators } from '$lib/catalogue';
import { namedSources } from '$lib/server/sources';
import type { NamedArea } from '$lib/explore/words/place-name';
import { areasOf } from '$lib/queries/areas';
import { once } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';
import { firstView } from './first-view.server';

/** What the explorer's controls list, and what it says before scripts run. */
export const load = once(async () => {
	const named = async (level: 'region' | 'departement'): Promise<NamedArea[]> =>
		(await askOnServer(areasOf(level))).map(({ code, name }) => ({ code, name }));
	const sources = await namedSources();
	return {
		regions: (await named('region')).toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
		departements: await named('departement'),
		sources: Object.fromEntries(sources.map(({ id, producer, title }) => [id, `${producer}, ${title}`])),
		indicators: indicators.length,
		first: await firstView()
	};
});
