import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, it } from 'vitest';
import { tinyHistory } from '../../tests/tiny-history';
import { Report } from '../report';
import type { Outline } from '../sources/ign-geometries';
import { cutOutline, partedOutlines } from './parted-outlines';

const outline = (code: string, ring: Position[]): Outline => ({
	type: 'Feature',
	properties: { code },
	geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }
});
const ringOf = (found: Outline | undefined) =>
	found?.geometry.type === 'Polygon' ? (found.geometry.coordinates[0] ?? []) : [];

/** A square of many points, and its two halves as a coarser source draws them, a little off. */
const whole = outline('A', [
	[0, 0],
	[0.5, -0.02],
	[1, 0],
	[1.02, 0.5],
	[1, 1],
	[0.52, 1.01],
	[0, 1],
	[-0.01, 0.5]
]);
const left = outline('A', [
	[0.01, 0],
	[0.48, 0],
	[0.45, 0.5],
	[0.5, 1],
	[0, 0.99]
]);
const right = outline('B', [
	[0.48, 0],
	[1, 0.01],
	[1, 1],
	[0.5, 1],
	[0.45, 0.5]
]);

it('keeps every point around, and takes only the line between from the coarser outlines', () => {
	for (const parts of [
		[left, right],
		[outline('A', ringOf(left).slice(1).toReversed()), right]
	]) {
		const [a, b] = cutOutline(whole, parts) ?? [];
		const points = new Set([...ringOf(a), ...ringOf(b)].map((point) => point.join()));
		expect([...points].toSorted()).toEqual(
			[
				...ringOf(whole)
					.slice(1)
					.map((point) => point.join()),
				'0.45,0.5'
			].toSorted()
		);
		expect(ringOf(a)).toHaveLength(7);
		const { arcs } = topology({ a: a ?? whole, b: b ?? whole }) as unknown as { arcs: Position[][] };
		expect(arcs.map((arc) => arc.length).toSorted()).toEqual([3, 5, 5]);
	}
});

it('turns each part the way of the whole, so that they dissolve into it again', () => {
	const turn = (ring: readonly Position[]) =>
		Math.sign(
			ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
				const [px = 0, py = 0] = ring[at] ?? [];
				return sum + px * y - x * py;
			}, 0)
		);
	for (const way of [whole, outline('A', ringOf(whole).slice(1).toReversed())]) {
		const parts = cutOutline(way, [left, right]) ?? [];
		expect(parts.map((part) => turn(ringOf(part)))).toEqual([turn(ringOf(way)), turn(ringOf(way))]);
	}
});

it('cuts nothing by parts that are not those of the whole, or that have islands', () => {
	const far = outline('B', [
		[5, 5],
		[6, 5],
		[6, 6]
	]);
	expect(cutOutline(whole, [left, far])).toBeNull();
	const islands: Outline = { ...right, geometry: { type: 'MultiPolygon', coordinates: [[ringOf(right)]] } };
	expect(cutOutline(whole, [left, islands])).toBeNull();
});

it('cuts the outline of a commune that came apart since, and leaves the others', () => {
	const history = tinyHistory();
	const report = new Report();
	const named = (code: string, { geometry }: Outline): Outline => ({
		type: 'Feature',
		properties: { code },
		geometry
	});
	const fine = [named('14712', whole), named('49331', left)];
	const coarse = [named('14712', left), named('14666', right)];
	const codes = (found: readonly Outline[]) => found.map(({ properties: { code } }) => code);
	expect(codes(partedOutlines(fine, coarse, '2018-01-01', history, report)).toSorted()).toEqual([
		'14666',
		'14712',
		'49331'
	]);
	expect(report.geography[0]?.kind).toBe('outline cut into its parts');
	expect(codes(partedOutlines(fine, [], '2018-01-01', history, report))).toEqual(['14712', '49331']);
	expect(report.geography[1]?.kind).toBe('communes that share an outline');
});
