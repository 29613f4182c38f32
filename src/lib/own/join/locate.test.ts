import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { areaColumns } from '../../queries/areas';
import { openNodeWarehouse } from '../../warehouse/node';
import { openLocator } from './locate';

const read: string[] = [];
const boundaries = async (name: string): Promise<Topology> => {
	read.push(name);
	return JSON.parse(readFileSync(`static/data/boundaries/${name}.json`, 'utf8')) as Topology;
};
const locatorOf = (...points: [number, number][]) =>
	openLocator(
		{
			latitude: Float64Array.from(points, ([north]) => north),
			longitude: Float64Array.from(points, ([, east]) => east)
		},
		boundaries
	);

it('finds the commune that holds a point, which is not that of the nearest centre', async () => {
	// Angers’s station and castle; the harbour of La Rochelle; Saint-Denis de La Réunion.
	const points: [number, number][] = [
		[47.4646, -0.5569],
		[46.1558, -1.1532],
		[-20.8789, 55.4481]
	];
	read.length = 0;
	const locate = await locatorOf(...points);
	expect(points.map(([north, east]) => locate(north, east))).toEqual([['49007'], ['17300'], ['97411']]);
	// Only the départements around the points are fetched.
	expect(read.length).toBeLessThan(12);
	expect(locate(48.2, -7)).toEqual([]);
});

it('takes a point a little off the shore to the nearest commune, and one at sea to none', async () => {
	const locate = await locatorOf([47.27, -2.35]);
	expect(locate(46.1518, -3.9)).toEqual([]);
	const [code] = locate(47.256, -2.347);
	expect(code).toMatch(/^44/);
});

it('agrees with the centres of communes, which stand in them', async () => {
	const warehouse = await openNodeWarehouse();
	const { code, latitude, longitude } = await warehouse
		.askColumns(areaColumns('commune'))
		.finally(() => warehouse.close());
	const rows = code.flatMap((one, row) => (one?.startsWith('49') || one?.startsWith('974') ? [row] : []));
	const locate = await openLocator(
		{
			latitude: Float64Array.from(rows, (row) => latitude[row] ?? NaN),
			longitude: Float64Array.from(rows, (row) => longitude[row] ?? NaN)
		},
		boundaries
	);
	const found = rows.filter((row) => locate(latitude[row] ?? NaN, longitude[row] ?? NaN)[0] === code[row]);
	expect(found.length / rows.length).toBeGreaterThan(0.97);
});
