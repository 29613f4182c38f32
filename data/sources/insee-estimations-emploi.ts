import * as v from 'valibot';
import { readJson } from '../io/json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const SALARIED_JOB_YEARS = Array.from({ length: 26 }, (_, at) => 1998 + at);

export const identity: SourceIdentity = {
	id: 'insee-estimations-emploi',
	producer: 'Insee',
	title: 'Estimations d’emploi localisées, emploi salarié par zone d’emploi',
	page: 'https://www.insee.fr/fr/statistiques/1893177',
	licence: 'Licence Ouverte 2.0',
	vintage: '1998 à 2023, fin d’année',
	geography: '2025-01-01',
	expected: {
		of: 'zone_emploi',
		count: 305,
		what: text('zones d’emploi', 'employment zones'),
		published: text('Insee, zones d’emploi de 2020', 'Insee, employment zones of 2020')
	},
	files: [file('insee/emploi/estimations_emploi_ze_1998_2023.json.gz')]
};

const Row = v.object({ code_ze: v.string(), year: v.number(), na5: v.string(), eff: v.number() });
const TOTAL = 'T';
const salariedJobs = (year: number) => `estimated_salaried_jobs_${year}`;

/**
 * Salaried jobs by employment zone. Trap: 28 of its codes are regional parts of zones, whose jobs count in the whole
 * zone too; they are no zone of today and are refused when figures are carried.
 */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const rows = readJson(raw, identity.files[0]?.path ?? '', v.array(Row));
		report.rows(identity.id, rows.length);
		const byZone = new Map<string, Map<number, number>>();
		for (const { code_ze: zone, year, na5, eff } of rows) {
			if (na5 !== TOTAL) continue;
			byZone.set(zone, (byZone.get(zone) ?? new Map<number, number>()).set(year, eff));
		}
		const builder = new TableBuilder(SALARIED_JOB_YEARS.map(salariedJobs));
		for (const [zone, years] of byZone) {
			builder.add(
				zone,
				Object.fromEntries(SALARIED_JOB_YEARS.map((year) => [salariedJobs(year), years.get(year) ?? null]))
			);
		}
		return [builder.build(identity, { level: 'zone_emploi', kind: 'published' })];
	}
};
