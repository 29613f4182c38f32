import { FRANCE_BOUNDS, unproject } from './insets';
import { boxOfAreas, type Mesh, ORIGIN } from './mesh';
import type { Bounds } from './project';

/** Bounds, in degrees, of some areas of a mesh as they are drawn; those of the whole country where there is none. */
export function boundsOfAreas(mesh: Mesh, areas: Iterable<number>): Bounds {
	const [west, north, east, south] = boxOfAreas(mesh, areas);
	if (!Number.isFinite(west)) return FRANCE_BOUNDS;
	const [left, bottom] = unproject([west + ORIGIN[0], south + ORIGIN[1]]);
	const [right, top] = unproject([east + ORIGIN[0], north + ORIGIN[1]]);
	return [left, bottom, right, top];
}
