import type { Topology } from 'topojson-specification';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { buildMesh, type Mesh } from './mesh';

export type ShapeRequest =
	| { id: number; kind: 'mesh'; urls: string[]; only?: string[] }
	/** Areas that share a border with one, in the first file. */
	| { id: number; kind: 'neighbours'; urls: string[]; code: string };
export type ShapeReply =
	{ id: number; mesh: Mesh } | { id: number; codes: string[] } | { id: number; error: string };

function neighboursOf(topology: Topology | undefined, code: string): string[] {
	const object = Object.values(topology?.objects ?? {})[0] as GeometryCollection | undefined;
	const geometries = object?.geometries ?? [];
	const at = geometries.findIndex(({ id }) => String(id) === code);
	return (neighbors(geometries)[at] ?? []).map((index) => String(geometries[index]?.id));
}

/** Fetches boundary files and cuts them into triangles, away from the page's own thread. */
self.addEventListener('message', (event: MessageEvent<ShapeRequest>) => {
	const { id, urls } = event.data;
	void (async () => {
		try {
			const topologies = await Promise.all(
				urls.map(async (url) => {
					const response = await fetch(url);
					if (!response.ok) throw new Error(`${url}: ${response.status}`);
					return (await response.json()) as Topology;
				})
			);
			if (event.data.kind === 'neighbours') {
				const codes = neighboursOf(topologies[0], event.data.code);
				self.postMessage({ id, codes } satisfies ShapeReply);
				return;
			}
			const { only } = event.data;
			const mesh = buildMesh(topologies, only && new Set(only));
			const { vertices, owners, triangles, rings, areaRings, boxes, lines } = mesh;
			const transfer = [vertices, owners, triangles, rings, areaRings, boxes, lines].map(
				(part) => part.buffer
			);
			self.postMessage({ id, mesh } satisfies ShapeReply, { transfer });
		} catch (cause) {
			self.postMessage({ id, error: String(cause) } satisfies ShapeReply);
		}
	})();
});
