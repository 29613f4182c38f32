import type { FeatureCollection } from 'geojson';
import { fetchMesh } from '$lib/map/meshes';
import type { OverlayId } from '$lib/map/overlays';
import { placesOf, railSections } from '$lib/queries/areas';
import { type Site, type SiteKind, siteKinds, sitesOf } from '$lib/queries/sites';
import { engine } from '$lib/warehouse/engine.svelte';
import { fetchTouching } from '../data/answers';
import { levelAbove, meshLines, placePoints, railLines, sitePoints } from '../data/overlay-data';
import { insetFrames } from '$lib/map/inset-frames';
import type { Explorer } from '../explorer/explorer.svelte';
import { extentLevels, type PlaceLayer } from '../state/explore-state';

const isSite = (kind: PlaceLayer): kind is SiteKind => siteKinds.some((one) => one === kind);

/** What lies over the areas of an explorer's map, fetched as it is asked for while a view is there. */
export class MapOverlays {
	private readonly explorer: () => Explorer;
	private borders = $state.raw<FeatureCollection>();
	private placed = $state.raw<Partial<Record<PlaceLayer, FeatureCollection>>>({});
	/** Sites that came, by their id, for what is said of the one under the pointer. */
	private known = $state.raw<ReadonlyMap<string, Site>>(new Map());
	/** Whether places that were asked for did not come. */
	placesFailed = $state(false);
	private readonly frames = insetFrames();

	private readonly above = $derived.by(() => {
		const { ready } = this.explorer();
		return ready ? levelAbove(ready.level, ready.extent) : null;
	});
	/** As words, so that another indicator of the same extent changes nothing. */
	private readonly borderExtent = $derived.by(() => {
		const extent = this.explorer().ready?.extent;
		return extent && 'code' in extent ? `${extent.kind}|${extent.code}` : '';
	});
	private readonly placesShown = $derived.by(() => this.explorer().state.places);
	private readonly wholeCountry = $derived.by(() => this.explorer().ready?.extent.kind === 'france');
	readonly all = $derived.by<Partial<Record<OverlayId, FeatureCollection>>>(() => {
		const { placed, placesShown: shown } = this;
		const pointsOf = (kinds: readonly PlaceLayer[]): FeatureCollection => ({
			type: 'FeatureCollection',
			features: kinds.flatMap((kind) => placed[kind]?.features ?? [])
		});
		return {
			borders: this.borders,
			insets: this.wholeCountry ? this.frames : undefined,
			rail: shown.includes('rail') ? placed.rail : undefined,
			sites: pointsOf(shown.filter(isSite)),
			places: pointsOf(shown.filter((kind) => kind !== 'rail' && !isSite(kind)))
		};
	});

	/** Made while a component is: it asks for as long as that component is there. */
	constructor(explorer: () => Explorer) {
		this.explorer = explorer;
		$effect(() => this.fetchBorders(this.above, this.borderExtent));
		$effect(() => this.fetchPlaces(this.placesShown));
	}

	/** Borders of the level above. */
	private fetchBorders(level: ReturnType<typeof levelAbove>, extent: string): (() => void) | undefined {
		this.borders = undefined;
		if (!level) return;
		let gone = false;
		// Of an area, only the borders inside it.
		const [kind, code = ''] = extent.split('|');
		const within = extentLevels.find((one) => one === kind);
		const inside = within ? fetchTouching(level, within, [code]) : Promise.resolve(undefined);
		inside
			.then((codes) => fetchMesh([level], codes))
			.then((lines) => !gone && (this.borders = meshLines(lines)))
			// Without these borders the map still reads.
			.catch(() => undefined);
		return () => (gone = true);
	}

	/** The site of an id, among those that came. */
	site = (id: string): Site | undefined => this.known.get(id);

	private keep(sites: readonly Site[]): FeatureCollection {
		this.known = new Map([...this.known, ...sites.map((site): [string, Site] => [site.id, site])]);
		return sitePoints(sites);
	}

	private fetchPlaces(kinds: readonly PlaceLayer[]): void {
		for (const kind of kinds) {
			if (this.placed[kind]) continue;
			const asked =
				kind === 'rail'
					? engine.ask(railSections()).then(railLines)
					: isSite(kind)
						? engine.ask(sitesOf(kind)).then((sites) => this.keep(sites))
						: engine.ask(placesOf(kind)).then(placePoints);
			asked
				.then((data) => {
					this.placed = { ...this.placed, [kind]: data };
					this.placesFailed = false;
				})
				.catch(() => (this.placesFailed = true));
		}
	}
}
