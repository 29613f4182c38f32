import { knownOrigin } from '$lib/i18n/address';
import { API } from '$lib/server/api/address';
import { areasAt } from '$lib/server/api/areas';
import { documentOf } from '$lib/server/api/openapi/document';
import { documents } from '$lib/server/api/openapi/operations';
import { MOST_A_PAGE } from '$lib/server/api/parameters';
import { problemKinds, problemTitle, statusOf } from '$lib/server/api/problem';
import { operations } from '../../api/operations.server';
import { guideOf } from './guide';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const here = { origin: knownOrigin(url) };
	return {
		origin: here.origin,
		root: API,
		guide: guideOf(documentOf(operations, here), API),
		documents: { fr: `${API}${documents.fr}.json`, en: `${API}${documents.en}.json` },
		problems: problemKinds
			.map((kind) => ({ kind, status: statusOf(kind), title: problemTitle(kind) }))
			.toSorted((a, b) => a.status - b.status),
		communes: (await areasAt('commune')).code.length,
		most: MOST_A_PAGE
	};
};
