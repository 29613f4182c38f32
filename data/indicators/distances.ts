import { inMetropolitanFrance, NearestIndex, type Point } from '../geography/distance';
import type { CommuneHistory } from '../geography/history';
import type { Place } from '../sources/place';
import type { CommuneMeasure } from './store';

const MAIN_STATION_TRAVELLERS = 1_000_000;

const METROPOLITAN: ReadonlySet<string> = new Set(['metro', 'corse']);
const mainlandOrCorsica = (departement: string) => (/^2[AB]$/.test(departement) ? 'corse' : 'metro');
/** Degrees: Alsace ends at 8.24, Corsica begins at 8.53. */
const EAST_OF_THE_MAINLAND = 8.4;

/** What an inhabitant may want to reach, with the places that answer. */
function destinations(places: readonly Place[]): Record<string, readonly Place[]> {
	const of = (kind: Place['kind']) => places.filter((place) => place.kind === kind);
	const stations = of('station');
	return {
		station: stations,
		main_station: stations.filter((place) => (place.size ?? 0) >= MAIN_STATION_TRAVELLERS),
		high_speed_station: stations.filter((place) => place.category === 'A'),
		hospital: of('hospital'),
		higher_education: of('higher_education'),
		france_services: of('france_services'),
		industrial_training: of('industrial_training'),
		vocational_school: of('vocational_school'),
		airport: of('airport')
	};
}

/**
 * Distance from each commune's centre to the nearest place of each kind, as population × km, so
 * that a group's mean is Σ population·km / Σ population. Overseas and in Corsica, only places on the
 * same side of the sea count; where there is none, the distance is unknown: SNCF's list does not
 * have Corsica's railway.
 */
export function distanceMeasures(
	history: CommuneHistory,
	centres: readonly (Point | null)[],
	population: CommuneMeasure,
	places: readonly Place[],
	/** Communes where the list of vocational schools was published. */
	known: Uint8Array
): Map<string, CommuneMeasure> {
	const territoryOf = history.decoupage.communes.map((commune) =>
		commune.zone === 'metro' ? mainlandOrCorsica(commune.departement ?? '') : (commune.departement ?? '')
	);
	const overseas = centres.flatMap((centre, position) =>
		centre && !METROPOLITAN.has(territoryOf[position] ?? '')
			? [{ ...centre, territory: territoryOf[position] ?? '' }]
			: []
	);
	const overseasIndex = new NearestIndex(overseas);
	const territory = (point: Point) => {
		if (inMetropolitanFrance(point)) return point.longitude > EAST_OF_THE_MAINLAND ? 'corse' : 'metro';
		const nearest = overseasIndex.nearest(point);
		return nearest === null ? '' : (overseas[nearest]?.territory ?? '');
	};
	const measures = new Map<string, CommuneMeasure>();
	for (const [key, destination] of Object.entries(destinations(places))) {
		const indexes = new Map(
			[...groupBy(destination, territory)].map(([name, points]) => [name, new NearestIndex(points)])
		);
		const single = new Float64Array(history.size).fill(NaN);
		const covered = new Uint8Array(history.size);
		centres.forEach((centre, position) => {
			const inhabitants = population.single[position] ?? NaN;
			const distance = centre && indexes.get(territoryOf[position] ?? '')?.distance(centre);
			if (typeof distance !== 'number' || Number.isNaN(inhabitants)) return;
			// Where the list was not published, the nearest school is across the sea: no distance.
			if (key === 'vocational_school' && known[position] !== 1) return;
			single[position] = inhabitants * distance;
			covered[position] = 1;
		});
		measures.set(`population_times_km_${key}`, {
			single,
			united: [],
			covered,
			secret: new Uint8Array(history.size)
		});
	}
	return measures;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const name = key(item);
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}
