import { areaColumns, communeHolders } from '$lib/queries/areas';
import { onceForAll } from './once';
import { askColumnsOnServer } from './warehouse';

/** A commune as pages need it; degrees are NaN where nobody publishes its centre. */
export interface Commune {
	readonly code: string;
	readonly name: string;
	readonly department: string | null;
	readonly population: number;
	/** Code of what it belongs to; null where it belongs to none. */
	readonly epci: string | null;
	readonly zone: string | null;
	readonly basin: string | null;
	readonly industry: string | null;
}

/** Every commune, in the order of codes: that of a series of communes. */
export const allCommunes = onceForAll(async (): Promise<readonly Commune[]> => {
	const areas = await askColumnsOnServer(areaColumns('commune'));
	const holders = await askColumnsOnServer(communeHolders());
	return areas.code.map((code, row) => ({
		code: code ?? '',
		name: areas.name[row] ?? '',
		department: areas.department[row] ?? null,
		population: areas.population[row] ?? NaN,
		epci: holders.epci[row] ?? null,
		zone: holders.zone[row] ?? null,
		basin: holders.basin[row] ?? null,
		industry: holders.industry[row] ?? null
	}));
});
