import { FRANCE, type Level } from '../../src/lib/catalogue';
import type { CommuneCentre } from '../sources/insee-comparateur-2024';
import type { Appartenance } from '../sources/insee-appartenance';
import type { TerritoireIndustrie } from '../sources/anct-territoires-industrie';
import type { Report } from '../report';
import type { HiringBasin } from '../sources/francetravail-bassins-2025';
import type { Area } from './area';
import { hiringBasinAreas } from './hiring-basins';
import { identity, LED } from '../sources/insee-mouvements-communes';
import { type CommuneHistory, positionsOf } from './history';

/** Legal kinds of EPCI in words. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
	CC: 'Communauté de communes',
	CA: 'Communauté d’agglomération',
	CU: 'Communauté urbaine'
};

/** Name of an EPCI as people say it: «Anjou Bleu Communauté», «Communauté de communes du Vimeu». */
export function displayName(official: string, kind: string): string {
	const bare = official
		.replace(/^(CC|CA|CU)\s+/, '')
		.replace(/'/g, '’')
		.replace(/\s+-\s+/g, '-')
		.trim();
	const article = /^(du|de|des|d’|de la|de l’|en|le|la|les|l’)(?=[\s’]|$)/.exec(bare) ?? /^d’/.exec(bare);
	const kindName = KIND_NAMES[kind];
	if (!article || !kindName) return bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1);
	return `${kindName} ${/^(le|la|les|l’)/i.test(bare) ? bare : bare}`;
}

const typographic = (name: string) => name.replace(/'/g, '’').trim();

/** Gathers communes under a key; communes without a key are in no area. */
function group(keys: readonly (string | null)[]): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	keys.forEach((key, position) => {
		if (key === null) return;
		const members = groups.get(key) ?? [];
		members.push(position);
		groups.set(key, members);
	});
	return groups;
}

/**
 * Zone of each of today's communes. A commune that merged since takes the zone of the old commune whose code it kept;
 * where its parts stood in several zones, the case is reported. A commune that split since takes the zone of the one it
 * came from.
 */
function zonesOf(
	history: CommuneHistory,
	{ zones: { date, communes } }: Appartenance,
	field: 'zone_emploi' | 'aire_attraction' | 'bassin_vie',
	report: Report
): (string | null)[] {
	const zones: (string | null)[] = new Array<string | null>(history.size).fill(null);
	const kept = new Set<number>();
	for (const row of communes) {
		const carried = history.carry(row.code, date);
		for (const position of positionsOf(carried)) {
			const whole = carried.kind === 'together' || (carried.kind === 'one' && carried.whole);
			const zone = row[field];
			const known = zones[position] ?? null;
			if (known !== null && zone !== null && known !== zone) {
				report.geography.push({
					kind: `merged across ${field}`,
					codes: [history.codes[position] ?? '', row.code],
					note: `${known} and ${zone}: the zone of the commune whose code was kept`
				});
			}
			if (whole || (!kept.has(position) && known === null)) zones[position] = zone;
			if (whole) kept.add(position);
		}
	}
	return zones;
}

