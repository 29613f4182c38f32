import { nearestPlaces } from '$lib/analysis/nearest';
import type { Area } from '$lib/queries/areas';
import type { Commune } from '$lib/server/communes';
import { communesOf, type Everything, everything } from './everything.server';
import type { NamedCode, NearStation } from './territory-page';

const STATIONS = 5;

/**
 * Where a territory is: its département, région, largest commune, and the middle of its population in degrees;
 * null where that middle is unknown.
 */
export async function territoryPlace(code: string) {
	const all = await everything();
	const area = all.epci.get(code);
	if (!area || area.latitude === null || area.longitude === null) return null;
	return {
		departement: area.department ?? '',
		region: all.departements.get(area.department ?? '')?.name ?? '',
		main: communesOf(all, code)[0]?.code ?? '',
		latitude: area.latitude,
		longitude: area.longitude
	};
}

/**
 * The stations nearest to the middle of the territory's population, on the same land, distances in km; none
 * overseas, or where that middle is unknown.
 */
export function nearStations(all: Everything, area: Area): NearStation[] {
	if (area.latitude === null || area.longitude === null || area.latitude < 41) return [];
	const middle = { latitude: area.latitude, longitude: area.longitude };
	return nearestPlaces(middle, all.stations, STATIONS).map(({ place, km }) => ({
		name: place.name,
		km: Math.round(km * 10) / 10,
		segment: place.category ?? '',
		travellers: place.size
	}));
}

/** An area as a page names it; nothing where its code is unknown. */
export const named = (area: Area | undefined): NamedCode[] =>
	area ? [{ code: area.code, name: area.name }] : [];

/** The areas that hold some communes, the one that holds most of their people first. */
export function heaviest(
	communes: readonly Commune[],
	holderOf: (commune: Commune) => string | undefined,
	holders: ReadonlyMap<string, Area>
): NamedCode[] {
	const weights = new Map<string, number>();
	for (const commune of communes) {
		const code = holderOf(commune);
		if (code) weights.set(code, (weights.get(code) ?? 0) + commune.population);
	}
	return [...weights].toSorted((a, b) => b[1] - a[1]).flatMap(([code]) => named(holders.get(code)));
}
