import { error } from '@sveltejs/kit';
import { loadDiagnostic } from './load.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const diagnostic = await loadDiagnostic(params.siren);
	if (!diagnostic) error(404);
	return { diagnostic };
};