/** Every area of every level, with its communes. */
export function buildAreas(
	history: CommuneHistory,
	appartenance: Appartenance,
	industries: readonly TerritoireIndustrie[],
	hiring: { basins: readonly HiringBasin[]; surveyed: ReadonlySet<string> },
	report: Report
): Area[] {
	const { decoupage } = history;
	const areas: Area[] = decoupage.communes.map((commune, position) => ({
		level: 'commune',
		code: commune.code,
		name: typographic(commune.nom),
		kind: null,
		communes: [position]
	}));
	const positions = (codes: readonly { code: string }[]) =>
		codes.flatMap(({ code }) => history.position(code) ?? []);
	const epci = new Map<string, readonly number[]>();
	for (const group of [...decoupage.epci, ...decoupage.ept]) epci.set(group.code, positions(group.membres));
	for (const unit of decoupage.epci) {
		areas.push({
			level: 'epci',
			code: unit.code,
			name: displayName(unit.nom, unit.type ?? ''),
			kind: unit.type ?? null,
			communes: epci.get(unit.code) ?? []
		});
	}

	const zone = (level: Level, nomenclature: string, field: Parameters<typeof zonesOf>[2]) => {
		const labels = appartenance.labels.get(nomenclature);
		for (const [code, communes] of group(zonesOf(history, appartenance, field, report))) {
			areas.push({ level, code, name: typographic(labels?.get(code) ?? code), kind: null, communes });
		}
	};
	zone('bassin_vie', 'BV2022', 'bassin_vie');
	zone('zone_emploi', 'ZE2020', 'zone_emploi');
	areas.push(...hiringBasinAreas(hiring.basins, hiring.surveyed, history, report));
	zone('aire_attraction', 'AAV2020', 'aire_attraction');

	const bySiren = new Map(
		decoupage.communes.map((commune, position) => [commune.siren ?? commune.code, [position]])
	);
	for (const territory of industries) {
		const communes = territory.groupings.flatMap((siren) => {
			const members = epci.get(siren) ?? bySiren.get(siren);
			if (!members) {
				report.geography.push({
					kind: 'unknown grouping of a Territoire d’industrie',
					codes: [territory.code, siren],
					note: territory.name
				});
			}
			return members ?? [];
		});
		areas.push({
			level: 'territoire_industrie',
			code: territory.code,
			name: typographic(territory.name),
			kind: null,
			communes: [...new Set(communes)]
		});
	}

	const administrative = (level: Level, field: 'departement' | 'region', units: typeof decoupage.regions) => {
		const members = group(decoupage.communes.map((commune) => commune[field] ?? null));
		for (const unit of units) {
			areas.push({
				level,
				code: unit.code,
				name: typographic(unit.nom),
				kind: null,
				communes: members.get(unit.code) ?? []
			});
		}
	};
	administrative('departement', 'departement', decoupage.departements);
	administrative('region', 'region', decoupage.regions);
	areas.push({
		level: 'france',
		code: FRANCE,
		name: 'France',
		kind: null,
		communes: decoupage.communes.map((_, position) => position)
	});
	return areas;
}

/**
 * Centre of each of today's communes, as published; where the code is not in the file, the mean of
 * its arrondissements' or predecessors' centres, weighted by their population. Null where none is known.
 */
export function communeCentres(
	history: CommuneHistory,
	centres: readonly CommuneCentre[]
): ({ latitude: number; longitude: number } | null)[] {
	const own = new Map<number, CommuneCentre>();
	const parts = new Map<number, CommuneCentre[]>();
	for (const centre of centres) {
		const position = history.position(centre.code);
		if (position !== undefined) {
			own.set(position, centre);
			continue;
		}
		const carried = history.carry(centre.code, '9999-12-31');
		if (carried.kind !== 'one') continue;
		parts.set(carried.commune, [...(parts.get(carried.commune) ?? []), centre]);
	}
	return history.codes.map((_, position) => {
		const centre = own.get(position);
		if (centre) return { latitude: centre.latitude, longitude: centre.longitude };
		const known = parts.get(position) ?? [];
		const weight = known.reduce((sum, part) => sum + part.population, 0);
		if (weight === 0) return null;
		return {
			latitude: known.reduce((sum, part) => sum + part.latitude * part.population, 0) / weight,
			longitude: known.reduce((sum, part) => sum + part.longitude * part.population, 0) / weight
		};
	});
}

/**
 * Follows every commune of an older list to today's, and reports mergers and splits where asked. A commune of today that none leads
 * to, or a commune of then that leads nowhere, is an event that neither Insee's file, nor the package, nor the list by
 * hand knows.
 * @returns codes of those communes
 */
export function followList(
	history: CommuneHistory,
	older: { codes: readonly string[]; date: string },
	report: Report | null
): string[] {
	const reached = new Map<number, string[]>();
	const unexplained: string[] = [];
	for (const code of older.codes) {
		const carried = history.carry(code, older.date);
		if (carried.kind === 'unknown') unexplained.push(code);
		if (carried.kind === 'one' || carried.kind === 'together') report?.count(identity.id, LED, 1);
		for (const position of positionsOf(carried))
			reached.set(position, [...(reached.get(position) ?? []), code]);
	}
	history.decoupage.communes.forEach(({ code, nom }, position) => {
		const parts = reached.get(position);
		if (!parts) unexplained.push(code);
		else if (parts.length > 1)
			report?.geography.push({
				kind: MERGED,
				codes: [code, ...parts.filter((part) => part !== code)],
				note: nom
			});
	});
	for (const { from, into, on } of report ? history.splits : []) {
		if (!into.some((code) => history.position(code) !== undefined)) continue;
		report?.geography.push({
			kind: 'split',
			codes: [from, ...into],
			note: `on ${on}: figures of what it was then are missing for each, and counted together in larger areas`
		});
	}
	return unexplained;
}

/** Mergers since the oldest list that is followed. */
const MERGED = 'merged since 2018';
