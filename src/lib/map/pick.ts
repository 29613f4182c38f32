import Flatbush from 'flatbush';
import { insideRings, type Mesh, ringsOf } from './mesh';

/** Finds the area under a point, and the areas inside a drawn line, without asking the graphics card. */
export class AreaPicker {
	private readonly index: Flatbush | undefined;

	constructor(private readonly mesh: Mesh) {
		const size = mesh.codes.length;
		if (size === 0) return;
		this.index = new Flatbush(size);
		for (let area = 0; area < size; area++) {
			const [west = 0, north = 0, east = 0, south = 0] = mesh.boxes.subarray(4 * area, 4 * area + 4);
			this.index.add(west, north, east, south);
		}
		this.index.finish();
	}

	/** Area at a point of the mesh, or -1. */
	at(x: number, y: number): number {
		for (const area of this.index?.search(x, y, x, y) ?? []) {
			if (insideRings(ringsOf(this.mesh, area), x, y)) return area;
		}
		return -1;
	}
}
