import { moveAges, moveCategories } from '../../src/lib/catalogue';
import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { NIV_TERR } from './anct-histodemo';
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
	id: 'anct-migrations',
	producer: 'ANCT, Observatoire des territoires, d’après l’Insee',
	title: 'Migrations résidentielles (ensemble, par âge, par catégorie sociale)',
	page: 'https://www.observatoire-des-territoires.gouv.fr',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensement 2016',
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
	files: [
		file('anct/migrations_residentielles.csv'),
		file('anct/migrations_residentielles_age.csv'),
		file('anct/migrations_residentielles_csp.csv')
	]
};

const AGES: Readonly<Record<string, (typeof moveAges)[number]['key']>> = {
	'< 20 ans': 'under_20',
	'20-29 ans': '20_29',
	'30-39 ans': '30_39',
	'40-49 ans': '40_49',
	'50-64 ans': '50_64',
	'> 65 ans': '65_plus'
};

const CATEGORIES: Readonly<Record<string, (typeof moveCategories)[number]['key']>> = {
	'1': 'farmers',
	'2': 'business_owners',
	'3': 'managers',
	'4': 'intermediate',
	'5': 'employees',
	'6': 'workers',
	'7': 'retired',
	'8': 'other_inactive'
};

const FLOWS = { in: 'nb_ind_ENTR', out: 'nb_ind_SORT', balance: 'SM', present: 'nb_ind_PRES' } as const;
const measure = (flow: string, group: string) => (group === '' ? `moves_${flow}` : `moves_${flow}_${group}`);

type Areas = Map<string, { level: TableLevel; code: string; cells: Record<string, Cell> }>;

/** Adds a file's flows to the areas; `groups` turns the group column's words into measure keys. */
function gather(
	raw: RawDirectory,
	report: Report,
	areas: Areas,
	path: string,
	groupColumn: string | null,
	groups: Readonly<Record<string, string>>
): void {
	const table = readCsv(raw, path, {
		delimiter: ',',
		columns: ['TERR', 'NIV_TERR', ...Object.values(FLOWS), ...(groupColumn ? [groupColumn] : [])]
	});
	for (const record of table.records) {
		const level = NIV_TERR[record.text('NIV_TERR')];
		if (!level) throw record.fault('NIV_TERR', Object.keys(NIV_TERR).join(', '));
		const group = groupColumn ? groups[record.text(groupColumn)] : '';
		if (group === undefined) throw record.fault(groupColumn ?? '', Object.keys(groups).join(', '));
		const code = record.text('TERR');
		const key = `${level}:${code}`;
		const area = areas.get(key) ?? { level, code, cells: {} };
		areas.set(key, area);
		for (const [flow, column] of Object.entries(FLOWS)) {
			const name = measure(flow, group);
			if (name in area.cells) throw record.fault('TERR', 'one row per territory and group');
			area.cells[name] = record.cell(column);
		}
	}
	report.rows(identity.id, table.records.length);
}

/** Traps: codes shared by EPCI, départements and régions; ages written «< 20 ans», «> 65 ans». */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const areas: Areas = new Map();
		gather(raw, report, areas, 'anct/migrations_residentielles.csv', null, {});
		gather(raw, report, areas, 'anct/migrations_residentielles_age.csv', 'AGEREVS', AGES);
		gather(raw, report, areas, 'anct/migrations_residentielles_csp.csv', 'CS1', CATEGORIES);
		const measures = ['', ...Object.values(AGES), ...Object.values(CATEGORIES)].flatMap((group) =>
			Object.keys(FLOWS).map((flow) => measure(flow, group))
		);
		return Object.values(NIV_TERR).map((level) => {
			const builder = new TableBuilder(measures);
			for (const area of areas.values()) if (area.level === level) builder.add(area.code, area.cells);
			return builder.build(identity, { level, kind: 'sum' });
		});
	}
};
