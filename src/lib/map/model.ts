import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type Classes, classOf } from '$lib/analysis/classes';
import type { Status } from '$lib/queries/rows';

/** Outline of an area, its code as id. */
export interface AreaOutline extends Feature<Polygon | MultiPolygon, { name: string; with?: string[] }> {
	id: string;
}

export interface AreaFigure {
	value: number | null;
	status: Status;
	coverage?: number | null;
}

/** How an area is painted: a class, a reason for having none, or not asked for. */
export type Paint = number | 'missing' | 'secret' | 'unknown';

export function paintOf(figure: AreaFigure | undefined, classes: Classes | null): Paint {
	if (!figure) return 'unknown';
	if (figure.value === null || !classes) return figure.status === 'secret' ? 'secret' : 'missing';
	return classOf(classes.thresholds, figure.value);
}

/** How many areas have no class, by reason. */
export function countMissing(figures: Iterable<AreaFigure>): { missing: number; secret: number } {
	const counts = { missing: 0, secret: 0 };
	for (const { value, status } of figures) {
		if (value !== null) continue;
		counts[status === 'secret' ? 'secret' : 'missing'] += 1;
	}
	return counts;
}
