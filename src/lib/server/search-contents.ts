import type { Level } from '$lib/catalogue';
import type { OtherNames } from '$lib/catalogue/other-names';
import { usualNames } from '$lib/catalogue/usual-names';
import {
	type FormerCommune,
	formerCommunes,
	mainAreas,
	type SearchRow,
	searchRows
} from '$lib/queries/areas';
import type { Question } from '$lib/warehouse/contract';
import { type AreaColumns, type FormerKind, type SearchContents, sizeOf } from '$lib/search/search-file';

const byCode = (one: { code: string }, other: { code: string }) => (one.code < other.code ? -1 : 1);

/** Asks a warehouse. */
type Ask = <Row>(question: Question<Row>) => Promise<Row[]>;

/** What the search looks in, from the warehouse and the names that stand beside it. */
export async function searchContents(ask: Ask, others: OtherNames): Promise<SearchContents> {
	const [rows, former, ...mains] = await Promise.all([
		ask(searchRows()),
		ask(formerCommunes()),
		...AREA_LEVELS.map((level) => ask(mainAreas(level, ['epci'])))
	]);
	const of = (level: Level) => rows.filter((row) => row.level === level);
	const [epci, communes] = [of('epci'), of('commune').toSorted(byCode)];
	const departements = of('departement').toSorted(byCode);
	const positions = new Map(epci.map(({ code }, at) => [code, at]));
	return {
		departements: departements.map(({ code, name }) => [code, name]),
		epci: withDepartements(epci, communes, new Map(departements.map(({ code, name }) => [code, name]))),
		communes: {
			codes: communes.map(({ code }) => code),
			names: communes.map(({ name }) => name),
			epci: communes.map((commune) => positions.get(commune.epci ?? '') ?? -1),
			postalCodes: communes.map(({ postal_codes }) => postal_codes ?? ''),
			sizes: communes.map(({ population }) => sizeOf(population))
		},
		former: formerColumns(communes, former, others.arrondissements),
		areas: AREA_LEVELS.map((level, at) => {
			const main = new Map(mains[at]?.map((area) => [area.code, positions.get(area.main)]));
			return areaColumns(level, of(level), (code) => main.get(code) ?? -1);
		}),
		others: [
			...others.epci.map(([siren, name]) => [name, 'name', 'epci', siren, ''] as const),
			...usualNames.map(({ level, code, name }) => [name, 'name', level, code, ''] as const),
			...others.former.flatMap(([siren, name, today]) =>
				today.map((code) => [name, 'former', 'epci', code, siren] as const)
			),
			...others.parts.map(([siren, name, whole]) => [name, 'part', 'epci', whole, siren] as const)
		].map((other) => [...other])
	};
}

/** Levels beside communes and EPCI, those that people look for most first. */
const AREA_LEVELS: readonly Level[] = [
	'departement',
	'region',
	'territoire_industrie',
	'zone_emploi',
	'bassin_emploi',
	'aire_attraction',
	'bassin_vie',
	'france'
];

const areaColumns = (
	level: Level,
	rows: readonly SearchRow[],
	mainOf: (code: string) => number
): AreaColumns => ({
	level,
	codes: rows.map(({ code }) => code),
	names: rows.map(({ name }) => name),
	departements: rows.map(({ department }) => (level === 'departement' ? '' : (department ?? ''))),
	epci: rows.map(({ code }) => mainOf(code))
});

/** An EPCI is found under every département that it has communes in, its own first. */
function withDepartements(
	epci: readonly SearchRow[],
	communes: readonly SearchRow[],
	names: ReadonlyMap<string, string>
): SearchContents['epci'] {
	const departementsOf = new Map(
		epci.map(({ code, department }) => [code, new Set(department ? [department] : [])])
	);
	for (const { epci: group, department } of communes)
		if (group && department) departementsOf.get(group)?.add(department);
	return epci.map(({ code, name, kind }) => [
		code,
		name,
		[...(departementsOf.get(code) ?? [])]
			.map((departement) => names.get(departement) ?? departement)
			.join(', '),
		kind ?? ''
	]);
}

/** Communes of before and arrondissements, in the order of today's communes. */
function formerColumns(
	communes: readonly SearchRow[],
	former: readonly FormerCommune[],
	arrondissements: OtherNames['arrondissements']
): SearchContents['former'] {
	const positions = new Map(communes.map(({ code }, at) => [code, at]));
	const rows = [
		...former.map(({ code, name, successor, renamed }) => ({
			code,
			name,
			position: positions.get(successor),
			kind: (renamed ? 'renamed' : 'former') as FormerKind
		})),
		...arrondissements.map(([code, name, commune]) => ({
			code,
			name,
			position: positions.get(commune),
			kind: 'arrondissement' as const
		}))
	]
		.flatMap(({ position, ...row }) => (position === undefined ? [] : [{ ...row, position }]))
		.toSorted((one, other) => one.position - other.position || byCode(one, other));
	return {
		codes: rows.map(({ code }) => code),
		names: rows.map(({ name }) => name),
		communes: rows.map(({ position }) => position),
		kinds: rows.map(({ kind }) => kind)
	};
}
