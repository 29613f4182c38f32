import { rollup } from 'd3-array';
import { geoPath, geoTransform } from 'd3-geo';
import { scaleQuantile } from 'd3-scale';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { FRANCE_BOUNDS, placeMercator, unproject } from '../../src/lib/map/insets';
import { loadMapLibre, openMap } from '../../src/lib/map/maplibre';
import { painted } from './painted';

/** How a map of 34,900 communes is made without anything of ours: paths of an SVG, or a GeoJSON source of MapLibre. */
export type PlainMap = 'svg' | 'maplibre';

/** Milliseconds of each step. */
export type Steps = Readonly<Record<string, number>>;

export interface PlainPage {
	/** Fetches the CSV of all figures and the outlines, and parses the first. */
	open: () => Promise<Steps>;
	/** Draws the map of no figure. */
	draw: (kind: PlainMap) => Promise<Steps>;
	/** An indicator, from what was parsed to its map and legend on the screen. */
	show: (indicator: string) => Promise<Steps>;
}

const SHARES: Readonly<Record<string, readonly [numerator: string, denominator: string]>> = {
	vacant_housing_share: ['vacant_dwellings_2021', 'dwellings_2021'],
	second_home_share: ['second_homes_2021', 'dwellings_2021'],
	activity_rate: ['active_15_64_2021', 'population_15_64_2021'],
	unemployment_rate_census: ['unemployed_15_64_2021', 'active_15_64_2021']
};
const COLOURS = ['#e9e2d3', '#c9d5de', '#96b3ca', '#5c8fb5', '#2c6a9c', '#12406b'];

type Row = Readonly<Record<string, number | string>>;
/** What shows figures on a map: all of them, then those of a range. */
interface Shown {
	fill: (figures: readonly number[], bounds: readonly number[]) => Promise<void>;
	keep: (inside: (at: number) => boolean) => void;
}

let rows: Row[] = [];
let communes: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: [] };
let figures: number[] = [];
let map: Shown | undefined;

const element = (id: string): HTMLElement => {
	const found = document.getElementById(id);
	if (!found) throw new Error(`The page has no #${id}`);
	return found;
};

/** Outlines where they are drawn: overseas off the Atlantic coast. */
const placed = (place: Position): Position => unproject(placeMercator(place[0] ?? 0, place[1] ?? 0));
function placeAll(outlines: typeof communes): void {
	for (const { geometry } of outlines.features) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const ring of polygons.flat()) ring.forEach((place, at) => (ring[at] = placed(place)));
	}
}

function drawSvg(): Shown {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '0 0 1180 900');
	const path = geoPath(
		geoTransform({
			point(x, y) {
				const [across, down] = placeMercator(x, y);
				this.stream.point((across - 0.48) * 15_000, (down - 0.33) * 15_000);
			}
		})
	);
	const paths = communes.features.map((commune) => {
		const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		one.setAttribute('d', path(commune) ?? '');
		svg.append(one);
		return one;
	});
	element('map').append(svg);
	const kept = new Uint8Array(paths.length).fill(1);
	return {
		fill: async (all, bounds) => {
			const colour = scaleQuantile<string>()
				.domain(all.filter((figure) => !Number.isNaN(figure)))
				.range(COLOURS);
			paths.forEach((one, at) => one.setAttribute('fill', colour(all[at] ?? NaN) ?? 'none'));
			void bounds;
			await painted();
		},
		keep: (inside) =>
			paths.forEach((one, at) => {
				const now = Number(inside(at));
				if (now === kept[at]) return;
				kept[at] = now;
				one.setAttribute('opacity', now === 1 ? '1' : '0.22');
			})
	};
}

/** Resolves when the map has nothing left to draw. */
const idle = (drawn: MapLibre): Promise<void> =>
	new Promise((resolve) => void drawn.once('idle', () => void painted().then(resolve)));

