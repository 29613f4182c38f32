import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OTHER_NAMES_FILE } from '../src/lib/catalogue/other-names';
import { PLACES_OF_BEFORE_FILE } from '../src/lib/catalogue/places-of-before';
import { EpciOfYears } from './geography/epci-of-years';
import { CommuneHistory } from './geography/history';
import { otherNames } from './geography/other-names';
import { placesOfBefore } from './geography/places-of-before';
import { SourceError } from './io/errors';
import { RawDirectory } from './io/raw';
import { Report } from './report';
import { readDecoupage } from './sources/etalab-decoupage-administratif';
import { type Appartenance, readAppartenance } from './sources/insee-appartenance';
import { readEpciNames } from './sources/insee-filosofi-disponible';
import { readCommuneEvents } from './sources/insee-mouvements-communes';

/** Files of names and codes that stand beside the warehouse: no figure is in them. */
export const NAME_FILES = [OTHER_NAMES_FILE, PLACES_OF_BEFORE_FILE] as const;

/** Writes those files into a folder that is there. */
export function writeNames(
	out: string,
	raw: RawDirectory,
	appartenance: Appartenance,
	epciOfYears: EpciOfYears,
	history: CommuneHistory
): void {
	const labels = appartenance.labels.get('EPCI') ?? new Map<string, string>();
	const lists = [...readEpciNames(raw), { date: appartenance.zones.date, names: labels }];
	const write = (name: string, content: unknown) => writeFileSync(join(out, name), JSON.stringify(content));
	write(OTHER_NAMES_FILE, otherNames(lists, epciOfYears, history));
	write(PLACES_OF_BEFORE_FILE, placesOfBefore(lists, epciOfYears, history));
}

/** The same from the published files alone, in some seconds: the warehouse beside them stays as it is. */
export function writeNamesFrom(rawPath: string, out: string): void {
	const [raw, report] = [new RawDirectory(rawPath), new Report()];
	const history = new CommuneHistory(readDecoupage(), readCommuneEvents(raw, report));
	const appartenance = readAppartenance(raw, report);
	writeNames(out, raw, appartenance, new EpciOfYears(appartenance.years, history), history);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
	const { values } = parseArgs({
		options: {
			raw: { type: 'string', default: '../shared/data/raw' },
			out: { type: 'string', default: 'static/data' }
		}
	});
	try {
		writeNamesFrom(values.raw, values.out);
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		console.error(`Nothing was written.\n${error.message}`);
		process.exitCode = 1;
	}
}
