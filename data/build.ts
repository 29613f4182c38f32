import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Indicator, indicatorsWith, type Level } from '../src/lib/catalogue';
import { buildAreas, communeCentres, followList } from './geography/areas';
import { writeBoundaries } from './geography/boundaries';
import { placesAtCentres } from './geography/commune-places';
import { EpciOfYears } from './geography/epci-of-years';
import { CommuneHistory } from './geography/history';
import { communeLocator } from './geography/locate';
import { placeAirports, placeBrownfields, placeDeclaredSites } from './geography/site-places';
import { partedOutlines } from './geography/parted-outlines';
import { compute } from './indicators/compute';
import { distanceMeasures } from './indicators/distances';
import { inhabitantsOf } from './indicators/inhabitants';
import { surfaces, withoutImpossibleBrownfields } from './indicators/plausible';
import { AreaIndex } from './indicators/store';
import { trainingOf } from './indicators/training';
import { SourceError } from './io/errors';
import { RawDirectory } from './io/raw';
import { reconcileAll } from './reconcile';
import { NAME_FILES, writeNames } from './names';
import { Report } from './report';
import { readTerritoiresIndustrie } from './sources/anct-territoires-industrie';
import { readBrownfields } from './sources/cerema-cartofriches-sites-2024';
import { readProgrammes } from './sources/esr-parcoursup-2025';
import { readHospitals } from './sources/eurostat-sante-2020';
import { type Decoupage, readDecoupage } from './sources/etalab-decoupage-administratif';
import {
	communesIdentity,
	departementsIdentity,
	epciIdentity,
	readCommuneOutlines,
	readOutlineCodes,
	recentIdentity,
	regionsIdentity
} from './sources/ign-geometries';
import { countSources, IncompleteSourceError, refuseOtherDepartements } from './completeness';
import { identitiesRead, measureSources, wantedIn, wantedSources } from './sources/index';
import { readAppartenance } from './sources/insee-appartenance';
import { readCentres } from './sources/insee-comparateur-2024';
import { readCommuneEvents } from './sources/insee-mouvements-communes';
import { readHiringBasins } from './sources/francetravail-bassins-2025';
import { hiringMeasures, readHiringNeeds, surveyedBasins } from './sources/francetravail-bmo-bassins';
import { readDeclaredSites } from './sources/georisques-irep-2019';
import { readAirports } from './sources/ourairports-2026';
import { readStationPlaces } from './sources/sncf-frequentation';
import { readStations } from './sources/sncf-gares';
import type { Place } from './sources/place';
import type { MeasureTable } from './sources/source';
import { writeWarehouse } from './warehouse/tables';
import { verifyWarehouse } from './warehouse/verify';

export interface BuildOptions {
	/** Folder of the published files. */
	raw: string;
	/** Folder that receives `warehouse.duckdb`, `boundaries/`, the names beside them and `build-report.json`. */
	out: string;
	indicators?: readonly Indicator[];
	/** Today's communes and groups; all of France unless a test asks for fewer. */
	decoupage?: Decoupage;
	/** Told what is being done. */
	log?: (line: string) => void;
}

