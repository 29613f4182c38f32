import type { Level } from '$lib/catalogue';
import type { Mesh } from '$lib/map/mesh';
import { fetchMesh, fetchNeighbours } from '$lib/map/meshes';
import { fetchTouching } from './answers';
import { fetchFrame } from './frames';
import type { Frame } from './frame';
import type { ExploreState, Extent } from '../state/explore-state';

/** Rows of a level that an extent holds; null: all. */
export async function extentMask(level: Level, extent: Extent): Promise<Uint8Array | null> {
	if (extent.kind === 'france' || level === 'france') return null;
	const frame = await fetchFrame(level);
	const keep = (codes: Iterable<string>) => {
		const mask = new Uint8Array(frame.size);
		for (const code of codes) {
			const row = frame.rowOf.get(code);
			if (row !== undefined) mask[row] = 1;
		}
		return mask;
	};
	switch (extent.kind) {
		case 'neighbours':
			return keep(await fetchTouching(level, 'epci', [extent.code, ...(await fetchNeighbours(extent.code))]));
		case 'areas':
			return keep(extent.codes);
		default:
			return keep(await fetchTouching(level, extent.kind, [extent.code]));
	}
}

/** Départements whose commune outlines an extent needs; null: the whole country in less detail. */
function communeFiles(frame: Frame, inside: Uint8Array | null): string[] {
	if (!inside) return ['commune'];
	const departements = new Set<string>();
	frame.department.forEach((code, row) => {
		if (code && inside[row] === 1) departements.add(code);
	});
	return departements.size > 12 ? ['commune'] : [...departements].sort().map((code) => `communes-${code}`);
}

/** Outlines of the areas that a state looks at. */
export async function fetchShapes({ level, extent }: Pick<ExploreState, 'level' | 'extent'>): Promise<Mesh> {
	// The country as one area has the outline of its regions.
	const file = level === 'france' ? 'region' : level;
	if (level !== 'commune' && extent.kind === 'france') return fetchMesh([file]);
	const [frame, inside] = await Promise.all([fetchFrame(level), extentMask(level, extent)]);
	if (!inside) return fetchMesh([file]);
	const codes = frame.code.flatMap((code, row) => (inside[row] === 1 && code ? [code] : []));
	return fetchMesh(level === 'commune' ? communeFiles(frame, inside) : [file], codes);
}
