import { industrialProgrammes, schoolOutcomes } from '$lib/queries/training';
import { siteReleases, sitesOf } from '$lib/queries/sites';
import { groupBy } from './group-by';
import { onceForAll } from './once';
import { askOnServer } from './warehouse';

/** Brownfields and industrial sites by commune, schools by département, industrial programmes: read once, without words. */
export const allSites = onceForAll(async () => {
	const byCommune = async (kind: 'brownfield' | 'industrial_site') =>
		groupBy(await askOnServer(sitesOf(kind)), ({ commune }) => commune ?? '');
	return {
		brownfields: await byCommune('brownfield'),
		industrial: await byCommune('industrial_site'),
		releases: groupBy(await askOnServer(siteReleases()), ({ site }) => site),
		schools: groupBy(await askOnServer(schoolOutcomes()), ({ department }) => department),
		programmes: await askOnServer(industrialProgrammes())
	};
});
