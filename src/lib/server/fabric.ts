import { FRANCE } from '$lib/catalogue';
import { fabricPortrait, type FabricPortrait } from '$lib/diagnostic/fabric';
import type { Facts } from '$lib/diagnostic/facts';
import { areasOf } from '$lib/queries/areas';
import { epciPlaces } from './epci-places';
import { failuresOf } from './fabric-numbers';
import { figures } from './figures';
import { onceForAll } from './once';
import { askOnServer } from './warehouse';
import { likeZones, zonesFabric } from './zone-fabric';

/** As many zones as are told to make the same. */
const LIKE = 3;

const names = onceForAll(async () => {
	const of = async (level: 'zone_emploi' | 'departement') =>
		new Map((await askOnServer(areasOf(level))).map(({ code, name }) => [code, name]));
	return { zones: await of('zone_emploi'), departements: await of('departement') };
});

/** The fabric of an EPCI, at the position of its code, in the language that is being read. */
export async function territoryFabric(row: number, facts: Facts): Promise<FabricPortrait> {
	const { areas, zones, mainZone, mainDepartement } = await epciPlaces();
	const { zones: zoneNames, departements } = await names();
	const { figures: all, france } = await zonesFabric();
	const columns = await figures();
	const code = mainZone[row] ?? null;
	const people = zones[row] ?? new Map<string, number>();
	const everyone = [...people.values()].reduce((sum, count) => sum + count, 0);
	const departement = mainDepartement[row] ?? null;
	const failures = departement === null ? null : failuresOf(columns, 'departement', departement);
	return fabricPortrait({
		// One name of the list holds two spaces in a row.
		name: (areas[row]?.name ?? '').replace(/\s+/g, ' '),
		zone:
			code === null
				? null
				: {
						code,
						name: zoneNames.get(code) ?? code,
						share: (100 * (people.get(code) ?? NaN)) / everyone
					},
		figures: all.get(code ?? '') ?? null,
		france,
		like:
			code === null
				? []
				: (await likeZones(code, LIKE)).map(({ zone, ...like }) => ({
						code: zone,
						name: zoneNames.get(zone) ?? zone,
						...like
					})),
		failures:
			departement === null || failures === null
				? null
				: { departement: departements.get(departement) ?? departement, ...failures },
		failuresInFrance: failuresOf(columns, 'france', FRANCE)?.change ?? null,
		facts
	});
}
