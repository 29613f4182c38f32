import type { DuckDBConnection } from '@duckdb/node-api';
import { type Indicator, type Level, levels } from '../../src/lib/catalogue';
import type { Area } from '../geography/area';
import { formerCommunes } from '../geography/former-communes';
import type { CommuneHistory } from '../geography/history';
import { type ClassedCommune, heaviestClass, ruralClasses, spaceOf, urbanClasses } from '../geography/space';
import type { Computed } from '../indicators/compute';
import type { AreaIndex } from '../indicators/store';
import type { PlacedProgramme } from '../indicators/training';
import type { RawDirectory } from '../io/raw';
import { SourceError } from '../io/errors';
import type { Report } from '../report';
import { centralityIdentity, densityIdentity, readGrid, ruralityIdentity } from '../sources/anct-grilles';
import { missingWords } from '../sources/source';
import { readProgrammes } from '../sources/anct-programmes';
import { readOutcomes } from '../sources/depp-inserjeunes';
import { readFrrClasses } from '../sources/dgcl-frr-2025';
import type { HiringNeed } from '../sources/francetravail-bmo-bassins';
import type { SiteRelease } from '../sources/georisques-irep-2019';
import { identitiesRead } from '../sources/index';
import { readMetropolitan } from '../sources/insee-filosofi-disponible';
import type { Place } from '../sources/place';
import { readRailSections } from '../sources/sncf-lignes';
import { gatherExceptions } from './exceptions';
import { writeBranches } from './branches';
import { writeOccupations } from './occupations';
import { storageType } from './storage';
import { createDatabase, toColumns, type TableColumn, writeTable } from './write';
import { writePlaces } from './places';
import { writeTraining } from './training';
import { createViews } from './views';

export interface WarehouseInput {
	raw: RawDirectory;
	report: Report;
	computed: Computed;
	index: AreaIndex;
	history: CommuneHistory;
	centres: readonly ({ latitude: number; longitude: number } | null)[];
	places: readonly Place[];
	hiringNeeds: readonly HiringNeed[];
	releases: readonly SiteRelease[];
	programmes: readonly PlacedProgramme[];
	indicators: readonly Indicator[];
}

/** Writes every table and view of the warehouse. */
export async function writeWarehouse(path: string, input: WarehouseInput): Promise<void> {
	await createDatabase(path, async (connection) => {
		await writeSources(connection, input.report);
		await writeIndicators(connection, input.indicators);
		await writeAreas(connection, input);
		await writeMeasures(connection, input);
		await writeReference(connection, input);
		await writeTraining(connection, input.programmes, readOutcomes(input.raw, input.report));
		await writeOccupations(connection, input.raw, input.report);
		await writeBranches(connection, input.raw, input.hiringNeeds);
		await createViews(connection, input.computed.periods);
	});
}

async function writeSources(connection: DuckDBConnection, report: Report): Promise<void> {
	const counts = new Map(report.toJSON().sources.map((entry) => [entry.source, entry.kept]));
	await writeTable(
		connection,
		'source',
		toColumns(
			[...identitiesRead(report)],
			[
				['id', 'VARCHAR', (source) => source.id],
				['producer', 'VARCHAR', (source) => source.producer],
				['title', 'VARCHAR', (source) => source.title],
				['url', 'VARCHAR', (source) => source.page],
				['licence', 'VARCHAR', (source) => source.licence],
				['vintage', 'VARCHAR', (source) => source.vintage],
				['geography', 'VARCHAR', (source) => source.geography],
				['retrieved', 'VARCHAR', () => RETRIEVED],
				['computed_by', 'VARCHAR', (source) => source.computedBy ?? null],
				['expected', 'INTEGER', (source) => source.expected?.count ?? null],
				['expected_what_fr', 'VARCHAR', (source) => source.expected?.what.fr ?? null],
				['expected_what_en', 'VARCHAR', (source) => source.expected?.what.en ?? null],
				['expected_published_fr', 'VARCHAR', (source) => source.expected?.published.fr ?? null],
				['expected_published_en', 'VARCHAR', (source) => source.expected?.published.en ?? null],
				['partial_fr', 'VARCHAR', (source) => missingWords(source, 'fr')],
				['partial_en', 'VARCHAR', (source) => missingWords(source, 'en')],
				['rows_kept', 'INTEGER', (source) => counts.get(source.id) ?? 0]
			]
		)
	);
}

