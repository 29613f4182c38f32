import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	FeatureCollection,
	MultiPolygon as MultiPolygonGeometry,
	Polygon as PolygonGeometry
} from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
	filter,
	type Filter,
	filterAttachedWeight,
	filterWeight,
	planarTriangleArea,
	presimplify,
	simplify
} from 'topojson-simplify';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Objects as TopologyObjects,
	Polygon,
	Topology,
	Transform
} from 'topojson-specification';
import type { Level } from '../../src/lib/catalogue';
import type { AreaIndex } from '../indicators/store';
import type { Report } from '../report';
import type { Outline } from '../sources/ign-geometries';
import type { Area } from './area';
import { gapsOf } from './gaps';
import type { CommuneHistory } from './history';

interface AreaProperties {
	name: string;
	/** Other communes of today that share this outline: a commune that came apart, and could not be cut. */
	with?: string[];
}
type AreaGeometry = (Polygon | MultiPolygon) & { id?: string | number; properties?: AreaProperties };
// The type of topojson-simplify asks for properties that are objects; ours are.
type Objects = TopologyObjects<{ [name: string]: unknown }>;
type Communes = Topology<{ communes: GeometryCollection<AreaProperties> }>;

/** Smallest triangle that a line keeps, in square degrees: about 150 m for communes, 700 m for layers. */
const COMMUNE_DETAIL = 2.4e-6;
const NATIONAL_DETAIL: Readonly<Partial<Record<Level, number>>> = {
	epci: 2.5e-5,
	bassin_vie: 6e-5,
	zone_emploi: 6e-5,
	bassin_emploi: 6e-5,
	aire_attraction: 6e-5,
	territoire_industrie: 6e-5,
	departement: 5e-5,
	region: 5e-5
};
/** All communes in one picture: about 500 m, on a grid of 40 m; islets that nobody sees left out. */
const ALL_COMMUNES_DETAIL = 2.2e-5;
const ALL_COMMUNES_GRID: Transform = { scale: [4e-4, 4e-4], translate: [0, 0] };
const SMALLEST_ISLET = 3e-6;
/** Islands smaller than this (square degrees) are left out of national layers. */
const SMALLEST_RING = 2e-5;
/** One grid for all commune files, about 15 m: two files that share a border hold the same points. */
const COMMUNE_GRID: Transform = { scale: [1.5e-4, 1.5e-4], translate: [0, 0] };
const NATIONAL_GRID = 1e5;

/** Position of today's commune (or communes) of an outline of 2018, or of a part of one. */
function placeOutlines(outlines: readonly Outline[], history: CommuneHistory, report: Report) {
	const codes = new Set(outlines.map((outline) => outline.properties.code));
	const apart = new Set(
		history.splits.filter(({ into }) => into.every((code) => codes.has(code))).flatMap(({ into }) => into)
	);
	return outlines.flatMap((outline) => {
		const { code } = outline.properties;
		const carried = history.carry(code, apart.has(code) ? '9999-12-31' : '2018-01-01');
		if (carried.kind === 'one') return [{ outline, code: history.codes[carried.commune] ?? '', with: [] }];
		if (carried.kind === 'together') {
			const parts = carried.communes.map((position) => history.codes[position] ?? '');
			return [{ outline, code, with: parts.filter((part) => part !== code) }];
		}
		if (carried.kind === 'unknown') report.refuse('ign-communes-2018', 'outline of an unknown commune', code);
		return [];
	});
}

/** One topology of today's communes, dissolved from those of 2018 and their parts: neighbours share their border. */
function communeTopology(
	outlines: readonly Outline[],
	recent: readonly Outline[],
	history: CommuneHistory,
	report: Report
): Communes {
	const placed = placeOutlines(outlines, history, report);
	const collection: FeatureCollection<PolygonGeometry | MultiPolygonGeometry, AreaProperties> = {
		type: 'FeatureCollection',
		features: placed.map(({ outline, code, with: others }) => ({
			...outline,
			id: code,
			properties: { name: '', with: others }
		}))
	};
	const raw = topology({ communes: collection }) as unknown as Communes;
	const groups = new Map<string, AreaGeometry[]>();
	for (const geometry of raw.objects.communes.geometries as AreaGeometry[]) {
		const code = String(geometry.id);
		groups.set(code, [...(groups.get(code) ?? []), geometry]);
	}
	for (const { code, gap, replaces } of gapsOf(
		raw,
		raw.objects.communes.geometries as AreaGeometry[],
		recent
	)) {
		const parts = groups.get(code);
		if (!parts) continue;
		const filled: AreaGeometry = { ...gap, properties: { name: '' } };
		groups.set(code, replaces ? [filled] : [...parts, filled]);
		report.geography.push({
			kind: 'gap between outlines',
			codes: [code],
			note: replaces ? 'its outline touched nobody’s: the gap is its outline' : 'filled as in those of 2025'
		});
	}
	const names = new Map(
		history.decoupage.communes.map((commune) => [commune.code, commune.nom.replaceAll("'", '’')])
	);
	raw.objects.communes.geometries = [...groups].map(([code, parts]) => {
		const [first] = parts;
		const merged = parts.length > 1 ? mergeArcs(raw, parts) : first;
		const others = first?.properties?.with ?? [];
		return {
			...(merged as AreaGeometry),
			id: code,
			properties: { name: names.get(code) ?? code, ...(others.length > 0 ? { with: others } : {}) }
		};
	});
	return raw;
}

