import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { insets, mercator, placeLonLat, placeMercator, unproject } from './insets';
import { buildMesh, insideRings, type Mesh, ringsOf, toMesh } from './mesh';
import { AreaPicker } from './pick';

const read = (name: string) =>
	JSON.parse(readFileSync(`static/data/boundaries/${name}.json`, 'utf8')) as Topology;
const departements = read('departement');
const mesh = buildMesh([departements]);

/** Area of each outline from its triangles, and from its rings (shoelace). */
function areas(of: Mesh) {
	const triangles = new Float64Array(of.codes.length);
	for (let i = 0; i < of.triangles.length; i += 3) {
		const [a = 0, b = 0, c = 0] = of.triangles.subarray(i, i + 3);
		const at = (corner: number) => [of.vertices[2 * corner] ?? 0, of.vertices[2 * corner + 1] ?? 0] as const;
		const [[ax, ay], [bx, by], [cx, cy]] = [at(a), at(b), at(c)];
		const owner = of.owners[a] ?? 0;
		triangles[owner] = (triangles[owner] ?? 0) + Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	}
	const shoelace = of.codes.map((_, area) => {
		let sum = 0;
		for (const ring of ringsOf(of, area)) {
			const size = ring.length / 2;
			for (let i = 0; i < size; i++) {
				const j = (i + 1) % size;
				sum +=
					((ring[2 * i] ?? 0) * (ring[2 * j + 1] ?? 0) - (ring[2 * j] ?? 0) * (ring[2 * i + 1] ?? 0)) / 2;
			}
		}
		return Math.abs(sum);
	});
	return { triangles, shoelace };
}

describe('mesh', () => {
	it('covers each département exactly with its triangles, holes left out', () => {
		const { triangles, shoelace } = areas(mesh);
		expect(mesh.codes).toHaveLength(101);
		mesh.codes.forEach((_, area) => {
			const exact = shoelace[area] ?? 0;
			expect(Math.abs((triangles[area] ?? 0) - exact)).toBeLessThan(0.002 * exact);
		});
	});
	it('finds the area under a point, as the outlines say it', () => {
		const picker = new AreaPicker(mesh);
		const at = (longitude: number, latitude: number) => mesh.codes[picker.at(...toMesh(longitude, latitude))];
		expect(at(-0.87, 47.69)).toBe('49');
		expect(at(2.35, 48.86)).toBe('75');
		expect(at(55.5, -21.1)).toBe('974');
		expect(at(-30, 48)).toBeUndefined();
	});
	it('keeps only the areas that are asked for, with their own borders', () => {
		const two = buildMesh([departements], new Set(['49', '53']));
		expect([...two.codes].sort()).toEqual(['49', '53']);
		expect(two.lines.length).toBeLessThan(mesh.lines.length / 10);
	});
	it('holds every commune that has an outline', () => {
		const communes = read('commune');
		const object = Object.values(communes.objects)[0] as GeometryCollection;
		const outlines = feature(communes, object) as FeatureCollection<Polygon | MultiPolygon>;
		const all = buildMesh([communes]);
		expect(all.codes).toHaveLength(outlines.features.length);
		expect(new Set(all.owners).size).toBe(all.codes.length);
	});
});

describe('insets', () => {
	it('leave Europe where it is, and goes back and forth', () => {
		expect(placeLonLat(-0.87, 47.69)).toEqual([-0.87, 47.69]);
		const [longitude, latitude] = unproject(mercator(2.35, 48.86));
		expect(longitude).toBeCloseTo(2.35, 9);
		expect(latitude).toBeCloseTo(48.86, 9);
	});
	it.each(insets.map((inset) => [inset.name, inset] as const))('draw %s inside its frame', (_, inset) => {
		const [west, south, east, north] = inset.target;
		const area = mesh.codes.indexOf(inset.code);
		for (const ring of ringsOf(mesh, area)) {
			const [left, top] = toMesh(west, north);
			const [right, bottom] = toMesh(east, south);
			for (let i = 0; i < ring.length; i += 2) {
				expect(ring[i]).toBeGreaterThan(left);
				expect(ring[i]).toBeLessThan(right);
				expect(ring[i + 1]).toBeGreaterThan(top);
				expect(ring[i + 1]).toBeLessThan(bottom);
			}
		}
		expect(
			placeMercator((inset.source[0] + inset.source[2]) / 2, (inset.source[1] + inset.source[3]) / 2)[0]
		).toBeCloseTo((mercator(west, south)[0] + mercator(east, south)[0]) / 2, 9);
	});
	it('know what is inside a ring and what is in its hole', () => {
		const square = [0, 0, 4, 0, 4, 4, 0, 4];
		const hole = [1, 1, 3, 1, 3, 3, 1, 3];
		expect(insideRings([square, hole], 0.5, 0.5)).toBe(true);
		expect(insideRings([square, hole], 2, 2)).toBe(false);
	});
});
