import type { Point } from '../geography/distance';
import type { CommuneHistory } from '../geography/history';
import type { Report } from '../report';
import { identity, type Programme } from '../sources/esr-parcoursup-2025';
import type { Place } from '../sources/place';
import type { CommuneMeasure } from './store';

/** A programme in the commune of today that holds it. */
export type PlacedProgramme = Programme & { commune: string | null };

/** One place a school and point: several programmes share it. */
function sites(
	programmes: readonly PlacedProgramme[],
	kind: 'higher_education' | 'industrial_training'
): Place[] {
	const bySite = new Map<string, Place>();
	for (const { uai, school, commune, latitude, longitude } of programmes) {
		const id = `${uai}-${latitude.toFixed(3)}-${longitude.toFixed(3)}`;
		const known = bySite.get(id);
		if (known) known.size = (known.size ?? 0) + 1;
		else {
			bySite.set(id, {
				kind,
				id: `${kind}-${id}`,
				name: school,
				commune,
				latitude,
				longitude,
				category: null,
				size: 1,
				sizeYear: '2025'
			});
		}
	}
	return [...bySite.values()];
}

/**
 * Programmes after the baccalauréat as places (schools, with how many programmes each has) and as a count of the
 * industrial ones by commune; a commune without one has none.
 */
export function trainingOf(
	programmes: readonly Programme[],
	history: CommuneHistory,
	locate: (point: Point) => number | null,
	report: Report
): { programmes: PlacedProgramme[]; places: Place[]; industrial: CommuneMeasure } {
	const single = new Float64Array(history.size);
	const placed = programmes.map((programme) => {
		const commune = locate(programme);
		if (commune === null)
			report.refuse(
				identity.id,
				'programme that no commune holds',
				`${programme.uai} ${programme.words.join(' ')}`
			);
		else if (programme.industrial) single[commune] = (single[commune] ?? 0) + 1;
		return { ...programme, commune: commune === null ? null : (history.codes[commune] ?? null) };
	});
	return {
		programmes: placed,
		places: [
			...sites(placed, 'higher_education'),
			...sites(
				placed.filter(({ industrial }) => industrial),
				'industrial_training'
			)
		],
		industrial: {
			single,
			united: [],
			covered: new Uint8Array(history.size).fill(1),
			secret: new Uint8Array(history.size)
		}
	};
}
