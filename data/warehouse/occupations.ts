import type { DuckDBConnection } from '@duckdb/node-api';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { readFapLabels, readFapRome } from '../sources/dares-fap';
import { readPortraits } from '../sources/dares-portraits-metiers';
import { readTensionHistory } from '../sources/dares-tensions-evolution';
import { readTensions } from '../sources/dares-tensions-2019';
import { readDifficultHirings } from '../sources/francetravail-bmo';
import { readHirings } from '../sources/francetravail-embauches';
import { toColumns, writeTable } from './write';

/** Family that holds a code: D1Z41 is in D1Z, D1Z in D. */
function parentOf(code: string): string | null {
	if (code.length === 5) return code.slice(0, 3);
	return code.length === 3 ? code.slice(0, 1) : null;
}

/** Writes what is known of occupations: portraits, tensions, surveys, hirings. */
export async function writeOccupations(
	connection: DuckDBConnection,
	raw: RawDirectory,
	report: Report
): Promise<void> {
	const labels = readFapLabels(raw, report);
	const rome = readFapRome(raw, report);
	const { portraits, sectors } = readPortraits(raw, report);
	/** Portraits exist for families of 1 and 3 characters; a finer one takes its parent's, and says so. */
	const portraitOf = (code: string) => portraits.get(code) ?? portraits.get(parentOf(code) ?? '');
	const portrait =
		(key: keyof NonNullable<ReturnType<typeof portraitOf>>) =>
		([code]: [string, string]) =>
			portraitOf(code)?.[key] ?? null;
	await writeTable(
		connection,
		'occupation',
		toColumns(
			[...labels],
			[
				['code', 'VARCHAR', ([code]) => code],
				['label', 'VARCHAR', ([, label]) => label.replaceAll("'", '’')],
				['parent', 'VARCHAR', ([code]) => parentOf(code)],
				['rome', 'VARCHAR', ([code]) => (rome.get(code) ?? []).join(' ')],
				[
					'portrait_of',
					'VARCHAR',
					([code]) =>
						portraits.has(code) ? code : portraits.has(parentOf(code) ?? '') ? parentOf(code) : null
				],
				['jobs_thousands', 'DOUBLE', portrait('jobsThousands')],
				['industry_share', 'DOUBLE', portrait('industryShare')],
				['other_sectors_share', 'DOUBLE', portrait('otherShare')],
				['median_wage', 'DOUBLE', portrait('medianWage')],
				['median_wage_period', 'VARCHAR', portrait('medianWagePeriod')],
				['share_50_plus', 'DOUBLE', portrait('share50Plus')],
				['saturday_share', 'DOUBLE', portrait('saturday')],
				['night_share', 'DOUBLE', portrait('night')],
				['sunday_share', 'DOUBLE', portrait('sunday')],
				['turnover', 'DOUBLE', portrait('turnover')],
				['turnover_year', 'VARCHAR', portrait('turnoverYear')],
				['no_diploma_share_under_30', 'DOUBLE', portrait('noDiplomaShareUnder30')],
				['vocational_diploma_share_under_30', 'DOUBLE', portrait('vocationalDiplomaShareUnder30')]
			]
		)
	);
	await writeTable(
		connection,
		'occupation_sector',
		toColumns(sectors, [
			['occupation', 'VARCHAR', (row) => row.occupation],
			['sector', 'VARCHAR', (row) => row.sector],
			['sector_label', 'VARCHAR', (row) => row.sectorLabel],
			['jobs_thousands', 'DOUBLE', (row) => row.thousands],
			['share', 'DOUBLE', (row) => row.share]
		])
	);
	await writeTable(
		connection,
		'occupation_tension',
		toColumns(
			[...readTensions(raw, report), ...readTensionHistory(raw, report)],
			[
				['occupation', 'VARCHAR', (row) => row.occupation],
				['nomenclature', 'VARCHAR', (row) => row.nomenclature],
				['level', 'VARCHAR', (row) => row.level],
				['area', 'VARCHAR', (row) => row.area],
				['period', 'VARCHAR', (row) => row.period],
				['score', 'DOUBLE', (row) => row.score],
				['category', 'INTEGER', (row) => row.category],
				['hiring_intensity', 'INTEGER', (row) => row.hiring_intensity],
				['training_link', 'INTEGER', (row) => row.training_link],
				['labour_shortage', 'INTEGER', (row) => row.labour_shortage],
				['non_durable_jobs', 'INTEGER', (row) => row.non_durable_jobs],
				['working_conditions', 'INTEGER', (row) => row.working_conditions],
				['geographical_mismatch', 'INTEGER', (row) => row.geographical_mismatch],
				['employment', 'DOUBLE', (row) => row.employment]
			]
		)
	);
	await writeTable(
		connection,
		'occupation_survey',
		toColumns(readDifficultHirings(raw, report), [
			['occupation', 'VARCHAR', (row) => row.occupation],
			['survey', 'VARCHAR', (row) => row.survey],
			['difficult_share', 'DOUBLE', (row) => row.difficultShare]
		])
	);
	await writeTable(
		connection,
		'occupation_hiring',
		toColumns(readHirings(raw, report), [
			['rome', 'VARCHAR', (row) => row.rome],
			['rome_label', 'VARCHAR', (row) => row.romeLabel],
			['naf', 'VARCHAR', (row) => row.naf],
			['naf_label', 'VARCHAR', (row) => row.nafLabel],
			['hirings', 'DOUBLE', (row) => row.hirings]
		])
	);
}
