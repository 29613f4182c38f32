import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { readDecoupage } from './etalab-decoupage-administratif';
import type { Place } from './place';
import { readStations } from './sncf-gares';
import { file, type Cell, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'sncf-frequentation',
	producer: 'SNCF Gares & Connexions',
	title: 'Fréquentation en gares',
	page: 'https://ressources.data.sncf.com/explore/dataset/frequentation-gares/',
	licence: 'ODbL 1.0',
	vintage: '2015 à 2024',
	geography: '2026-01-01',
	expected: {
		of: { sql: "count(*) FROM place WHERE kind = 'station' AND size IS NOT NULL" },
		count: 2782,
		what: text('gares avec une fréquentation', 'stations with a number of travellers'),
		published: text(
			'SNCF Gares & Connexions, liste des gares de voyageurs',
			'SNCF Gares & Connexions, list of passenger stations'
		)
	},
	without: {
		departements: ['2A', '2B', '971', '972', '973', '974', '976'],
		words: text(
			'La SNCF ne dessert ni la Corse, dont le réseau est à part, ni l’outre-mer.',
			'SNCF serves neither Corsica, which has its own railway, nor overseas France.'
		)
	},
	files: [file('sncf/frequentation-gares.csv')]
};

const YEARS = Array.from({ length: 10 }, (_, index) => String(2015 + index));
export const LAST_YEAR = '2024';

/** A station as its travellers are counted: by name and postal code, without a commune. */
interface Counted {
	name: string;
	postalCode: string;
	years: Record<string, number>;
}

/** Travellers by UIC code and year. Trap: postal codes have lost their first zero. */
function readTravellers(raw: RawDirectory, report?: Report): Map<string, Counted> {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ';',
		columns: ['Nom de la gare', 'Code UIC', 'Code postal', ...YEARS.map((year) => `Total Voyageurs ${year}`)]
	});
	table.unique('Code UIC');
	report?.rows(identity.id, table.records.length);
	return new Map(
		table.records.map((record) => [
			record.text('Code UIC'),
			{
				name: record.text('Nom de la gare'),
				postalCode: record.text('Code postal').padStart(5, '0'),
				years: Object.fromEntries(YEARS.map((year) => [year, record.number(`Total Voyageurs ${year}`)]))
			}
		])
	);
}

/** Stations with the travellers of the last year. Joined on the UIC code: names differ. */
export function readStationPlaces(raw: RawDirectory): Place[] {
	const travellers = readTravellers(raw);
	return readStations(raw).map((station) => {
		const counted = station.uic.flatMap((uic) => travellers.get(uic)?.years[LAST_YEAR] ?? []);
		return {
			kind: 'station',
			id: `uic-${station.uic[0] ?? station.name}`,
			name: station.name,
			commune: station.commune,
			latitude: station.latitude,
			longitude: station.longitude,
			category: station.segment,
			size: counted.length > 0 ? counted.reduce((a, b) => a + b, 0) : null,
			sizeYear: LAST_YEAR
		};
	});
}

const plain = (text: string) =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();

/**
 * Communes in which a station that has no commune may stand: of its postal code, the one that bears its name, or all
 * of them where none does.
 */
function possibleCommunes(): (station: Counted) => string[] {
	const byPostalCode = new Map<string, { code: string; name: string }[]>();
	for (const { code, nom, codesPostaux = [] } of readDecoupage().communes)
		for (const postalCode of codesPostaux)
			byPostalCode.set(postalCode, [...(byPostalCode.get(postalCode) ?? []), { code, name: plain(nom) }]);
	return ({ name, postalCode }) => {
		const around = byPostalCode.get(postalCode) ?? [];
		const named = around.filter((commune) => `${plain(name)} `.startsWith(`${commune.name} `));
		return (named.length > 0 ? named : around).map(({ code }) => code);
	};
}

/**
 * Travellers of each commune's stations. A station that today's list does not hold is reported, and the communes in
 * which it may stand have no figure for the years in which it had travellers: theirs is not nought, but unknown.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const travellers = readTravellers(raw, report);
		const communeOf = new Map(
			readStations(raw).flatMap((station) => station.uic.map((uic) => [uic, station.commune] as const))
		);
		const served = [...travellers].filter(
			([uic, { years }]) => communeOf.has(uic) && (years[LAST_YEAR] ?? 0) > 0
		);
		report.count('sncf-gares', 'with travellers', served.length);
		const byCommune = new Map<string, Record<string, number>>();
		const unknown = new Map<string, Set<string>>();
		const possible = possibleCommunes();
		for (const [uic, counted] of travellers) {
			const commune = communeOf.get(uic);
			if (!commune) {
				report.refuse(identity.id, 'station that is not in the list of today’s stations', uic);
				const lacking = YEARS.filter((year) => (counted.years[year] ?? 0) > 0);
				for (const code of possible(counted))
					unknown.set(code, new Set([...(unknown.get(code) ?? []), ...lacking]));
				continue;
			}
			const totals = byCommune.get(commune) ?? {};
			byCommune.set(commune, totals);
			for (const year of YEARS) totals[year] = (totals[year] ?? 0) + (counted.years[year] ?? 0);
		}
		const builder = new TableBuilder(YEARS.map((year) => `station_travellers_${year}`));
		for (const code of new Set([...byCommune.keys(), ...unknown.keys()])) {
			const cells: Record<string, Cell> = {};
			for (const year of YEARS)
				cells[`station_travellers_${year}`] = unknown.get(code)?.has(year)
					? null
					: (byCommune.get(code)?.[year] ?? 0);
			builder.add(code, cells);
		}
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero' })];
	}
};
