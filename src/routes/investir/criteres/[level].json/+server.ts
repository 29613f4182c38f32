import { error, json } from '@sveltejs/kit';
import { projectLevels } from '$lib/catalogue/criteria';
import { criteriaFile } from '$lib/server/criteria';
import type { RequestHandler } from './$types';

/** Every criterion for every area of a level: what a project ranks, without a query engine. */
export const GET: RequestHandler = async ({ params }) => {
	const level = projectLevels.find((other) => other === params.level);
	if (!level) error(404);
	return json(await criteriaFile(level));
};
