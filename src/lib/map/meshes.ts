import { base } from '$app/paths';
import type { Mesh } from './mesh';
import type { ShapeReply, ShapeRequest } from './mesh.worker';

let worker: Worker | undefined;
let next = 0;
const waiting = new Map<number, (reply: ShapeReply) => void>();
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
type Wanted = Without<ShapeRequest, 'id'>;
/** Meshes kept: going back to a level costs nothing, going through all of them does not fill memory. */
const KEPT = 4;
const kept = new Map<string, Promise<Mesh>>();

async function ask(request: Wanted): Promise<ShapeReply> {
	if (!worker) {
		worker = new Worker(new URL('./mesh.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', (event: MessageEvent<ShapeReply>) => {
			waiting.get(event.data.id)?.(event.data);
			waiting.delete(event.data.id);
		});
	}
	const id = next++;
	const reply = await new Promise<ShapeReply>((resolve) => {
		waiting.set(id, resolve);
		worker?.postMessage({ ...request, id });
	});
	if ('error' in reply) throw new Error(reply.error);
	return reply;
}

const address = (name: string) => new URL(`${base}/data/boundaries/${name}.json`, location.href).href;

/** EPCI that share a border with one. */
export async function fetchNeighbours(epci: string): Promise<string[]> {
	const reply = await ask({ kind: 'neighbours', urls: [address('epci')], code: epci });
	return 'codes' in reply ? reply.codes : [];
}

/**
 * The mesh of some boundary files (`commune`, `communes-49`, `epci`…).
 * @throws where a file cannot be fetched; asking again tries again.
 */
export function fetchMesh(names: readonly string[], only?: readonly string[]): Promise<Mesh> {
	const key = `${names.join(' ')}|${only?.join(' ') ?? ''}`;
	const known = kept.get(key);
	kept.delete(key);
	const mesh =
		known ??
		ask({ kind: 'mesh', urls: names.map(address), ...(only ? { only: [...only] } : {}) }).then((reply) => {
			if (!('mesh' in reply)) throw new Error('The worker answered another question');
			return reply.mesh;
		});
	kept.set(key, mesh);
	mesh.catch(() => kept.delete(key));
	for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
	return mesh;
}
