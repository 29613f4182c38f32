import { readCsv } from '../io/csv';
import { file, type Cell, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'anct-sofie',
	producer: 'ANCT, Observatoire des territoires',
	title: 'SOFIE, accès à l’emploi et freins à l’emploi des femmes et des hommes',
	page: 'https://www.observatoire-des-territoires.gouv.fr',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensement 2015, intercommunalités de 2018',
	geography: '2018-01-01',
	expected: {
		of: 'epci',
		count: 1263,
		what: text('intercommunalités ayant un chiffre', 'intermunicipalities with a figure'),
		published: text(
			'DGCL, intercommunalités à fiscalité propre au 1er janvier 2018',
			'DGCL, intermunicipalities with own taxation at 1 January 2018'
		)
	},
	files: [file('anct/sofie_acces_emploi_epci_2018.csv'), file('anct/sofie_freins_epci_2018.csv')]
};

const BY_SEX: Readonly<Record<string, string>> = {
	FAM_2: 'inactive',
	FOR_3: 'neet',
	EMP_1: 'unemployment',
	EMP_3: 'part_time',
	EMP_4: 'precarious'
};
const SEXES: Readonly<Record<string, string>> = { F: 'women', H: 'men' };

/** Traps: one row per sex, decimal commas; columns EQU_* have uncertain labels and are left out. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const areas = new Map<string, Record<string, Cell>>();
		const access = readCsv(raw, 'anct/sofie_acces_emploi_epci_2018.csv', {
			delimiter: ';',
			decimal: ',',
			columns: ['epci2018', 'SEXE', ...Object.keys(BY_SEX)]
		});
		for (const record of access.records) {
			const sex = SEXES[record.text('SEXE')];
			if (!sex) throw record.fault('SEXE', 'F or H');
			const cells = areas.get(record.text('epci2018')) ?? {};
			areas.set(record.text('epci2018'), cells);
			for (const [column, key] of Object.entries(BY_SEX)) {
				const measure = `${key}_${sex}_2015`;
				if (measure in cells) throw record.fault('epci2018', 'one row per territory and sex');
				cells[measure] = record.cell(column);
			}
		}
		const obstacles = readCsv(raw, 'anct/sofie_freins_epci_2018.csv', {
			delimiter: ';',
			decimal: ',',
			columns: ['epci2018', 'FOR_2']
		});
		obstacles.unique('epci2018');
		for (const record of obstacles.records) {
			const cells = areas.get(record.text('epci2018')) ?? {};
			areas.set(record.text('epci2018'), cells);
			cells.low_diploma_women_2015 = record.cell('FOR_2');
		}
		report.rows(identity.id, access.records.length + obstacles.records.length);
		const builder = new TableBuilder([
			...Object.values(BY_SEX).flatMap((key) => [`${key}_women_2015`, `${key}_men_2015`]),
			'low_diploma_women_2015'
		]);
		for (const [code, cells] of areas) builder.add(code, cells);
		return [builder.build(identity, { level: 'epci', kind: 'published' })];
	}
};
