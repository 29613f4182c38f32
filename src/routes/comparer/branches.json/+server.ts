import { json } from '@sveltejs/kit';
import { branchesFile } from '$lib/server/branches';
import type { RequestHandler } from './$types';

/** Private jobs of every employment zone by branch, at two years. */
export const GET: RequestHandler = async () => json(await branchesFile());
