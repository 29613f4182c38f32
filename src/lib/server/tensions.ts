import { tensionFacts } from '$lib/diagnostic/tension';
import { departementTensions } from '$lib/queries/tensions';
import { groupBy } from './group-by';
import { onceForAll } from './once';
import { askOnServer } from './warehouse';

/** Dares's tensions of each département, summed up over its industrial occupations. */
export const tensionsByDepartement = onceForAll(async () => {
	const groups = groupBy(await askOnServer(departementTensions()), ({ area }) => area);
	return new Map([...groups].map(([area, rows]) => [area, tensionFacts(rows)]));
});
