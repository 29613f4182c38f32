import type { Report } from '../report';
import type { SourceId } from '../../src/lib/catalogue';
import { type DeclaredSite, identity as irep } from '../sources/georisques-irep-2019';
import { identity as cartofriches } from '../sources/cerema-cartofriches-sites-2024';
import type { Place } from '../sources/place';
import type { Point } from './distance';
import type { CommuneHistory } from './history';

type Locate = (point: Point) => number | null;

/** A site larger than this share of its commune is a perimeter typed in for a site, or a unit mistaken. */
const MOST_OF_A_COMMUNE = 0.1;
const M2_PER_HECTARE = 10_000;

/** Brownfields in today's communes, by their code, else by their point; areas that a commune cannot hold are left out. */
export function placeBrownfields(
	sites: readonly Place[],
	history: CommuneHistory,
	locate: Locate,
	/** Hectares of each commune. */
	surfaces: ReadonlyMap<string, number>,
	report: Report
): Place[] {
	return sites.flatMap((place): Place[] => {
		const carried = history.carry(place.commune ?? '', cartofriches.geography ?? '');
		const position = carried.kind === 'one' ? carried.commune : locate(place);
		if (position === null) return refuse(cartofriches.id, 'site that no commune holds', place.id, report);
		const commune = history.codes[position] ?? null;
		const hectares = surfaces.get(commune ?? '') ?? Infinity;
		const site = place.site && { ...place.site };
		if (site?.areaM2 && site.areaM2 > MOST_OF_A_COMMUNE * hectares * M2_PER_HECTARE) {
			report.count(cartofriches.id, 'areas left out', 1);
			site.areaM2 = null;
		}
		return [{ ...place, commune, site }];
	});
}

const plain = (name: string) =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/\bste?\b/g, (short) => (short === 'ste' ? 'sainte' : 'saint'))
		.replaceAll(/[^a-z]+/g, ' ')
		.replace(/ cedex.*$/, '')
		.trim();

/**
 * Declared sites in the commune that their point is in, where it is the one that they declare (its name, a postal
 * code, or a sure point of the département); else at the centre of the commune that they declare, where there is but one; else left out.
 */
export function placeDeclaredSites(
	sites: readonly DeclaredSite[],
	history: CommuneHistory,
	locate: Locate,
	centres: readonly (Point | null)[],
	report: Report
): Place[] {
	const communes = history.decoupage.communes;
	const byName = new Map<string, number[]>();
	communes.forEach(({ nom }, position) => {
		const name = plain(nom);
		byName.set(name, [...(byName.get(name) ?? []), position]);
	});
	return sites.flatMap(({ declaredCommune, postalCode, ...place }): Place[] => {
		const found = locate(place);
		const name = plain(declaredCommune);
		const agrees = (position: number) => {
			const { nom = '', codesPostaux = [] } = communes[position] ?? {};
			// A former commune declares its own name, a large company its own postal code: a point that was found for sure, near enough, is believed.
			const near = codesPostaux.some((code) => code.slice(0, 2) === postalCode.slice(0, 2));
			return (
				`${plain(nom)} `.startsWith(`${name} `) ||
				codesPostaux.includes(postalCode) ||
				(near && place.site?.precision !== 'doubtful')
			);
		};
		if (found !== null && agrees(found)) return [{ ...place, commune: history.codes[found] ?? null }];
		const declared = (byName.get(name) ?? []).filter((position) =>
			(communes[position]?.codesPostaux ?? []).some((code) => code.slice(0, 2) === postalCode.slice(0, 2))
		);
		const [only] = declared;
		const centre = only === undefined || declared.length > 1 ? null : centres[only];
		if (only === undefined || !centre)
			return refuse(
				irep.id,
				'site whose point is not in the commune it declares',
				`${place.id} ${declaredCommune}`,
				report
			);
		report.count(irep.id, 'placed at the centre of the commune declared', 1);
		return [
			{
				...place,
				commune: history.codes[only] ?? null,
				latitude: centre.latitude,
				longitude: centre.longitude,
				site: place.site && { ...place.site, precision: 'commune' }
			}
		];
	});
}

/** Airports in the commune that holds them: EuroAirport and others stand where they are. */
export const placeAirports = (airports: readonly Place[], history: CommuneHistory, locate: Locate): Place[] =>
	airports.map((place) => {
		const position = locate(place);
		return { ...place, commune: position === null ? null : (history.codes[position] ?? null) };
	});

function refuse(source: SourceId, reason: string, example: string, report: Report): [] {
	report.refuse(source, reason, example);
	return [];
}
