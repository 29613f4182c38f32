import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';
import { problemKinds } from '../problem';
import { Geography, Links, Text } from './common';

export const Entry = v.object({
	title: Text,
	version: v.string(),
	data_version: v.pipe(v.string(), said(m.api_field_data_version)),
	geography: Geography,
	licence: v.pipe(Text, said(m.api_field_licence)),
	links: Links
});

/** What is wrong with a question: RFC 9457, with what was expected. */
export const Problem = v.object({
	type: v.pipe(
		v.string(),
		said(() => `${m.api_field_problem_type()} ${problemKinds.join(', ')}`)
	),
	title: v.string(),
	status: v.number(),
	detail: v.pipe(v.string(), said(m.api_field_problem_detail)),
	instance: v.string(),
	parameter: v.optional(v.pipe(v.string(), said(m.api_field_problem_parameter))),
	value: v.optional(v.pipe(v.string(), said(m.api_field_problem_value))),
	expected: v.optional(v.pipe(v.string(), said(m.api_field_problem_expected))),
	allowed: v.optional(v.pipe(v.array(v.string()), said(m.api_field_problem_allowed))),
	see: v.optional(v.pipe(v.string(), said(m.api_field_problem_see)))
});

/** The document itself: what it holds is the affair of OpenAPI 3.1. */
export const OpenApi = v.record(v.string(), v.unknown());
