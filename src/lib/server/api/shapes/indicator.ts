import * as v from 'valibot';
import { axes, themes } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';
import { Address, LevelName, Links, Text, UnitName, word, words } from './common';

const AxisName = v.pipe(v.picklist(axes), said(m.api_field_axis));
const ThemeName = v.pipe(v.picklist(themes), said(m.api_field_theme));

/** An indicator as every answer names it. */
export const IndicatorName = v.object({
	id: v.string(),
	label: Text,
	unit: UnitName,
	unit_label: v.pipe(Text, said(m.api_field_unit_label)),
	decimals: v.pipe(v.number(), said(m.api_field_decimals)),
	polarity: v.pipe(v.picklist([1, -1, 0]), said(m.api_field_polarity)),
	coverage_of: v.pipe(v.picklist(['inhabitants', 'cells']), said(m.api_field_coverage_of))
});
export type IndicatorName = v.InferOutput<typeof IndicatorName>;

export const PeriodShape = v.object({
	period: v.string(),
	levels: v.array(LevelName),
	source: v.string()
});

export const IndicatorRow = v.object({
	...IndicatorName.entries,
	axis: AxisName,
	theme: ThemeName,
	definition: Text,
	levels: v.array(LevelName),
	first_period: v.string(),
	last_period: v.string(),
	periods: v.array(v.string()),
	sources: v.array(v.string()),
	link: Address
});
export const Indicators = v.object({ indicators: v.array(IndicatorRow), links: Links });
export type Indicators = v.InferOutput<typeof Indicators>;

export const Indicator = v.object({
	...IndicatorName.entries,
	axis: AxisName,
	theme: ThemeName,
	definition: Text,
	reading: v.pipe(Text, said(m.api_field_reading)),
	numerator: v.pipe(words, said(m.api_field_numerator_words)),
	denominator: v.pipe(words, said(m.api_field_denominator_words)),
	breaks: v.pipe(v.boolean(), said(m.api_field_breaks)),
	part_of: v.pipe(word, said(m.api_field_part_of)),
	periods: v.array(
		v.object({
			...PeriodShape.entries,
			formula: v.pipe(v.record(v.string(), v.unknown()), said(m.api_field_formula)),
			insee_formula: v.pipe(word, said(m.api_field_insee_formula)),
			links: v.pipe(v.record(v.string(), Address), said(m.api_field_period_links))
		})
	),
	links: Links
});

export const Source = v.object({
	id: v.string(),
	producer: Text,
	title: Text,
	url: Address,
	licence: v.string(),
	vintage: v.pipe(Text, said(m.api_field_vintage)),
	geography: v.pipe(word, said(m.api_field_source_geography)),
	retrieved: v.pipe(v.string(), said(m.api_field_retrieved)),
	computed_by: v.pipe(word, said(m.api_field_computed_by))
});
export type Source = v.InferOutput<typeof Source>;

export const SourceRow = v.object({
	...Source.entries,
	rows: v.pipe(v.number(), said(m.api_field_rows)),
	partial: v.pipe(words, said(m.api_field_source_partial)),
	indicators: v.pipe(v.array(v.string()), said(m.api_field_source_indicators)),
	link: Address
});
export const Sources = v.object({ sources: v.array(SourceRow), links: Links });
export type Sources = v.InferOutput<typeof Sources>;
export const OneSource = v.object({ ...SourceRow.entries, links: Links });