/** A topology with only these objects and the arcs that they use, on a grid. */
function extract(
	source: Topology,
	name: string,
	geometries: GeometryObject[],
	grid: Transform,
	keep: Filter = () => true
): Topology {
	const subset: Topology = {
		...source,
		objects: { [name]: { type: 'GeometryCollection', geometries } }
	};
	delete subset.bbox;
	return quantize(filter(subset as Topology<Objects>, keep), grid);
}

function dissolve(
	source: Communes,
	area: Area,
	history: CommuneHistory,
	byCode: Map<string, AreaGeometry>
): GeometryObject | null {
	const parts = area.communes.flatMap((position) => byCode.get(history.codes[position] ?? '') ?? []);
	if (parts.length === 0) return null;
	return { ...mergeArcs(source, parts), id: area.code, properties: { name: area.name } } as GeometryObject;
}

/**
 * A layer of larger areas: a topology of its own, so that the junctions of communes inside a border
 * no longer hold the line, then simplified with shared borders kept.
 */
function nationalLayer(
	source: Communes,
	name: string,
	geometries: GeometryObject[],
	detail: number
): Topology {
	const areas = feature(source, {
		type: 'GeometryCollection',
		geometries
	} as GeometryCollection) as FeatureCollection<MultiPolygonGeometry>;
	const own = topology({ [name]: areas });
	const simple = simplify(presimplify(own as Topology<Objects>, planarTriangleArea), detail);
	return quantize(filter(simple, filterWeight(simple, SMALLEST_RING)), NATIONAL_GRID);
}

export interface BoundaryFile {
	path: string;
	bytes: number;
	areas: number;
}

/**
 * Writes TopoJSON boundaries: communes by département (`communes-49.json`), all communes in less
 * detail (`commune.json`) and every other level of the whole country (`epci.json`…), all dissolved
 * from the same communes so that borders fit.
 * @param recent coarser outlines of today's communes: they tell whose a gap between the finer ones is
 */
export function writeBoundaries(
	outlines: readonly Outline[],
	recent: readonly Outline[],
	history: CommuneHistory,
	index: AreaIndex,
	directory: string,
	report: Report
): BoundaryFile[] {
	mkdirSync(directory, { recursive: true });
	const files: BoundaryFile[] = [];
	const write = (path: string, content: Topology, areas: number) => {
		const text = JSON.stringify(content);
		writeFileSync(join(directory, path), text);
		files.push({ path, bytes: Buffer.byteLength(text), areas });
	};

	const weighted = presimplify(
		communeTopology(outlines, recent, history, report),
		planarTriangleArea
	) as Communes;
	const communes = simplify(weighted, COMMUNE_DETAIL) as Communes;
	const outlined = new Set(
		(communes.objects.communes.geometries as AreaGeometry[]).flatMap((geometry) => [
			String(geometry.id),
			...(geometry.properties?.with ?? [])
		])
	);
	for (const commune of history.decoupage.communes) {
		if (!outlined.has(commune.code)) {
			report.geography.push({ kind: 'commune without an outline', codes: [commune.code], note: commune.nom });
		}
	}
	for (const departement of index.of('departement')) {
		const members = new Set(departement.communes.map((position) => history.codes[position]));
		const geometries = communes.objects.communes.geometries.filter((geometry) =>
			members.has(String(geometry.id))
		);
		write(
			`communes-${departement.code}.json`,
			extract(communes, 'communes', geometries, COMMUNE_GRID),
			geometries.length
		);
	}
	const coarse = simplify(weighted, ALL_COMMUNES_DETAIL) as Communes;
	const all = (coarse.objects.communes.geometries as AreaGeometry[]).map(({ properties, ...geometry }) =>
		properties?.with ? { ...geometry, properties: { with: properties.with } } : geometry
	) as GeometryObject[];
	write(
		'commune.json',
		extract(coarse, 'commune', all, ALL_COMMUNES_GRID, filterAttachedWeight(coarse, SMALLEST_ISLET)),
		all.length
	);
	const byCode = new Map(
		(communes.objects.communes.geometries as AreaGeometry[]).map((geometry) => [
			String(geometry.id),
			geometry
		])
	);
	for (const [level, detail] of Object.entries(NATIONAL_DETAIL) as [Level, number][]) {
		const geometries = index.of(level).flatMap((area) => dissolve(communes, area, history, byCode) ?? []);
		const layer = nationalLayer(communes, level, geometries, detail);
		write(`${level}.json`, layer, geometries.length);
	}
	return files;
}
