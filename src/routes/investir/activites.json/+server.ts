import { json } from '@sveltejs/kit';
import { activitiesFile } from '$lib/server/criteria';
import type { RequestHandler } from './$types';

/** Occupations that each activity hires, and their tension in each département. */
export const GET: RequestHandler = async () => json(await activitiesFile());