/** Month in which the files were mirrored; their own dates stand in `vintage`. */
const RETRIEVED = '2026-11';

async function writeIndicators(
	connection: DuckDBConnection,
	indicators: readonly Indicator[]
): Promise<void> {
	await writeTable(
		connection,
		'indicator',
		toColumns(indicators, [
			['id', 'VARCHAR', (i) => i.id],
			['label_fr', 'VARCHAR', (i) => i.label.fr],
			['label_en', 'VARCHAR', (i) => i.label.en],
			['definition_fr', 'VARCHAR', (i) => i.definition.fr],
			['definition_en', 'VARCHAR', (i) => i.definition.en],
			['reading_fr', 'VARCHAR', (i) => i.reading.fr],
			['reading_en', 'VARCHAR', (i) => i.reading.en],
			['unit', 'VARCHAR', (i) => i.unit],
			['decimals', 'INTEGER', (i) => i.decimals],
			['polarity', 'INTEGER', (i) => i.polarity],
			['axis', 'VARCHAR', (i) => i.axis],
			['theme', 'VARCHAR', (i) => i.theme],
			['numerator', 'VARCHAR', (i) => i.numerator?.fr ?? null],
			['denominator', 'VARCHAR', (i) => i.denominator?.fr ?? null],
			['numerator_en', 'VARCHAR', (i) => i.numerator?.en ?? null],
			['denominator_en', 'VARCHAR', (i) => i.denominator?.en ?? null],
			['source', 'VARCHAR', (i) => i.periods.at(-1)?.source ?? null],
			['formula', 'VARCHAR', (i) => JSON.stringify(i.periods.at(-1)?.formula ?? null)]
		])
	);
	const rows = indicators.flatMap((indicator) =>
		indicator.periods.flatMap((period) => period.levels.map((level) => ({ indicator, period, level })))
	);
	await writeTable(
		connection,
		'indicator_period',
		toColumns(rows, [
			['indicator', 'VARCHAR', ({ indicator }) => indicator.id],
			['period', 'VARCHAR', ({ period }) => period.period],
			['level', 'VARCHAR', ({ level }) => level],
			['source', 'VARCHAR', ({ period }) => period.source],
			['formula_kind', 'VARCHAR', ({ period }) => period.formula.kind],
			['insee_formula', 'VARCHAR', ({ period }) => period.insee ?? null]
		])
	);
}

