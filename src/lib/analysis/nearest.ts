const EARTH_RADIUS_KM = 6371;

export interface Point {
	latitude: number;
	longitude: number;
}

/** Great-circle distance in km on a sphere of 6,371 km (haversine). */
export function distanceKm(a: Point, b: Point): number {
	const rad = Math.PI / 180;
	const chord =
		Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
		Math.cos(a.latitude * rad) *
			Math.cos(b.latitude * rad) *
			Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The `count` places nearest to a point, with their distance in km, nearest first. */
export function nearestPlaces<P extends Point>(
	from: Point,
	places: readonly P[],
	count: number
): { place: P; km: number }[] {
	return places
		.map((place) => ({ place, km: distanceKm(from, place) }))
		.toSorted((a, b) => a.km - b.km)
		.slice(0, count);
}
