import type { AreaOutline } from './model';
import { type Bounds, mercator, mercatorPaths } from './project';

interface Point {
	latitude: number;
	longitude: number;
}
interface SitesMap {
	outlines: readonly AreaOutline[];
	bounds: Bounds;
	brownfields: readonly (Point & { area_m2: number | null })[];
	industrial: readonly Point[];
}

const [WIDTH, HEIGHT, PADDING] = [560, 420, 14];
/** Colours of the page's tokens, which an <img> does not see. */
const STYLE =
	'svg{--land:#f2ecdf;--line:#b9ab8c;--loss:#cb6a38;--slate:#1f4e79;--surface:#fff}@media(prefers-color-scheme:dark){svg{--land:#202a34;--line:#4a5763;--slate:#8db7d8;--surface:#1a222b}}';
const [SMALLEST, LARGEST] = [3.2, 11];
const M2_OF_A_LARGE_ONE = 500_000;

/** Communes with what lies in them: brownfields as discs by area, industrial sites as squares. */
export function sitesSvg({ outlines, bounds, brownfields, industrial }: SitesMap): string {
	const path = mercatorPaths(bounds, WIDTH, HEIGHT, PADDING);
	const projection = mercator(bounds, WIDTH, HEIGHT, PADDING);
	const place = ({ longitude, latitude }: Point) =>
		projection([longitude, latitude])?.map((n) => Number(n.toFixed(1)));
	const land = outlines.map((outline) => path(outline)).join('');
	const discs = brownfields.map((site) => {
		const [x = 0, y = 0] = place(site) ?? [];
		const share = Math.min(1, Math.sqrt((site.area_m2 ?? 0) / M2_OF_A_LARGE_ONE));
		return `<circle cx="${x}" cy="${y}" r="${(SMALLEST + (LARGEST - SMALLEST) * share).toFixed(1)}"/>`;
	});
	const squares = industrial.map((site) => {
		const [x = 0, y = 0] = place(site) ?? [];
		return `<rect x="${(x - 4.5).toFixed(1)}" y="${(y - 4.5).toFixed(1)}" width="9" height="9"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${STYLE}</style><path d="${land}" fill="var(--land)" stroke="var(--line)" stroke-width=".9"/><g fill="var(--loss)" fill-opacity=".82" stroke="var(--surface)">${discs.join('')}</g><g fill="var(--slate)" stroke="var(--surface)">${squares.join('')}</g></svg>`;
}
