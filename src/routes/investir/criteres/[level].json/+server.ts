import { error, json } from '@sveltejs/kit';
import { projectLevels } from '$lib/catalogue/criteria';
import { criteriaFile } from '$lib/server/criteria';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => projectLevels.map((level) => ({ level }));

/** Every criterion for every area of a level: what a project ranks, without a query engine. */
export const GET: RequestHandler = async ({ params }) => {
	const level = projectLevels.find((other) => other === params.level);
	if (!level) error(404);
	return json(await criteriaFile(level));
};
