import { nearestPlaces } from '$lib/analysis/nearest';
import { areaColumns, areasOf } from '$lib/queries/areas';
import { allCommunes } from './communes';
import { onceForAll } from './once';
import { askColumnsOnServer, askOnServer } from './warehouse';

/** Neighbours: the nearest centres, none farther than this. */
const NEIGHBOURS = 6;
const NEIGHBOURS_KM = 70;
/** No two places that near are farther apart in latitude, in degrees. */
const NEIGHBOURS_DEGREES = NEIGHBOURS_KM / 110;
/** A département speaks for an EPCI when this share of its people live there: Paris does not for its métropole. */
const MAIN_FROM = 0.5;

const heaviest = (of: ReadonlyMap<string, number>): string | null =>
	[...of].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** Where every EPCI stands among other areas. */
export const epciPlaces = onceForAll(async () => {
	const epci = await askColumnsOnServer(areaColumns('epci'));
	const codes = epci.code.map((code) => code ?? '');
	const row = new Map(codes.map((code, at) => [code, at]));
	const areas = await askOnServer(areasOf('epci'));
	const zones = codes.map(() => new Map<string, number>());
	const basins = codes.map(() => new Map<string, number>());
	const departements = codes.map(() => new Map<string, number>());
	for (const { epci: holder, zone, basin, department, population } of await allCommunes()) {
		const at = row.get(holder ?? '');
		if (at === undefined) continue;
		if (department) departements[at]?.set(department, (departements[at].get(department) ?? 0) + population);
		if (zone) zones[at]?.set(zone, (zones[at].get(zone) ?? 0) + population);
		if (basin) basins[at]?.set(basin, (basins[at].get(basin) ?? 0) + population);
	}
	const points = areas.flatMap(({ code, latitude, longitude }) =>
		latitude === null || longitude === null ? [] : [{ row: row.get(code) ?? -1, latitude, longitude }]
	);
	const neighbours: number[][] = codes.map(() => []);
	for (const point of points) {
		neighbours[point.row] = nearestPlaces(
			point,
			points.filter(({ latitude }) => Math.abs(latitude - point.latitude) < NEIGHBOURS_DEGREES),
			NEIGHBOURS + 1
		)
			.filter(({ place, km }) => place !== point && km <= NEIGHBOURS_KM)
			.map(({ place }) => place.row);
	}
	const mainZone = zones.map(heaviest);
	const mainBasin = basins.map(heaviest);
	const mainDepartement = departements.map((of, at) => {
		const [first] = [...of].toSorted((a, b) => b[1] - a[1]);
		return first && first[1] >= MAIN_FROM * (areas[at]?.population ?? NaN) ? first[0] : null;
	});
	return {
		codes,
		row,
		areas,
		epci,
		zones,
		mainZone,
		basins,
		mainBasin,
		departements,
		mainDepartement,
		neighbours
	};
});
