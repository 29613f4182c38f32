const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

export interface Point {
	latitude: number;
	longitude: number;
}

/** Great-circle distance in km on a sphere of 6,371 km (haversine). */
export function haversine(a: Point, b: Point): number {
	const dLatitude = (b.latitude - a.latitude) * RADIANS;
	const dLongitude = (b.longitude - a.longitude) * RADIANS;
	const chord =
		Math.sin(dLatitude / 2) ** 2 +
		Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLongitude / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Points as unit vectors: the nearest is the one with the largest dot product. */
export class NearestIndex {
	private readonly vectors: Float64Array;

	constructor(private readonly points: readonly Point[]) {
		this.vectors = new Float64Array(points.length * 3);
		points.forEach((point, index) => this.vectors.set(unitVector(point), 3 * index));
	}

	/** Position of the nearest point, or null when there is none. */
	nearest(from: Point): number | null {
		const [x, y, z] = unitVector(from);
		let best: number | null = null;
		let bestDot = -Infinity;
		const { vectors } = this;
		for (let index = 0; index < this.points.length; index++) {
			const at = 3 * index;
			const dot = x * (vectors[at] ?? 0) + y * (vectors[at + 1] ?? 0) + z * (vectors[at + 2] ?? 0);
			if (dot > bestDot) {
				bestDot = dot;
				best = index;
			}
		}
		return best;
	}

	/** Distance in km to the nearest point, or null when there is none. */
	distance(from: Point): number | null {
		const index = this.nearest(from);
		const point = index === null ? undefined : this.points[index];
		return point ? haversine(from, point) : null;
	}
}

function unitVector({ latitude, longitude }: Point): [number, number, number] {
	const cos = Math.cos(latitude * RADIANS);
	return [
		cos * Math.cos(longitude * RADIANS),
		cos * Math.sin(longitude * RADIANS),
		Math.sin(latitude * RADIANS)
	];
}

/** Metropolitan France on a map: a place inside is never searched from overseas, nor the reverse. */
export function inMetropolitanFrance({ latitude, longitude }: Point): boolean {
	return latitude > 41 && latitude < 52 && longitude > -6 && longitude < 10;
}
