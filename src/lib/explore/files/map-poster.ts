import type { Poster } from '$lib/exchange/poster';
import { patternDefs } from '$lib/map/map-picture';
import { boxOfAreas, type Mesh } from '$lib/map/mesh';
import { formatDay, formatNumber, formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { boundDecimals } from '../data/row-classes';
import type { Explorer } from '../explorer/explorer.svelte';
import { rowsOfMesh } from '../views/map-paint';
import { explorerMapPicture } from '../views/picture-of-map';
import { sourceOf } from '../words/source';
import type { pictureColours } from './picture-colours';

/** The map as a picture that stands alone. */
export function mapPoster(
	explorer: Explorer,
	mesh: Mesh,
	borders: Float32Array | null,
	sentence: string,
	footer: readonly string[],
	colours: ReturnType<typeof pictureColours>,
	fonts: string
): Poster {
	const { frame, shown, classes, uncounted } = explorer;
	const box = boxOfAreas(mesh, mesh.codes.keys());
	const width = 1120;
	const height = Math.round(Math.min(1000, Math.max(560, (width * (box[3] - box[1])) / (box[2] - box[0]))));
	const decimals = boundDecimals(classes?.thresholds ?? []);
	const figure = (value: number) => formatNumber(value, decimals);
	const bounds = classes ? [classes.extent[0], ...classes.thresholds, classes.extent[1]] : [];
	const byClass = explorer.ready?.map === 'choropleth' || explorer.ready?.map === 'change';
	return {
		title: sentence,
		subtitle: `${shown?.label ?? ''}, ${shown?.caption ?? ''}`,
		body: {
			svg: frame
				? explorerMapPicture(explorer, mesh, rowsOfMesh(mesh, frame), colours, {
						width,
						height,
						prefix: '',
						borders
					})
				: '',
			width,
			height
		},
		legendTitle: byClass ? m.picture_legend() : explorer.bivariate ? m.explore_bivariate_note() : '',
		legend: [
			...(byClass && classes
				? classes.counts.map((count, index) => ({
						colour: colours.of(explorer.colours[index] ?? ''),
						text: `${figure(bounds[index] ?? 0)} – ${figure(bounds[index + 1] ?? 0)} (${formatNumber(count)})`
					}))
				: []),
			...(explorer.bivariate
				? explorer.colours.map((property, index) => ({
						colour: colours.of(property),
						text: m.picture_third({ first: Math.floor(index / 3) + 1, second: (index % 3) + 1 })
					}))
				: []),
			...(uncounted.missing > 0
				? [
						{
							colour: 'url(#missing)',
							text: m.explore_missing({ count: uncounted.missing, number: formatNumber(uncounted.missing) })
						}
					]
				: []),
			...(uncounted.secret > 0
				? [
						{
							colour: 'url(#secret)',
							text: m.explore_secret({ count: uncounted.secret, number: formatNumber(uncounted.secret) })
						}
					]
				: [])
		],
		defs: patternDefs(colours.surface, colours.ink2, ''),
		footer,
		colours,
		fonts
	};
}

/** Lines under every picture: source, vintage, date, address. */
export function footerOf(
	explorer: Explorer,
	sources: Readonly<Record<string, string>>,
	address: string
): string[] {
	const date = formatDay(new Date());
	return [
		m.picture_source({
			source: sourceOf(explorer, sources),
			period: formatPeriod(explorer.ready?.period ?? '')
		}),
		m.picture_made({ date }),
		address.length > 150 ? `${address.slice(0, 149)}…` : address
	];
}
