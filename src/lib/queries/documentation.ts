import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const text = v.nullable(v.string());

export const Source = v.object({
	id: v.string(),
	producer: v.string(),
	title: v.string(),
	url: v.string(),
	licence: v.string(),
	vintage: v.string(),
	geography: text,
	retrieved: v.string(),
	/** Who computed its figures from the producer's, where it is not the producer. */
	computed_by: text,
	rows_kept: v.number(),
	/** What should be in it, who publishes that count, and what is missing. */
	expected: v.nullable(v.number()),
	expected_what_fr: text,
	expected_what_en: text,
	expected_published_fr: text,
	expected_published_en: text,
	partial_fr: text,
	partial_en: text
});
export type Source = v.InferOutput<typeof Source>;

/** Every dataset, with how many of its rows the warehouse keeps. */
export const allSources = (): Question<Source> =>
	question(Source, `SELECT ${Object.keys(Source.entries).join(', ')} FROM source ORDER BY producer, title`);

const SourceUse = v.object({ source: v.string(), indicators: v.number() });

/** How many indicators each dataset carries. */
export const sourceUse = (): Question<v.InferOutput<typeof SourceUse>> =>
	question(
		SourceUse,
		'SELECT source, count(DISTINCT indicator) AS indicators FROM indicator_period GROUP BY source'
	);