/** From published files to the warehouse and the boundaries; the old ones go only when the new are whole. */
export async function build({
	raw: rawPath,
	out,
	indicators: asked,
	decoupage: part,
	log = () => {}
}: BuildOptions): Promise<Report> {
	/** A part of France, which a test builds, cannot hold what France does. */
	const whole = part === undefined;
	const decoupage = part ?? readDecoupage();
	const raw = new RawDirectory(rawPath);
	const report = new Report();
	const started = performance.now();
	const step = (name: string) =>
		log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${name}`);

	const wanted = wantedIn(raw);
	const indicators = asked ?? indicatorsWith(wanted.map(({ identity }) => identity.id));
	for (const { identity } of wantedSources) {
		if (wanted.some((source) => source.identity === identity)) continue;
		const note = `${identity.id}: the build goes without «${identity.title}» (${identity.files.map(({ path }) => path).join(', ')} is not in the raw folder).`;
		report.notes.push(note);
		step(note);
	}
	step('geography');
	report.rows('etalab-decoupage-administratif', decoupage.communes.length);
	const history = new CommuneHistory(decoupage, readCommuneEvents(raw, report));
	const appartenance = readAppartenance(raw, report);
	const unexplained = appartenance.years.flatMap(({ year, communes }, at) =>
		followList(
			history,
			{ codes: communes.map(({ code }) => code), date: `${year}-01-01` },
			at === 0 ? report : null
		)
	);
	if (unexplained.length > 0) {
		throw new Error(
			`Communes that no event explains: ${[...new Set(unexplained)].join(', ')}. Add the event to data/geography/history.ts.`
		);
	}
	const hiringNeeds = await readHiringNeeds(raw, report);
	const areas = buildAreas(
		history,
		appartenance,
		readTerritoiresIndustrie(raw, report),
		{ basins: readHiringBasins(raw, report), surveyed: surveyedBasins(hiringNeeds) },
		report
	);
	const index = new AreaIndex(areas, history);
	const epciOfYears = new EpciOfYears(appartenance.years, history);
	const centres = communeCentres(history, readCentres(raw));

	const tables: MeasureTable[] = [hiringMeasures(hiringNeeds)];
	for (const source of [...measureSources, ...wanted]) {
		step(source.identity.title);
		tables.push(...(await source.read(raw, report)));
	}
	const plausible = withoutImpossibleBrownfields(tables, report);
	report.rows('sncf-gares', 0);
	readStations(raw, report);
	const recent = readCommuneOutlines(raw, report, recentIdentity);
	const outlines = partedOutlines(
		readCommuneOutlines(raw, report, communesIdentity),
		recent,
		communesIdentity.geography ?? '',
		history,
		report
	);
	const locate = communeLocator(outlines, history, centres);
	const training = trainingOf(readProgrammes(raw, report), history, locate, report);
	const declared = readDeclaredSites(raw, report);
	const places: Place[] = [
		...readStationPlaces(raw),
		...readHospitals(raw, report),
		...training.places,
		...placeBrownfields(readBrownfields(raw, report), history, locate, surfaces(tables), report),
		...placeDeclaredSites(declared.sites, history, locate, centres, report),
		...placeAirports(readAirports(raw, report), history, locate)
	];

	step('indicators');
	const computed = compute({
		indicators,
		tables: plausible,
		history,
		index,
		epci: epciOfYears,
		report,
		derived(communes) {
			const population = communes.get('municipal_population_2022');
			const vocational = communes.get('vocational_schools_2026');
			const franceServices = communes.get('france_services_2023');
			if (!population || !vocational || !franceServices)
				throw new Error('Distances need the population of 2022, the vocational schools and France Services');
			const schools = placesAtCentres('vocational_school', '2026', vocational, history, centres);
			const counters = placesAtCentres('france_services', '2023', franceServices, history, centres);
			places.push(...schools, ...counters);
			const distances = distanceMeasures(history, centres, population, places, vocational.covered);
			const inhabitants = communes.get('municipal_population_2023');
			const classed = communes.get('frr_classed_2025');
			if (!inhabitants || !classed) throw new Error('FRR needs the population of 2023 and its classes');
			return distances
				.set('industrial_training_2025', training.industrial)
				.set('frr_population_2025', inhabitantsOf(inhabitants, classed));
		}
	});

	step('reconciliation');
	await reconcileAll(raw, computed, index, report);
	mkdirSync(out, { recursive: true });
	const building = join(out, '.building');
	rmSync(building, { recursive: true, force: true });
	mkdirSync(building);
	try {
		step('warehouse');
		const warehouse = join(building, 'warehouse.duckdb');
		await writeWarehouse(warehouse, {
			raw,
			report,
			computed,
			index,
			centres,
			history,
			places,
			hiringNeeds,
			releases: declared.releases,
			programmes: training.programmes,
			indicators
		});
		step('checks');
		await verifyWarehouse(warehouse);
		step('boundaries');
		const files = writeBoundaries(outlines, recent, history, index, join(building, 'boundaries'), report);
		compareOutlines(raw, index, report);
		step('other names');
		writeNames(building, raw, appartenance, epciOfYears, history);
		step('completeness');
		if (whole) {
			const departements = index.of('departement').map(({ code }) => code);
			refuseOtherDepartements(identitiesRead(report), tables, departements);
			await countSources(identitiesRead(report), tables, report, warehouse);
		}
		writeFileSync(
			join(building, 'build-report.json'),
			JSON.stringify({ ...report.toJSON(), boundaries: files, warehouseBytes: statSync(warehouse).size })
		);
		for (const name of ['warehouse.duckdb', 'boundaries', ...NAME_FILES, 'build-report.json'])
			replace(join(building, name), join(out, name));
	} finally {
		rmSync(building, { recursive: true, force: true });
	}
	step('done');
	return report;
}

/** Puts what is new in the place of what was there, which stays until the new is in place. */
function replace(from: string, to: string): void {
	const old = `${to}.old`;
	rmSync(old, { recursive: true, force: true });
	if (existsSync(to)) renameSync(to, old);
	renameSync(from, to);
	rmSync(old, { recursive: true, force: true });
}

/** Folder that the site serves. */
const SITE_DATA = 'static/data';
const WANTED_HERE = 'src/lib/catalogue/wanted-here.ts';

/** Tells the site's catalogue which wanted sources its warehouse holds. */
function rememberWanted(raw: RawDirectory): void {
	const ids = wantedIn(raw).map(({ identity }) => `'${identity.id}'`);
	const before = readFileSync(WANTED_HERE, 'utf8');
	const after = before.replace(/= \[.*\];/, `= [${ids.join(', ')}];`);
	if (after !== before) writeFileSync(WANTED_HERE, after);
}

/** Says where IGN's own outlines of groups and today's areas differ. */
function compareOutlines(raw: RawDirectory, index: AreaIndex, report: Report): void {
	const compared: [Level, typeof epciIdentity][] = [
		['epci', epciIdentity],
		['departement', departementsIdentity],
		['region', regionsIdentity]
	];
	for (const [level, identity] of compared) {
		const published = new Set(readOutlineCodes(raw, report, identity));
		const ours = new Set(index.of(level).map((area) => area.code));
		report.notes.push(
			`${identity.id}: ${[...published].filter((code) => !ours.has(code)).length} outlines of areas that are gone, ${[...ours].filter((code) => !published.has(code)).length} areas of today without one (ours are dissolved from communes).`
		);
	}
	report.notes.push(
		`${communesIdentity.id}: today’s communes are dissolved from those of 2018, which keep four times the points and more islets than ${recentIdentity.id}; what came apart since is cut as there.`
	);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
	const { values } = parseArgs({
		options: {
			raw: { type: 'string', default: '../shared/data/raw' },
			out: { type: 'string', default: SITE_DATA }
		}
	});
	try {
		await build({ raw: values.raw, out: values.out, log: (line) => console.log(line) });
		if (resolve(values.out) === resolve(SITE_DATA)) rememberWanted(new RawDirectory(values.raw));
	} catch (error) {
		if (!(error instanceof SourceError) && !(error instanceof IncompleteSourceError)) throw error;
		console.error(`The build stopped, the previous warehouse is untouched.\n${error.message}`);
		process.exitCode = 1;
	}
}
