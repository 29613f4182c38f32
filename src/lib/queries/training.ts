import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const number = v.nullable(v.number());

const School = v.object({
	uai: v.string(),
	name: v.string(),
	department: v.string(),
	kind: v.picklist(['vocational_school', 'cfa']),
	session: v.string(),
	employed: number,
	expected: number,
	value_added: number,
	studying: number,
	/** Where a programme after the baccalauréat of the same school stands; null where it has none. */
	commune: v.nullable(v.string()),
	latitude: number,
	longitude: number,
	/** Whether one of those programmes is industrial. */
	industrial: v.boolean()
});
/** A vocational school or CFA of the last session, with the last rate that is published of it. */
export type School = v.InferOutput<typeof School>;

export const schoolOutcomes = (): Question<School> =>
	question(
		School,
		`WITH lasting AS (SELECT DISTINCT uai, kind FROM training_outcome
       WHERE session = (SELECT max(session) FROM training_outcome)),
     told AS (SELECT o.*, row_number() OVER (PARTITION BY uai, kind ORDER BY employed IS NULL, session DESC) AS rank
       FROM training_outcome o JOIN lasting USING (uai, kind)),
     stood AS (SELECT uai, min(commune) AS commune, min_by(latitude, commune) AS latitude,
       min_by(longitude, commune) AS longitude, bool_or(industrial) AS industrial FROM training WHERE commune IS NOT NULL GROUP BY uai)
     SELECT told.uai, name, department, kind, session, employed, expected, value_added, studying,
       commune, latitude, longitude, coalesce(industrial, false) AS industrial
     FROM told LEFT JOIN stood USING (uai) WHERE rank = 1 ORDER BY name, kind`
	);

const Programme = v.object({
	school: v.string(),
	kind: v.string(),
	speciality: v.string(),
	latitude: v.number(),
	longitude: v.number()
});
/** An industrial programme after the baccalauréat. */
export type Programme = v.InferOutput<typeof Programme>;

export const industrialProgrammes = (): Question<Programme> =>
	question(
		Programme,
		'SELECT DISTINCT school, kind, speciality, latitude, longitude FROM training WHERE industrial ORDER BY ALL'
	);
