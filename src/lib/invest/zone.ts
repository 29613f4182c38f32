/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
const KM_PER_DEGREE = (Math.PI * 6371) / 180;
/** Corners of the line that stands for a circle: within 0.3 % of its radius. */
const CORNERS = 48;

/** A circle as a line that closes on itself: what a distance typed by keyboard draws. Longitude, latitude. */
export function circleAround(longitude: number, latitude: number, km: number): [number, number][] {
	const north = km / KM_PER_DEGREE;
	const east = north / Math.cos((latitude * Math.PI) / 180);
	return Array.from({ length: CORNERS }, (_, corner) => {
		const angle = (2 * Math.PI * corner) / CORNERS;
		return [
			Number((longitude + east * Math.cos(angle)).toFixed(3)),
			Number((latitude + north * Math.sin(angle)).toFixed(3))
		];
	});
}