async function writeAreas(connection: DuckDBConnection, input: WarehouseInput): Promise<void> {
	const { history, index, raw, report, centres } = input;
	const rurality = readGrid(raw, report, ruralityIdentity, 'niveau_ruralite');
	const density = readGrid(raw, report, densityIdentity, 'niveau_densite');
	const centrality = readGrid(raw, report, centralityIdentity, 'niveau_centralite');
	const programmes = readProgrammes(raw, report);
	const frr = readFrrClasses(raw);
	for (const [code, label] of density) {
		if (urbanClasses.has(label) || ruralClasses.has(label)) continue;
		throw new SourceError({
			file: densityIdentity.files[0]?.path ?? '',
			value: `${label} (${code})`,
			expected: 'a class of the seven-level density grid'
		});
	}
	const areas = levels.flatMap((level) => index.of(level));
	const classed = (area: Area): ClassedCommune[] =>
		area.communes.map((position) => ({
			inhabitants: history.weights[position] ?? 0,
			density: density.get(history.codes[position] ?? ''),
			rurality: rurality.get(history.codes[position] ?? '')
		}));
	const spaces = new Map(areas.map((area) => [area, spaceOf(classed(area))]));
	const population = (area: Area) =>
		area.communes.reduce((sum, position) => sum + (history.weights[position] ?? 0), 0);
	const mean = (area: Area, key: 'latitude' | 'longitude') => {
		let sum = 0;
		let weight = 0;
		for (const position of area.communes) {
			const centre = centres[position];
			if (!centre) continue;
			const w = Math.max(history.weights[position] ?? 0, 1);
			sum += centre[key] * w;
			weight += w;
		}
		return weight > 0 ? sum / weight : null;
	};
	const heaviest = (area: Area, of: (position: number) => string | undefined) => {
		const weights = new Map<string, number>();
		for (const position of area.communes) {
			const key = of(position);
			if (key) weights.set(key, (weights.get(key) ?? 0) + (history.weights[position] ?? 0));
		}
		return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
	};
	const commune = (position: number) => history.decoupage.communes[position];
	const own = <T>(area: Area, value: (code: string) => T | undefined) =>
		area.level === 'commune' ? (value(area.code) ?? null) : null;
	const industry = new Set(index.of('territoire_industrie').flatMap((area) => area.communes));
	await writeTable(
		connection,
		'area',
		toColumns(areas, [
			['level', 'VARCHAR', (area) => area.level],
			['code', 'VARCHAR', (area) => area.code],
			['name', 'VARCHAR', (area) => area.name],
			['kind', 'VARCHAR', (area) => area.kind],
			[
				'department',
				'VARCHAR',
				(area) =>
					area.level === 'france' || area.level === 'region'
						? null
						: heaviest(area, (p) => commune(p)?.departement)
			],
			[
				'region',
				'VARCHAR',
				(area) => (area.level === 'france' ? null : heaviest(area, (p) => commune(p)?.region))
			],
			['population', 'INTEGER', population],
			['communes', 'INTEGER', (area) => area.communes.length],
			['latitude', 'DOUBLE', (area) => mean(area, 'latitude')],
			['longitude', 'DOUBLE', (area) => mean(area, 'longitude')],
			['rurality', 'VARCHAR', (area) => spaces.get(area)?.rurality ?? null],
			['density_class', 'VARCHAR', (area) => heaviestClass(classed(area), (commune) => commune.density)],
			['urban', 'BOOLEAN', (area) => spaces.get(area)?.urban ?? null],
			['space', 'VARCHAR', (area) => spaces.get(area)?.space ?? null],
			['centrality', 'VARCHAR', (area) => own(area, (code) => centrality.get(code))],
			[
				'in_territoire_industrie',
				'BOOLEAN',
				(area) => area.communes.every((position) => industry.has(position))
			],
			['frr', 'VARCHAR', (area) => shared(area.communes.map((at) => frr.get(history.codes[at] ?? '')))],
			[
				'postal_codes',
				'VARCHAR',
				(area) =>
					area.level === 'commune' ? (commune(area.communes[0] ?? -1)?.codesPostaux ?? []).join(' ') : null
			],
			[
				'action_coeur_de_ville',
				'BOOLEAN',
				(area) => own(area, (code) => programmes.get(code)?.action_coeur_de_ville ?? false)
			],
			[
				'petites_villes_de_demain',
				'BOOLEAN',
				(area) => own(area, (code) => programmes.get(code)?.petites_villes_de_demain ?? false)
			],
			[
				'operation_revitalisation',
				'BOOLEAN',
				(area) => own(area, (code) => programmes.get(code)?.operation_revitalisation ?? false)
			]
		])
	);
	const members = levels.flatMap((level) =>
		level === 'commune'
			? []
			: index.of(level).flatMap((area) =>
					area.communes.map((position) => ({
						commune: history.codes[position] ?? '',
						level,
						code: area.code
					}))
				)
	);
	await writeTable(
		connection,
		'membership',
		toColumns(
			[...history.codes.map((code) => ({ commune: code, level: 'commune' as Level, code })), ...members],
			[
				['commune', 'VARCHAR', (row) => row.commune],
				['level', 'VARCHAR', (row) => row.level],
				['code', 'VARCHAR', (row) => row.code]
			]
		)
	);
}

