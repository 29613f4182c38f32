import * as v from 'valibot';
import { HOME_EPCI, indicators, levels } from '$lib/catalogue';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';

/** Areas of a page at most; whoever asks for no page gets all of them, 35,000 communes at most. */
export const MOST_A_PAGE = 5000;
/** Longer, no name is looked for. */
const LONGEST_SEARCH = 100;

const CODE = /^[0-9A-Z]{1,9}$/;
const PERIOD = /^\d{4}(?:-(?:\d{4}|T[1-4]))?$/;
/** A whole number as it is written: neither sign, nor noughts before it. */
const WHOLE = /^(?:0|[1-9]\d{0,6})$/;

interface Saying {
	readonly said: () => string;
	/** One that may be given. */
	readonly example?: string;
	/** How JSON Schema says what is read here from a text. */
	readonly json?: Readonly<Record<string, string | number>>;
}

/** What a parameter or a field is, in the words of the documentation. */
export const said = <Input>(text: () => string, example?: string) =>
	v.metadata<Input, Readonly<Record<string, unknown>> & Saying>({
		said: text,
		...(example === undefined ? {} : { example })
	});

/** A whole number between two bounds, written in digits. */
const whole = (least: number, most: number, text: () => string, example: string) =>
	v.pipe(
		v.string(),
		v.regex(WHOLE),
		v.transform(Number),
		v.number(),
		v.minValue(least),
		v.maxValue(most),
		v.metadata({ said: text, example, json: { type: 'integer', minimum: least, maximum: most } })
	);

/** Parts of the path. */
export const level = v.pipe(v.picklist(levels), said(m.api_param_level, 'epci'));
export const code = v.pipe(v.string(), v.regex(CODE), said(m.api_param_code, HOME_EPCI));
export const indicator = v.pipe(
	v.picklist(indicators.map(({ id }) => id)),
	said(m.api_param_indicator, 'unemployment_rate_census')
);
export const period = v.pipe(v.string(), v.regex(PERIOD), said(m.api_param_period, '2022'));
export const source = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]{3,60}$/),
	said(m.api_param_source, 'insee-comparateur-2024')
);
/** The only level whose areas are compared with others like them, and have a diagnostic. */
export const epciLevel = v.pipe(v.picklist(['epci']), said(m.api_param_epci_level, 'epci'));

/** Parameters after the question mark. */
const within = v.pipe(
	v.string(),
	v.regex(new RegExp(`^(?:${levels.join('|')}):[0-9A-Z]{1,9}$`)),
	said(m.api_param_within, 'departement:49')
);
const limit = whole(1, MOST_A_PAGE, () => m.api_param_limit({ most: formatNumber(MOST_A_PAGE) }), '100');
const offset = whole(0, 1_000_000, m.api_param_offset, '0');
const q = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.maxLength(LONGEST_SEARCH),
	said(m.api_param_q, 'Segré')
);

/** Which areas of a level, and how many of them. */
export const page = { within: v.optional(within), limit: v.optional(limit), offset: v.optional(offset) };
/** What is looked for. */
export const search = { q, level: v.optional(level) };

/** Every name that may stand after a question mark. */
export const queryNames: readonly string[] = [...new Set([page, search].flatMap(Object.keys))];
