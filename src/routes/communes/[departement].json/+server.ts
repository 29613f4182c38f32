import { error, json } from '@sveltejs/kit';
import { formulaMeasures, indicators } from '$lib/catalogue';
import type { CommuneMeasures } from '$lib/explore/data/own-territory';
import { measuresOfCommunes, measuresOfFrance } from '$lib/queries/measures';
import { allCommunes } from '$lib/server/communes';
import { onceForAll } from '$lib/server/once';
import { askColumnsOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

/** Every measure that a commune's figure may need. */
const measures = [
	...new Set(
		indicators.flatMap(({ periods }) =>
			periods
				.filter(({ levels }) => levels.includes('commune'))
				.flatMap(({ formula }) => formulaMeasures(formula))
		)
	)
].sort();

const france = onceForAll(async () => {
	const columns = await askColumnsOnServer(measuresOfFrance(measures));
	return Object.fromEntries(measures.map((measure) => [measure, known(columns[measure]?.[0])]));
});

const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

/** Base measures of a département's communes: a visitor's own group of communes is a sum of them. */
export const GET: RequestHandler = async ({ params }) => {
	const communes = (await allCommunes()).filter(({ department }) => department === params.departement);
	if (communes.length === 0) error(404);
	const columns = await askColumnsOnServer(measuresOfCommunes(params.departement, measures));
	const file: CommuneMeasures = {
		communes: communes.map(({ code }) => code),
		names: communes.map(({ name }) => name),
		population: communes.map(({ population }) => population),
		measures: Object.fromEntries(
			measures.map((measure) => [measure, [...(columns[measure] ?? [])].map(known)])
		),
		france: await france()
	};
	return json(file);
};