async function drawMapLibre(): Promise<Shown> {
	placeAll(communes);
	const drawn = openMap(await loadMapLibre(), '', { container: element('map'), bounds: FRANCE_BOUNDS });
	await new Promise((resolve) => void drawn.once('load', resolve));
	communes.features.forEach((commune, at) => (commune.id = at));
	drawn.addSource('communes', { type: 'geojson', data: communes });
	drawn.addLayer({ id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-antialias': false } });
	await idle(drawn);
	const kept = new Uint8Array(communes.features.length).fill(1);
	return {
		fill: async (all, bounds) => {
			all.forEach((figure, id) =>
				drawn.setFeatureState({ source: 'communes', id }, { figure: Number.isNaN(figure) ? -1 : figure })
			);
			const steps = bounds.flatMap((bound, at) => [bound, COLOURS[at + 1] ?? '']);
			drawn.setPaintProperty('communes', 'fill-color', [
				'step',
				['number', ['feature-state', 'figure'], -1],
				COLOURS[0] ?? '',
				...steps
			]);
			drawn.setPaintProperty('communes', 'fill-opacity', [
				'case',
				['boolean', ['feature-state', 'out'], false],
				0.22,
				1
			]);
			await idle(drawn);
		},
		keep: (inside) => {
			for (let id = 0; id < kept.length; id++) {
				const now = Number(inside(id));
				if (now === kept[id]) continue;
				kept[id] = now;
				drawn.setFeatureState({ source: 'communes', id }, { out: now === 0 });
			}
		}
	};
}

/** Share of each commune, as d3 sums up rows. */
function shareOf(indicator: string): number[] {
	const [numerator, denominator] = SHARES[indicator] ?? ['', ''];
	const sum = (some: Row[], column: string) =>
		some.reduce((total, row) => total + Number(row[column] ?? 0), 0);
	const shares = rollup(
		rows,
		(some) => (100 * sum(some, numerator)) / sum(some, denominator),
		(row) => String(row.code)
	);
	return communes.features.map(({ properties }) => shares.get(String(properties?.code)) ?? NaN);
}

const plain: PlainPage = {
	async open() {
		const started = performance.now();
		const text = await (await fetch('/data/plain.csv')).text();
		const fetched = performance.now();
		rows = Papa.parse<Row>(text, { header: true, dynamicTyping: true }).data;
		const parsed = performance.now();
		const topology = (await (await fetch('/data/commune.json')).json()) as Topology;
		communes = feature(topology, Object.values(topology.objects)[0] as GeometryCollection) as typeof communes;
		for (const commune of communes.features) commune.properties = { code: String(commune.id) };
		return { fetch: fetched - started, parse: parsed - fetched, outlines: performance.now() - parsed };
	},
	async draw(kind) {
		const started = performance.now();
		map = kind === 'svg' ? drawSvg() : await drawMapLibre();
		await painted();
		return { draw: performance.now() - started };
	},
	async show(indicator) {
		const started = performance.now();
		figures = shareOf(indicator);
		const summed = performance.now();
		const scale = scaleQuantile<string>()
			.domain(figures.filter((figure) => !Number.isNaN(figure)))
			.range(COLOURS);
		const bounds = scale.quantiles();
		const counts = COLOURS.map((colour) => figures.filter((figure) => scale(figure) === colour).length);
		element('legend').replaceChildren(
			...counts.map((count, at) => {
				const line = document.createElement('li');
				line.textContent = `${bounds[at - 1] ?? ''} ${count}`;
				return line;
			})
		);
		const classed = performance.now();
		await map?.fill(figures, bounds);
		const end = performance.now();
		return {
			rollup: summed - started,
			classes: classed - summed,
			paint: end - classed,
			total: end - started
		};
	}
};
element('brush').addEventListener('pointermove', ({ offsetX, buttons }) => {
	if (buttons !== 1) return;
	const high = (offsetX / 290) * 30;
	const inside = (at: number) => (figures[at] ?? NaN) <= high;
	map?.keep(inside);
	element('count').textContent = String(figures.filter((_, at) => inside(at)).length);
});
Object.assign(globalThis, { plain });
