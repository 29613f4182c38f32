import type { CommuneMeasure } from '../indicators/store';
import type { Place } from '../sources/place';
import type { Point } from './distance';
import type { CommuneHistory } from './history';

/** A place at the centre of each commune that has some of what is counted: from there, its own is at 0 km. */
export function placesAtCentres(
	kind: Place['kind'],
	year: string,
	count: CommuneMeasure,
	history: CommuneHistory,
	centres: readonly (Point | null)[]
): Place[] {
	return centres.flatMap((centre, position) =>
		centre && (count.single[position] ?? 0) > 0
			? [
					{
						kind,
						id: `${kind}-${history.codes[position] ?? ''}`,
						name: history.decoupage.communes[position]?.nom ?? '',
						commune: history.codes[position] ?? null,
						latitude: centre.latitude,
						longitude: centre.longitude,
						category: null,
						size: count.single[position] ?? null,
						sizeYear: year
					}
				]
			: []
	);
}
