import * as v from 'valibot';
import { readJson } from '../io/json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, type TableLevel, text } from './source';

const path = (level: string) => `ptod/indicateurs_${level}_2022.json.gz`;
const ECONOMY = path('epci_economie');
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
	vintage: 'recensements de 2011, 2016 et 2022 ; Flores 2023 ; Filosofi 2021',
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
			'Sans les zones d’emploi ni les départements d’outre-mer ; pour la Métropole du Grand Paris, l’économie seulement.',
			'Without overseas employment zones and départements; for the Métropole du Grand Paris, the economy only.'
		)
	},
	files: [...LEVELS.map(({ name }) => file(path(name))), file(ECONOMY)]
};

/** Keys of the observatory's dictionary, and the measure that each brings. */
const MEASURES: readonly [key: string, measure: string][] = [
	['dmf_tmi_cscadre_22', 'net_migration_rate_managers_2022'],
	['dmf_tmi_csouvrier_22', 'net_migration_rate_workers_2022'],
	['dmf_tmi_a1524_22', 'net_migration_rate_15_24_2022'],
	['dmf_tmi_a3039_22', 'net_migration_rate_30_39_2022'],
	['dmf_tmi_a65p_22', 'net_migration_rate_65_plus_2022'],
	['dm_sn_vtcam_1622', 'natural_balance_rate_2016_2022'],
	['dm_sma_vtcam_1622', 'net_migration_rate_2016_2022'],
	['eco_sectindus_pct_22', 'industry_job_share_2022'],
	...[11, 16, 22].flatMap((year): [string, string][] => [
		[`eco_sectconst_pct_${year}`, `construction_job_share_20${year}`],
		[`eco_sectservi_pct_${year}`, `trade_services_job_share_20${year}`],
		[`eco_sectadmin_pct_${year}`, `public_job_share_20${year}`],
		[`dsp_csp_cadres_pct_${year}`, `managers_share_20${year}`]
	]),
	['eco_sectagri_pct_22', 'agriculture_job_share_2022'],
	['eco_emp_vtcam_1116', 'jobs_growth_2011_2016'],
	['eco_emp_vtcam_1622', 'jobs_growth_2016_2022'],
	['eco_ratio_emplt_actoc_22', 'job_concentration_2022'],
	['eco_txemp_1564_16', 'employment_rate_2016'],
	['eco_txemp_1564_22', 'employment_rate_2022'],
	['eco_sal_pct_22', 'salaried_job_share_2022'],
	['soc_txchom_1564_22', 'unemployment_rate_census_2022'],
	['dsp_csp_ouvriers_pct_22', 'workers_share_2022'],
	['dsp_csp_retraites_pct_22', 'retired_share_2022'],
	['dsp_dipl_supbac2_pct_22', 'higher_education_share_2022'],
	['dsp_dipl_infbac_pct_22', 'below_baccalaureate_share_2022'],
	['eco_eff_grandes_pct_23', 'large_establishment_job_share_2023'],
	['eco_eff_petites_pct_23', 'small_establishment_job_share_2023'],
	['eco_emp_pres_pct_23', 'local_demand_job_share_2023'],
	['eco_entrcrea_tot_vevol_1924', 'business_creations_growth_2019_2024'],
	['rev_med_21', 'median_standard_of_living_2021'],
	['rev_txpauv_21', 'poverty_rate_2021'],
	['rev_d9_21', 'ninth_decile_standard_of_living_2021'],
	['rev_ird9d1_21', 'interdecile_ratio_2021'],
	['log_vac_pct_22', 'vacant_housing_share_2022'],
	['log_ressec_pct_22', 'second_home_share_2022'],
	['log_prop_pct_22', 'owner_share_2022']
];

const Figure = v.nullish(v.number(), null);
const Row = v.objectWithRest({ code: v.string(), P23_POP: Figure }, v.unknown());
type Row = v.InferOutput<typeof Row>;

/** France's own row, and Paris, which stands beside the métropole's other parts. */
const FRANCE_ROW = '00FR';
const PARIS = '75056';

/** Rows of EPCI with what the second file adds: business creations, and Grand Paris as a whole. */
function withEconomy(rows: readonly Row[], economy: readonly Row[]): Row[] {
	const more = new Map(economy.map((row) => [row.code, row]));
	const known = new Set(rows.map(({ code }) => code));
	return [
		...rows.map((row) => ({ ...more.get(row.code), ...row })),
		...economy.filter(({ code }) => !known.has(code))
	];
}

/**
 * Rates that a public observatory recomputed from Insee's communes, rounded to two decimals, as it gives them.
 * Traps: Grand Paris stands as its twelve parts, and Paris under a commune's code: neither is today's EPCI; its own row
 * is in the file of the economy alone;
 * `00FR` is France, but its population is a mean; overseas zones and départements are not there.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const measures = MEASURES.map(([, measure]) => measure);
		const economy = readJson(raw, ECONOMY, v.array(Row));
		return LEVELS.flatMap(({ level, name }) => {
			const own = readJson(raw, path(name), v.array(Row));
			const rows = level === 'epci' ? withEconomy(own, economy) : own;
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
