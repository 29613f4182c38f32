import type { Component, ComponentProps } from 'svelte';
import { base } from '$app/paths';
import type GlMap from '$lib/map/GlMap.svelte';
import { type Flat, LiveMap } from '$lib/map/live-map.svelte';
import type { BoundaryLayer } from '$lib/map/outlines';
import type SvgMap from '$lib/map/SvgMap.svelte';
import type { MapFigures } from './map-figures.svelte';
import type { TerritoryMapData, TerritoryPage } from './territory-page';

/** Names that a map has room for: those of the largest communes. */
const LABELS = 40;

/**
 * What the map of a territory is drawn with: outlines, fetched when it starts, and MapLibre, or its SVG
 * stand-in where there is no WebGL.
 */
export class MapDrawing {
	layer = $state.raw<BoundaryLayer>();
	layerFailed = $state(false);
	WebGl = $state.raw<Component<ComponentProps<typeof GlMap>>>();
	Svg = $state.raw<typeof SvgMap>();
	readonly live = new LiveMap();
	/** Where someone moved the map to: longitude, latitude and zoom. */
	view = $state.raw<[number, number, number] | null>(null);
	/** True when the live map has taken the picture's place. */
	painted = $state(false);
	private readonly territory: () => TerritoryPage;
	private readonly figures: MapFigures;

	constructor(territory: () => TerritoryPage, figures: MapFigures) {
		this.territory = territory;
		this.figures = figures;
	}

	readonly inside = $derived.by(() => new Set(this.figures.start.communes.map(([code]) => code)));
	private readonly outlineOf = $derived(
		new Map(this.layer?.outlines.map((outline) => [outline.id, outline]) ?? [])
	);
	/** Where the names of communes are written, degrees. */
	readonly labels = $derived.by(() =>
		this.figures.start.communes.slice(0, LABELS).flatMap(([code, name]) => {
			const outline = this.outlineOf.get(code);
			return outline ? [{ name, ...middleOf(outline.geometry) }] : [];
		})
	);

	/** Name of an outline, and the communes that it is together with; undefined where nothing is drawn. */
	named(code: string) {
		return this.outlineOf.get(code)?.properties;
	}

	/** Fetches the outlines, then draws over the picture; one may try again after a failure. */
	async start(): Promise<void> {
		await this.fetchLayer();
		if (!this.layer) return;
		try {
			this.WebGl = (await import('$lib/map/GlMap.svelte')).default;
		} catch {
			await this.drawSvg('none');
		}
	}

	/** The live map is drawn; the one for paper is fetched, for a printer waits for nothing. */
	ready(): void {
		this.painted = true;
		void this.fetchSvg().catch(() => undefined);
	}

	/** Draws without WebGL. */
	async drawSvg(why: Flat): Promise<void> {
		this.live.fail(why);
		await this.fetchSvg();
		this.painted = true;
	}

	private async fetchSvg(): Promise<void> {
		this.Svg ??= (await import('$lib/map/SvgMap.svelte')).default;
	}

	private async fetchLayer(): Promise<void> {
		this.layerFailed = false;
		const { code, mapDepartements } = this.territory();
		try {
			const { fetchBoundaries } = await import('$lib/map/outlines');
			const [data, layer] = await Promise.all([
				fetch(`${base}/territoire/${code}/carte.json`).then((response) => {
					if (!response.ok) throw new Error(String(response.status));
					return response.json() as Promise<TerritoryMapData>;
				}),
				fetchBoundaries(mapDepartements.map((departement) => `communes-${departement}`))
			]);
			this.figures.start = data;
			this.layer = layer;
		} catch {
			this.layerFailed = true;
		}
	}
}

/** Middle of the box around the largest ring: good enough to write a name at. */
function middleOf(geometry: BoundaryLayer['outlines'][number]['geometry']) {
	const rings =
		geometry.type === 'Polygon'
			? [geometry.coordinates[0] ?? []]
			: geometry.coordinates.map(([ring]) => ring ?? []);
	const ring = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
	const x = ring.map((point) => point[0] ?? 0);
	const y = ring.map((point) => point[1] ?? 0);
	return {
		longitude: (Math.min(...x) + Math.max(...x)) / 2,
		latitude: (Math.min(...y) + Math.max(...y)) / 2
	};
}
