import * as v from 'valibot';
import { levels, units } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { said } from '../parameters';

/** Words in both languages. */
export const Text = v.pipe(v.object({ fr: v.string(), en: v.string() }), said(m.api_shape_text));

export const figure = v.nullable(v.number());
export const word = v.nullable(v.string());
export const words = v.nullable(Text);

export const Address = v.pipe(v.string(), said(m.api_shape_address));
export const Links = v.pipe(v.record(v.string(), Address), said(m.api_shape_links));
export type Links = v.InferOutput<typeof Links>;

export const LevelName = v.pipe(v.picklist(levels), said(m.api_param_level));
export const UnitName = v.pipe(v.picklist(units), said(m.api_field_unit));
export const Status = v.pipe(v.picklist(['ok', 'partial', 'missing', 'secret']), said(m.api_field_status));

/** A territory as it is named inside another answer. */
export const Named = v.object({ code: v.string(), name: v.string() });
export const Place = v.object({ level: LevelName, code: v.string(), name: v.string() });

/** Which part of a list an answer holds. */
export const Page = v.object({
	total: v.pipe(v.number(), said(m.api_field_total)),
	offset: v.pipe(v.number(), said(m.api_field_offset)),
	count: v.pipe(v.number(), said(m.api_field_count))
});
export type Page = v.InferOutput<typeof Page>;

/** Date of the boundaries of communes and EPCI that every figure stands on. */
export const Geography = v.pipe(v.string(), said(m.api_field_geography));
