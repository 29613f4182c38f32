import { chooseClasses } from '$lib/analysis/classes';
import type { AreaFigure } from '$lib/map/model';
import { type Box, joinBoxes, placesOfFile } from '$lib/server/boundaries';
import { communesOf, type Everything, everything } from './everything.server';
import { sent } from './sent-digits';
import type { TerritoryMapData } from './territory-page';

/** Outlines of the territory's communes, its bounds, and the départements around them. */
export async function territoryOutlines(code: string) {
	const all = await everything();
	const members = all.membersOfEpci.get(code) ?? [];
	const departements = [...new Set(members.flatMap(({ department }) => department ?? []))];
	const codes = new Set(members.map((commune) => commune.code));
	const readCommunes = async (names: readonly string[]) =>
		(await Promise.all(names.map((name) => placesOfFile(`communes-${name}`)))).flat();
	const inside = (await readCommunes(departements)).filter(
		(outline) => codes.has(outline.id) || outline.properties.with?.some((other) => codes.has(other))
	);
	const bounds = joinBoxes(inside.map(({ box }) => box));
	const around = paddedBounds(bounds);
	const near = (await placesOfFile('departement'))
		.filter(({ box }) => overlap(box, around))
		.map(({ id }) => id);
	const shown = (await readCommunes([...new Set([...departements, ...near])])).filter(({ box }) =>
		overlap(box, around)
	);
	const shownDepartements = [...new Set(shown.flatMap(({ id }) => all.communes.get(id)?.department ?? []))];
	return { inside, shown, departements: shownDepartements, bounds, growth: all.communeGrowth };
}

/** Whether two boxes share some land, both in degrees. */
export const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** The map shows this much around a territory, as a share of its size. */
const AROUND = 0.3;

/** A box in degrees with the land around it that the map shows. */
export function paddedBounds([west, south, east, north]: Box): Box {
	const [dx, dy] = [(east - west) * AROUND, (north - south) * AROUND];
	return [west - dx, south - dy, east + dx, north + dy];
}

/** Figures of the map's first indicator for some outlines. */
export function mapFigures(
	outlines: readonly { id: string }[],
	growth: Everything['communeGrowth']
): Map<string, AreaFigure> {
	return new Map(
		outlines.map(({ id }) => {
			const figure = growth.get(id);
			return [id, { value: sent(figure?.value), status: figure?.status ?? 'missing' }];
		})
	);
}

/** Classes of the map's first indicator: a growth, told apart around zero. */
export const classesOf = (figures: ReadonlyMap<string, AreaFigure>) =>
	chooseClasses(
		[...figures.values()].flatMap(({ value }) => value ?? []),
		true
	);

/** What the map of a territory starts with: its communes, and the first figures (null where missing) around. */
export async function loadTerritoryMap(code: string): Promise<TerritoryMapData> {
	const all = await everything();
	const { shown, growth } = await territoryOutlines(code);
	return {
		communes: communesOf(all, code).map(({ code: commune, name }) => [commune, name]),
		values: [...mapFigures(shown, growth)].map(([id, { value }]) => [id, value])
	};
}
