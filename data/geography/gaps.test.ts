import { topology } from 'topojson-server';
import { merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import type { Outline } from '../sources/ign-geometries';
import { gapsOf } from './gaps';

const SIDE = 0.1;
const square = (x: number, y: number, size: number) => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];
/** A square with a square hole in it. */
const holed = (size: number): Outline => ({
	type: 'Feature',
	properties: { code: 'A' },
	geometry: { type: 'Polygon', coordinates: [square(0, 0, SIDE), square(0.02, 0.02, size).toReversed()] }
});
const recent: Outline[] = [
	{
		type: 'Feature',
		properties: { code: 'B' },
		geometry: { type: 'Polygon', coordinates: [square(0, 0, SIDE)] }
	}
];
function gaps(size: number, others: readonly Outline[]) {
	const made = topology({ a: holed(size) }) as unknown as Topology<{ a: Polygon }>;
	const found = gapsOf(made, [made.objects.a], others);
	expect(found.every(({ replaces }) => replaces)).toBe(true);
	const whole = merge(made, [made.objects.a, ...found.map(({ gap }) => gap)]);
	return {
		codes: found.map(({ code }) => code),
		holes: whole.coordinates.flatMap((rings) => rings.slice(1)).length
	};
}

it('gives a small gap to the commune that other outlines have there', () => {
	expect(gaps(0.02, recent)).toEqual({ codes: ['B'], holes: 0 });
});

it('leaves a large hole, and one where nobody has a commune: a lake, an enclave of another country', () => {
	expect(gaps(0.05, recent)).toEqual({ codes: [], holes: 1 });
	expect(gaps(0.02, [])).toEqual({ codes: [], holes: 1 });
});

it('takes the gap for the outline of a commune that lies in it and touches nobody', () => {
	const inside = {
		...holed(0.02),
		geometry: { type: 'Polygon' as const, coordinates: [square(0.021, 0.021, 0.018)] }
	};
	const made = topology({ a: holed(0.02), b: inside }) as unknown as Topology<{ a: Polygon; b: Polygon }>;
	const shapes = [
		{ ...made.objects.a, id: 'A' },
		{ ...made.objects.b, id: 'B' }
	];
	expect(gapsOf(made, shapes, recent).map(({ code, replaces }) => [code, replaces])).toEqual([['B', true]]);
});
