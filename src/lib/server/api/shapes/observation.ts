import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';
import {
	Address,
	figure,
	Geography,
	LevelName,
	Links,
	Page,
	Place,
	Status,
	Text,
	UnitName,
	word
} from './common';
import { IndicatorName, Source } from './indicator';

/** A figure, how whole it is and what it is made of. */
export const Figure = v.object({
	value: v.pipe(figure, said(m.api_field_value)),
	status: Status,
	coverage: v.pipe(figure, said(m.api_field_coverage)),
	numerator: v.pipe(figure, said(m.api_field_numerator)),
	denominator: v.pipe(figure, said(m.api_field_denominator))
});
export type Figure = v.InferOutput<typeof Figure>;

const period = v.pipe(v.string(), said(m.api_field_period));

/** One territory of a list whose head says indicator, level, period and source. */
export const Observation = v.object({ code: v.string(), name: v.string(), ...Figure.entries });
export type Observation = v.InferOutput<typeof Observation>;

export const Observations = v.object({
	indicator: IndicatorName,
	level: LevelName,
	period,
	latest: v.pipe(v.boolean(), said(m.api_field_latest)),
	source: Source,
	geography: Geography,
	page: Page,
	observations: v.array(Observation),
	links: Links
});
export type Observations = v.InferOutput<typeof Observations>;

/** One figure of a territory, with all that is needed to read it. */
export const TerritoryObservation = v.object({
	indicator: v.string(),
	label: Text,
	unit: UnitName,
	decimals: v.pipe(v.number(), said(m.api_field_decimals)),
	period,
	...Figure.entries,
	source: v.string(),
	computed_by: v.pipe(word, said(m.api_field_computed_by)),
	source_geography: v.pipe(word, said(m.api_field_source_geography)),
	link: Address
});
export type TerritoryObservation = v.InferOutput<typeof TerritoryObservation>;

export const TerritoryObservations = v.object({
	territory: Place,
	geography: Geography,
	observations: v.array(TerritoryObservation),
	links: Links
});
export type TerritoryObservations = v.InferOutput<typeof TerritoryObservations>;

export const OneObservation = v.object({
	territory: Place,
	indicator: IndicatorName,
	period,
	latest: v.pipe(v.boolean(), said(m.api_field_latest)),
	...Figure.entries,
	source: Source,
	geography: Geography,
	links: Links
});
export type OneObservation = v.InferOutput<typeof OneObservation>;
