import * as v from 'valibot';
import { readJson } from '../io/json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, type TableLevel, text } from './source';

const path = (level: string) => `ptod/indicateurs_${level}_2022.json.gz`;
const LEVELS: readonly { level: TableLevel; name: string }[] = [
	{ level: 'epci', name: 'epci' },
	{ level: 'zone_emploi', name: 'ze' },
	{ level: 'departement', name: 'departement' },
	{ level: 'region', name: 'region' }
];

export const identity: SourceIdentity = {
	id: 'ptod-indicateurs-2022',
	producer: 'Insee, calcul PTOD',
	title:
		'Recensement : indicateurs des intercommunalités, zones d’emploi, départements et régions, calculés par l’observatoire territorial public PTOD d’après l’Insee',
	page: 'https://www.insee.fr/fr/information/2383265',
	licence: 'Licence Ouverte 2.0',
	vintage: 'recensements de 2011, 2016 et 2022',
	geography: '2025-01-01',
	computedBy: 'PTOD',
	expected: {
		// The parts of Grand Paris stand in the file, and are no EPCI of today: what is counted is what is drawn.
		of: { sql: "count(industry_job_share_2022) FROM measure WHERE level = 'epci'" },
		count: 1254,
		what: text('intercommunalités ayant un chiffre', 'intermunicipalities with a figure'),
		published: text(
			'DGCL, intercommunalités à fiscalité propre au 1er janvier 2024',
			'DGCL, intermunicipalities with own taxation at 1 January 2024'
		)
	},
	without: {
		departements: ['971', '972', '973', '974', '976'],
		words: text(
			'Sans l’outre-mer ni la Métropole du Grand Paris.',
			'Without overseas France and the Métropole du Grand Paris.'
		)
	},
	files: LEVELS.map(({ name }) => file(path(name)))
};

/** Keys of the observatory's dictionary, and the measure that each brings. */
const MEASURES: readonly [key: string, measure: string][] = [
	['dmf_tmi_cscadre_22', 'net_migration_rate_managers_2022'],
	['dmf_tmi_csouvrier_22', 'net_migration_rate_workers_2022'],
	['dmf_tmi_a1524_22', 'net_migration_rate_15_24_2022'],
	['dmf_tmi_a3039_22', 'net_migration_rate_30_39_2022'],
	['dmf_tmi_a65p_22', 'net_migration_rate_65_plus_2022'],
	['eco_sectindus_pct_22', 'industry_job_share_2022'],
	['eco_emp_vtcam_1116', 'jobs_growth_2011_2016'],
	['eco_emp_vtcam_1622', 'jobs_growth_2016_2022']
];

const Figure = v.nullish(v.number(), null);
const Row = v.objectWithRest({ code: v.string(), P23_POP: Figure }, v.unknown());

/** France's own row, and Paris, which stands beside the métropole's other parts. */
const FRANCE_ROW = '00FR';
const PARIS = '75056';

/**
 * Rates that a public observatory recomputed from Insee's communes, rounded to two decimals, as it gives them.
 * Traps: Grand Paris stands as its twelve parts, and Paris under a commune's code: neither is today's EPCI;
 * `00FR` is France, but its population is a mean; overseas zones and départements are not there.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const measures = MEASURES.map(([, measure]) => measure);
		return LEVELS.flatMap(({ level, name }) => {
			const rows = readJson(raw, path(name), v.array(Row));
			report.rows(identity.id, rows.length);
			const builder = new TableBuilder(measures);
			const france = new TableBuilder(measures);
			const populations: (number | null)[] = [];
			for (const row of rows) {
				if (row.code === PARIS) {
					report.refuse(identity.id, 'commune among intercommunalités', row.code);
					continue;
				}
				const cells = Object.fromEntries(
					MEASURES.map(([key, measure]) => [measure, v.parse(Figure, row[key])])
				);
				if (row.code === FRANCE_ROW) {
					if (level === 'region') france.add('FR', cells);
					continue;
				}
				builder.add(row.code, cells);
				populations.push(row.P23_POP);
			}
			const table = builder.build(identity, { level, kind: 'published', populations });
			if (level !== 'region') return [table];
			return [table, france.build(identity, { level: 'france', kind: 'published' })];
		});
	}
};
