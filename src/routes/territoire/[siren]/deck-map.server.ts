import type { DeckMap, MapArea } from '$lib/deck/slide';
import { formatFigure, shortName, shortUnit, withUnit } from '$lib/i18n/format';
import { countMissing, paintOf } from '$lib/map/model';
import { type Bounds, mercator, mercatorPaths, METROPOLITAN_BOUNDS } from '$lib/map/project';
import { joinBoxes, outlinesOf, placesOfFile } from '$lib/server/boundaries';
import { classesOf, mapFigures, overlap, paddedBounds, territoryOutlines } from './outlines.server';

const WIDTH = 900;
const HEIGHT = 620;
const COUNTRY = { width: 330, height: 330 };
const NEIGHBOURS = 8;
/** Square px of a shape that can hold a name, and width of a letter. */
const LEAST_ROOM = 2500;
const LETTER = 10;
/** Names nearer than this to another would run into it, in px. */
const APART = { x: 190, y: 30 };
/** Points closer than this to the one before are dropped, in px: inside the territory, and around it. */
const FINE = 1.8;
const COARSE = 3.5;
const round = (value: number) => Math.round(value * 10) / 10;

const shown = (value: number | null) =>
	value === null ? '' : withUnit(formatFigure(value, 'percent_per_year', 1), shortUnit('percent_per_year'));

const isOverseas = (departement: string) => departement.startsWith('97');

/** France without its overseas départements, or one of these alone: drawn once for all who are in it. */
const countries = new Map<string, Promise<{ bounds: Bounds; shape: string }>>();
function countryShape(departement: string): Promise<{ bounds: Bounds; shape: string }> {
	const name = isOverseas(departement) ? departement : '';
	let known = countries.get(name);
	if (!known) {
		known = (async () => {
			const outlines = await placesOfFile(name === '' ? 'region' : 'departement');
			const drawn = outlines.filter(({ id, box }) => (name === '' ? box[1] > 41 : id === name));
			const bounds: Bounds = name === '' ? METROPOLITAN_BOUNDS : joinBoxes(drawn.map(({ box }) => box));
			const path = mercatorPaths(bounds, COUNTRY.width, COUNTRY.height, 6, 1.2);
			return { bounds, shape: (await outlinesOf(drawn)).map((outline) => path(outline)).join('') };
		})();
		countries.set(name, known);
	}
	return known;
}

async function countryOf(departement: string, region: string, at: readonly [number, number]) {
	const { bounds, shape } = await countryShape(departement);
	const [x = 0, y = 0] = mercator(bounds, COUNTRY.width, COUNTRY.height, 6)([...at]) ?? [];
	return { ...COUNTRY, shape, x: round(x), y: round(y), name: isOverseas(departement) ? region : '' };
}

/** Names that would run into one that is there already are left out, the largest shape's first kept. */
function named<Place extends { name: string; x: number; y: number; room: number }>(places: readonly Place[]) {
	const kept: Place[] = [];
	return places
		.toSorted((a, b) => b.room - a.room)
		.map((place) => {
			const fits =
				place.room > LEAST_ROOM &&
				kept.length < NEIGHBOURS &&
				kept.every((other) => Math.abs(other.x - place.x) > APART.x || Math.abs(other.y - place.y) > APART.y);
			if (fits) kept.push(place);
			return fits ? place : { ...place, name: '' };
		});
}

/** The drawing that the slides about places share. */
export async function loadDeckMap(
	code: string,
	place: { departement: string; region: string; main: string; latitude: number; longitude: number }
): Promise<DeckMap> {
	const { inside, shown: around, bounds, growth } = await territoryOutlines(code);
	const figures = mapFigures(around, growth);
	const classes = classesOf(figures);
	const path = mercatorPaths(bounds, WIDTH, HEIGHT, 70, FINE);
	const coarse = mercatorPaths(bounds, WIDTH, HEIGHT, 70, COARSE);
	const projection = mercator(bounds, WIDTH, HEIGHT, 70);
	const areas: MapArea[] = [];
	const shapes = await outlinesOf(inside);
	for (const [k, outline] of inside.entries()) {
		const shape = shapes[k];
		const d = shape ? path(shape) : '';
		if (d === '') continue;
		const [west, south, east, north] = outline.box;
		const [x = 0, y = 0] = projection([(west + east) / 2, (south + north) / 2]) ?? [];
		areas.push({
			code: outline.id,
			name: outline.properties.name,
			d,
			paint: paintOf(figures.get(outline.id), classes),
			value: figures.get(outline.id)?.value ?? null,
			shown: shown(figures.get(outline.id)?.value ?? null),
			x: round(x),
			y: round(y)
		});
	}
	const near = (await placesOfFile('epci')).filter(
		({ id, box }) => id !== code && overlap(box, paddedBounds(bounds))
	);
	const neighbours = (await outlinesOf(near)).flatMap((outline) => {
		const d = coarse(outline);
		if (d === '') return [];
		const [x, y] = coarse.centroid(outline);
		const name = shortName(outline.properties.name);
		// Half the name must stand inside the picture.
		const half = Math.min(APART.x, name.length * LETTER) / 2;
		const stands = x > half && x < WIDTH - half && y > 24 && y < HEIGHT - 12;
		return [
			{ name: stands ? name : '', d, x: round(x), y: round(y), room: stands ? coarse.area(outline) : 0 }
		];
	});
	const missing = countMissing(
		inside.map(({ id }) => figures.get(id) ?? { value: null, status: 'missing' as const })
	);
	return {
		width: WIDTH,
		height: HEIGHT,
		areas,
		main: place.main,
		neighbours: named(neighbours).map(({ name, d, x, y }) => ({ name, d, x, y })),
		classes: classes && { kind: classes.kind, thresholds: classes.thresholds, counts: classes.counts },
		...missing,
		country: await countryOf(place.departement, place.region, [place.longitude, place.latitude])
	};
}
