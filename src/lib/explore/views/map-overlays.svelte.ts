import type { FeatureCollection } from 'geojson';
import { fetchMesh } from '$lib/map/meshes';
import type { OverlayId } from '$lib/map/overlays';
import { placesOf, railSections } from '$lib/queries/areas';
import { engine } from '$lib/warehouse/engine.svelte';
import { fetchTouching } from '../data/answers';
import { insetFrames, levelAbove, meshLines, placePoints, railLines } from '../data/overlay-data';
import type { Explorer } from '../explorer/explorer.svelte';
import type { PlaceLayer } from '../state/explore-state';

/** What lies over the areas of an explorer's map, fetched as it is asked for while a view is there. */
export class MapOverlays {
	private readonly explorer: () => Explorer;
	private borders = $state.raw<FeatureCollection>();
	private placed = $state.raw<Partial<Record<PlaceLayer, FeatureCollection>>>({});
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
		const points = shown.flatMap((kind) => (kind === 'rail' ? [] : (placed[kind]?.features ?? [])));
		return {
			borders: this.borders,
			insets: this.wholeCountry ? this.frames : undefined,
			rail: shown.includes('rail') ? placed.rail : undefined,
			places: { type: 'FeatureCollection', features: points }
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
		// Of a région or a département, only the borders inside it.
		const [kind, code = ''] = extent.split('|');
		const inside =
			kind === 'region' || kind === 'departement'
				? fetchTouching(level, kind, [code])
				: Promise.resolve(undefined);
		inside
			.then((codes) => fetchMesh([level], codes))
			.then((lines) => !gone && (this.borders = meshLines(lines)))
			// Without these borders the map still reads.
			.catch(() => undefined);
		return () => (gone = true);
	}

	private fetchPlaces(kinds: readonly PlaceLayer[]): void {
		for (const kind of kinds) {
			if (this.placed[kind]) continue;
			const asked =
				kind === 'rail'
					? engine.ask(railSections()).then(railLines)
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