/** What all of them have in common, `mixed` where they differ, null where none is known. */
function shared(values: readonly (string | undefined)[]): string | null {
	const known = new Set(values.filter((value) => value !== undefined));
	const [only = null] = known;
	return known.size > 1 ? 'mixed' : only;
}

async function writeMeasures(
	connection: DuckDBConnection,
	{ computed, index, history }: WarehouseInput
): Promise<void> {
	const groups = levels.filter((level) => level !== 'commune');
	const order: readonly Level[] = [...groups, 'commune'];
	const inhabitants = ({ communes }: Area) =>
		communes.reduce((sum, position) => sum + (history.weights[position] ?? 0), 0);
	// Communes from the most to the least inhabited: neighbours in the file have figures of one size, packed in fewer bits.
	const rows = order.flatMap((level) => {
		const areas = index.of(level).map((area, position) => ({ area, position }));
		return level === 'commune'
			? areas.toSorted(
					(a, b) => inhabitants(b.area) - inhabitants(a.area) || (a.area.code < b.area.code ? -1 : 1)
				)
			: areas;
	});
	const columns: TableColumn[] = [
		{ name: 'level', type: 'VARCHAR', values: rows.map(({ area }) => area.level) },
		{ name: 'code', type: 'VARCHAR', values: rows.map(({ area }) => area.code) }
	];
	for (const [measure, byLevel] of computed.columns) {
		const values = rows.map(({ area, position }) => {
			const value = byLevel.get(area.level)?.value[position] ?? NaN;
			return Number.isNaN(value) ? null : value;
		});
		columns.push({ name: measure, type: storageType(values), values });
	}
	await writeTable(connection, 'measure', columns);
	await writeTable(
		connection,
		'exception',
		toColumns(gatherExceptions(computed.exceptions, computed.periods), [
			['indicator', 'VARCHAR', (row) => row.indicator],
			['level', 'VARCHAR', (row) => row.level],
			['area', 'VARCHAR', (row) => row.area],
			['period', 'VARCHAR', (row) => row.period],
			['status', 'VARCHAR', (row) => row.status],
			['coverage', 'DOUBLE', (row) => row.coverage]
		])
	);
}

async function writeReference(
	connection: DuckDBConnection,
	{ raw, report, places, releases, history }: WarehouseInput
): Promise<void> {
	await writePlaces(connection, places, releases);
	await writeTable(
		connection,
		'former_commune',
		toColumns(formerCommunes(history), [
			['code', 'VARCHAR', (row) => row.code],
			['name', 'VARCHAR', (row) => row.name],
			['successor', 'VARCHAR', (row) => row.successor],
			['until', 'VARCHAR', (row) => row.until],
			['renamed', 'BOOLEAN', (row) => row.renamed]
		])
	);
	await writeTable(
		connection,
		'rail_section',
		toColumns(readRailSections(raw, report), [
			['line', 'VARCHAR', (row) => row.line],
			['section', 'INTEGER', (row) => row.section],
			['high_speed', 'BOOLEAN', (row) => row.highSpeed],
			['from_longitude', 'DOUBLE', (row) => row.fromLongitude],
			['from_latitude', 'DOUBLE', (row) => row.fromLatitude],
			['to_longitude', 'DOUBLE', (row) => row.toLongitude],
			['to_latitude', 'DOUBLE', (row) => row.toLatitude]
		])
	);
	await writeTable(
		connection,
		'metropolitan_reference',
		toColumns(readMetropolitan(raw), [
			['indicator', 'VARCHAR', (row) => row.measure],
			['period', 'VARCHAR', (row) => row.year],
			['value', 'DOUBLE', (row) => row.value]
		])
	);
}
