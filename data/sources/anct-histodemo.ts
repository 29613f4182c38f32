import { readCsv } from '../io/csv';
import { SourceError } from '../io/errors';
import {
	file,
	type Cell,
	type MeasureSource,
	type SourceIdentity,
	type TableLevel,
	TableBuilder,
	text,
	withoutMayotte
} from './source';

export const identity: SourceIdentity = {
	id: 'anct-histodemo',
	producer: 'ANCT, Observatoire des territoires',
	title: 'Évolution démographique 1968–2016',
	page: 'https://www.observatoire-des-territoires.gouv.fr',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensements de 1968 à 2016',
	geography: '2019-01-01',
	expected: {
		of: 'epci',
		count: 1258,
		what: text('intercommunalités ayant un chiffre', 'intermunicipalities with a figure'),
		published: text(
			'DGCL, intercommunalités à fiscalité propre au 1er janvier 2019',
			'DGCL, intermunicipalities with own taxation at 1 January 2019'
		)
	},
	without: withoutMayotte,
	files: [file('anct/indics_TERR_histodemo.csv')]
};

/** Levels of the ANCT's files, by the word of their column NIV_TERR. */
export const NIV_TERR: Readonly<Record<string, TableLevel>> = {
	EPCI: 'epci',
	DEP: 'departement',
	REG: 'region'
};

const SPANS = ['1968_1975', '1975_1982', '1982_1990', '1990_1999', '1999_2006', '2006_2011', '2011_2016'];
const CENSUSES = ['1968', '1975', '1982', '1990', '1999', '2006', '2011', '2016'];

/** Trap: the same code names an EPCI, a département or a région: only NIV_TERR tells which. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const table = readCsv(raw, identity.files[0]?.path ?? '', {
			delimiter: ',',
			columns: [
				'TERR',
				'periode',
				'POPULATION_debut',
				'POPULATION_fin',
				'EVOL_DEMO_SN',
				'EVOL_DEMO_SMA',
				'NIV_TERR'
			]
		});
		const areas = new Map<string, { level: TableLevel; code: string; cells: Record<string, Cell> }>();
		for (const record of table.records) {
			const level = NIV_TERR[record.text('NIV_TERR')];
			if (!level) throw record.fault('NIV_TERR', Object.keys(NIV_TERR).join(', '));
			const span = record.text('periode');
			if (!SPANS.includes(span)) throw record.fault('periode', SPANS.join(', '));
			const [start = '', end = ''] = span.split('_');
			const code = record.text('TERR');
			const key = `${level}:${code}`;
			const area = areas.get(key) ?? { level, code, cells: {} };
			areas.set(key, area);
			const set = (measure: string, value: Cell) => {
				const known = area.cells[measure];
				if (known !== undefined && known !== value) {
					throw record.fault(
						'periode',
						`the same ${measure} as the neighbouring period (${known}), not ${value}`
					);
				}
				area.cells[measure] = value;
			};
			set(`history_population_${start}`, record.cell('POPULATION_debut'));
			set(`history_population_${end}`, record.cell('POPULATION_fin'));
			set(`history_natural_${span}`, record.cell('EVOL_DEMO_SN'));
			set(`history_migration_${span}`, record.cell('EVOL_DEMO_SMA'));
		}
		report.rows(identity.id, table.records.length);
		const measures = [
			...CENSUSES.map((year) => `history_population_${year}`),
			...SPANS.flatMap((span) => [`history_natural_${span}`, `history_migration_${span}`])
		];
		return Object.values(NIV_TERR).map((level) => {
			const builder = new TableBuilder(measures);
			for (const area of areas.values()) if (area.level === level) builder.add(area.code, area.cells);
			if (builder.codes.length === 0) {
				throw new SourceError({
					file: identity.files[0]?.path ?? '',
					column: 'NIV_TERR',
					expected: `rows of level ${level}`
				});
			}
			return builder.build(identity, { level, kind: 'sum' });
		});
	}
};
