import * as v from 'valibot';
import { axes, units } from '$lib/catalogue';
import { measures } from '$lib/diagnostic/grade';
import { quadrants } from '$lib/diagnostic/rule';
import { verdicts } from '$lib/diagnostic/verdict';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';
import { figure, Links, Named, Place, Text, word } from './common';

const axis = v.pipe(v.picklist(axes), said(m.api_field_axis));
const quadrant = v.pipe(v.picklist(quadrants), said(m.api_field_quadrant));
const facts = v.pipe(v.array(v.string()), said(m.api_field_fact_ids));
const score = v.pipe(figure, said(m.api_field_axis_score));

const Witness = v.object({
	fact: v.string(),
	measures: v.pipe(v.picklist(measures), said(m.api_field_measures))
});

const Quartiles = v.object({ size: v.number(), q1: v.number(), median: v.number(), q3: v.number() });

export const Fact = v.object({
	id: v.string(),
	label: Text,
	indicator: v.pipe(word, said(m.api_field_fact_indicator)),
	period: v.string(),
	unit: v.picklist(units),
	decimals: v.number(),
	scope: v.pipe(v.string(), said(m.api_field_scope)),
	age: v.pipe(v.number(), said(m.api_field_age)),
	producer: Text,
	value: v.pipe(figure, said(m.api_field_value)),
	numerator: figure,
	denominator: figure,
	peers: v.pipe(v.nullable(Quartiles), said(m.api_field_peers_quartiles)),
	all: v.pipe(v.nullable(Quartiles), said(m.api_field_all_quartiles)),
	rank: v.pipe(v.nullable(v.object({ rank: v.number(), of: v.number() })), said(m.api_field_rank)),
	france: figure,
	departement: figure
});

export const AxisProfile = v.object({
	axis,
	label: Text,
	score,
	sentences: v.array(Text),
	facts: v.array(
		v.object({
			...Witness.entries,
			standing: v.pipe(
				v.picklist(['strength', 'median', 'weakness', 'unknown', 'unjudged']),
				said(m.api_field_standing)
			),
			place: v.pipe(figure, said(m.api_field_place))
		})
	)
});

export const Finding = v.object({
	rule: v.string(),
	quadrant,
	axis,
	strength: v.pipe(v.picklist(['strong', 'clear', 'slight']), said(m.api_field_strength)),
	headline: Text,
	title: Text,
	text: Text,
	against: v.pipe(Text, said(m.api_field_against)),
	evidence: v.array(Witness),
	counter: v.pipe(facts, said(m.api_field_counter)),
	turned: v.pipe(v.boolean(), said(m.api_field_turned)),
	to_confirm: v.pipe(v.boolean(), said(m.api_field_to_confirm))
});

export const Claim = v.object({
	id: v.string(),
	statement: Text,
	verdict: v.pipe(v.picklist(verdicts), said(m.api_field_verdict)),
	because: v.pipe(Text, said(m.api_field_because)),
	sides: v.pipe(Text, said(m.api_field_sides)),
	facets: v.array(
		v.object({
			id: v.string(),
			label: Text,
			measured: v.pipe(v.picklist(['measured', 'partly', 'not']), said(m.api_field_measured)),
			side: v.picklist(['for', 'against', 'neither', 'unknown']),
			evidence: v.array(Witness)
		})
	),
	unknown: v.pipe(Text, said(m.api_field_unknown))
});

export const Undocumented = v.object({ rule: v.string(), quadrant, axis, title: Text, missing: facts });
export const Reversal = v.object({
	fact: v.string(),
	better: v.pipe(v.nullable(v.boolean()), said(m.api_field_better)),
	text: Text
});

export const Diagnostic = v.object({
	territory: Place,
	vintage: v.pipe(v.string(), said(m.api_field_retrieved)),
	peers: v.array(Named),
	axes: v.array(AxisProfile),
	findings: v.array(Finding),
	undocumented: v.pipe(v.array(Undocumented), said(m.api_field_undocumented)),
	reversals: v.pipe(v.array(Reversal), said(m.api_field_reversals)),
	claims: v.array(Claim),
	facts: v.pipe(v.array(Fact), said(m.api_field_facts)),
	links: Links
});
export type Diagnostic = v.InferOutput<typeof Diagnostic>;
