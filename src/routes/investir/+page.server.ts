import { namedSources } from '$lib/server/sources';
import { defaultProject } from '$lib/invest/project';
import { rankProject } from '$lib/invest/columns';
import { areasOf } from '$lib/queries/areas';
import { activitiesFile, criteriaFile } from '$lib/server/criteria';
import { once } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';
import type { PageServerLoad } from './$types';

const SHOWN = 10;

/** What the page says before any script runs: the ranking of the project that it opens on. */
export const load: PageServerLoad = once(async () => {
	const file = await criteriaFile('epci');
	const ranking = rankProject(file, await activitiesFile(), defaultProject());
	const { composite } = ranking;
	const sources = await namedSources();
	const regions = (await askOnServer(areasOf('region')))
		.map(({ code, name }) => ({ code, name }))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
	return {
		regions,
		producers: sources.map(({ id, producer }) => [id, producer] as [string, string]),
		first: {
			looked: ranking.looked,
			kept: composite.order.length,
			top: Array.from(composite.order.slice(0, SHOWN), (at) => ({
				code: file.codes[composite.rows[at] ?? -1] ?? '',
				name: file.names[composite.rows[at] ?? -1] ?? '',
				score: Number((composite.score[at] ?? NaN).toFixed(1))
			}))
		}
	};
});
