import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { Place } from './place';
import { file, type MeasureSource, type SourceIdentity, TableBuilder } from './source';

export const identity: SourceIdentity = {
	id: 'anct-france-services',
	producer: 'ANCT',
	title: 'Espaces France Services',
	page: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
	licence: 'Licence Ouverte 2.0',
	vintage: 'avril 2021',
	geography: '2021-01-01',
	files: [file('anct/france_services_2021.csv')]
};

/** One row an office: a commune can stand several times, and that is not a duplicate. */
export function readFranceServices(raw: RawDirectory, report?: Report): Place[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['insee_com', 'lib_france_services', 'latitude', 'longitude', 'format']
	});
	report?.rows(identity.id, table.records.length);
	return table.records.map((record, index) => ({
		kind: 'france_services',
		id: `fs-${index + 1}`,
		name: record.text('lib_france_services'),
		commune: record.text('insee_com'),
		latitude: record.number('latitude'),
		longitude: record.number('longitude'),
		category: record.text('format'),
		size: null,
		sizeYear: null
	}));
}

export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const offices = new Map<string, number>();
		for (const { commune } of readFranceServices(raw, report)) {
			if (commune) offices.set(commune, (offices.get(commune) ?? 0) + 1);
		}
		const builder = new TableBuilder(['france_services_2021']);
		for (const [code, count] of offices) builder.add(code, { france_services_2021: count });
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero' })];
	}
};
