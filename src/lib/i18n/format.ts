import type { Unit } from '../catalogue';
import { m } from '../paraglide/messages';
import { intlLocale, language } from './language';

/** True minus sign: a hyphen is not one. */
const MINUS = '\u2212';
/** Narrow no-break space: what French puts before % and between thousands. */
const THIN = '\u202F';

const formats = new Map<string, Intl.NumberFormat>();

function format(decimals: number, signed: boolean): Intl.NumberFormat {
	const locale = intlLocale();
	const key = `${locale}${decimals}${signed}`;
	let known = formats.get(key);
	if (!known) {
		known = new Intl.NumberFormat(locale, {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			signDisplay: signed ? 'exceptZero' : 'negative'
		});
		formats.set(key, known);
	}
	return known;
}

/** A number as the language's print writes it: «34 526,5» in French, «34,526.5» in English; a true minus. */
export function formatNumber(value: number, decimals = 0, { signed = false } = {}): string {
	return format(decimals, signed).format(value).replace('-', MINUS);
}

/** Unit in words, as it follows a figure; empty for a bare number. */
export function unitLabel(unit: Unit): string {
	const labels: Record<Unit, () => string> = {
		percent: () => '%',
		percent_per_year: m.unit_percent_per_year,
		inhabitants: m.unit_inhabitants,
		count: () => '',
		per_km2: m.unit_per_km2,
		per_1000: m.unit_per_1000,
		per_10000: m.unit_per_10000,
		per_100: m.unit_per_100,
		per_1000_establishments: m.unit_per_1000_establishments,
		per_1000_of: m.unit_per_1000_of,
		per_area: m.unit_per_area,
		euro: () => '€',
		euro_per_m2: m.unit_euro_per_m2,
		km: () => 'km',
		hectares: () => 'ha',
		ratio: () => '',
		persons_per_household: m.unit_persons_per_household,
		employees: m.unit_employees
	};
	return labels[unit]();
}

/** Unit in a few characters, for axes and narrow places. */
export function shortUnit(unit: Unit): string {
	if (unit === 'percent_per_year') return '%';
	if (unit === 'euro_per_m2') return '€/m²';
	if (unit === 'percent' || unit === 'euro' || unit === 'km' || unit === 'hectares') return unitLabel(unit);
	return '';
}

/** A growth or a balance shows its sign, a level does not. */
const isSigned = (unit: Unit) => unit === 'percent_per_year';

/** A figure with the number of decimals of its indicator, without its unit. */
export const formatFigure = (value: number, unit: Unit, decimals: number): string =>
	formatNumber(value, decimals, { signed: isSigned(unit) });

/** Distances stand between centres of communes: what rounds to nought is in the same one. */
export const isInCommune = (value: number, unit: Unit, decimals: number): boolean =>
	unit === 'km' && asShown(value, decimals) === 0;

const rounders = new Map<number, Intl.NumberFormat>();
/** A figure as it is written with so many decimals: `toFixed` rounds 0.95 down, where a reader is shown 1.0. */
export function asShown(value: number, decimals: number): number {
	const rounder =
		rounders.get(decimals) ??
		new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: decimals });
	rounders.set(decimals, rounder);
	return Number(rounder.format(value));
}

/** A figure with its unit, as in a sentence. */
export function formatValue(value: number, unit: Unit, decimals: number): string {
	if (isInCommune(value, unit, decimals)) return m.in_the_commune();
	return withUnit(formatFigure(value, unit, decimals), unitLabel(unit));
}

/** A figure and its unit apart, where the unit is set smaller: «20 130» and «€»; in English «€20,130» and nothing. */
export function figureAndUnit(figure: string, label: string): { figure: string; unit: string } {
	return language() === 'en' && label.startsWith('€')
		? { figure: withUnit(figure, '€'), unit: label.slice(1).trim() }
		: { figure, unit: label };
}

/** A figure and its unit: «8,7 %», «20 130 €»; in English «8.7%», «€20,130». */
export function withUnit(figure: string, label: string): string {
	if (label === '') return figure;
	if (language() === 'en') {
		if (label.startsWith('€'))
			return `${figure.replace(/^[+\u2212]?/, '$&€')}${label.slice(1).replace(' ', '\u00A0')}`;
		return label.startsWith('%') ? `${figure}${label}` : `${figure}\u00A0${label}`;
	}
	return `${figure}${label.startsWith('%') || label === '€' ? THIN : '\u00A0'}${label}`;
}

/** A share out of 100 with its sign: «12,5 %», «12.5%». */
export const formatPercent = (value: number, decimals = 0, options: { signed?: boolean } = {}): string =>
	withUnit(formatNumber(value, decimals, options), '%');

/** Place in a ranking, as number and superscript: 1er, 2e, 739e; 1st, 2nd, 739th. */
export function ordinal(rank: number): { number: string; suffix: string } {
	const kind = new Intl.PluralRules(intlLocale(), { type: 'ordinal' }).select(rank);
	const suffixes: Partial<Record<Intl.LDMLPluralRule, () => string>> = {
		one: m.ordinal_first,
		two: m.ordinal_second,
		few: m.ordinal_third
	};
	return { number: formatNumber(rank), suffix: (suffixes[kind] ?? m.ordinal_next)() };
}

/** The same in a line of text. */
export const ordinalText = (rank: number): string => `${ordinal(rank).number}${ordinal(rank).suffix}`;

/** A period in words: 2013–2018, 4e trimestre 2025. */
export function formatPeriod(period: string): string {
	const quarter = /^(\d{4})-T([1-4])$/.exec(period);
	if (quarter) return m.period_quarter({ quarter: ordinalText(Number(quarter[2])), year: quarter[1] ?? '' });
	return period.replace('-', '–');
}

/** A month, counted since year 0: «décembre 2026», «December 2026». */
export const formatMonth = (month: number): string =>
	new Date(Date.UTC(Math.floor(month / 12), month % 12)).toLocaleDateString(intlLocale(), {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});

/** A day in full: 1er novembre 2026, 1 November 2026. */
export const formatDay = (day: Date): string =>
	day
		.toLocaleDateString(intlLocale(), { dateStyle: 'long' })
		.replace(/^1 /, language() === 'fr' ? '1er ' : '$&');

/** Size of a download. */
export function formatBytes(bytes: number): string {
	const [large, small] = language() === 'fr' ? ['Mo', 'Ko'] : ['MB', 'kB'];
	return bytes >= 1e6
		? `${formatNumber(bytes / 1e6, 1)}\u00A0${large}`
		: `${formatNumber(bytes / 1e3)}\u00A0${small}`;
}

/** A number as someone types it in the language being read: «1 234,5» in French, «1,234.5» in English; NaN where it is none. */
export function readNumber(text: string): number {
	const bare = text.replace(/[\s\u00A0\u202F]/g, '').replace(MINUS, '-');
	if (bare === '') return NaN;
	// A comma before three digits stands between thousands in English; elsewhere it is taken for the decimal mark.
	return Number(
		language() === 'en' ? bare.replace(/,(?=\d{3})/g, '').replace(',', '.') : bare.replace(',', '.')
	);
}

/** Items in a row, the last two joined by «et», «and». */
export const formatList = (items: readonly string[]): string =>
	new Intl.ListFormat(intlLocale(), { type: 'conjunction' }).format(items);

const GROUP =
	/^(?:Communauté de communes|Communauté d’agglomération|Communauté urbaine|CC|CA|CU|Métropole(?! Européenne))\s+/i;
/** A capital belongs to the name: «de La Rochelle» is La Rochelle. */
const LINK = /^(?:de l’|de la |des |du |de |d’|dite )/;

/** The name of a group of communes without its legal form, where something is left: maps, narrow tables. */
export function shortName(name: string): string {
	const short = name
		.replace(GROUP, '')
		.replace(name.match(GROUP) ? LINK : '', '')
		.replace(/\s+Communauté(?:\s+d’agglomération)?$/i, '');
	return short.length < 3 ? name : short.charAt(0).toUpperCase() + short.slice(1);
}

/** French spaces that do not break, before the marks that stand after one; English has none. */
export const unbroken = (text: string): string =>
	language() === 'en'
		? text
		: text
				.replace(/ (?=[:»])/g, '\u00A0')
				.replace(/ (?=[;!?%])/g, THIN)
				.replace(/« /g, '«\u00A0');

/** Counts that are told in words: two, then each whole number up to twenty. */
const COUNTS = [
	m.number_2,
	m.number_3,
	m.number_4,
	m.number_5,
	m.number_6,
	m.number_7,
	m.number_8,
	m.number_9,
	m.number_10,
	m.number_11,
	m.number_12,
	m.number_13,
	m.number_14,
	m.number_15,
	m.number_16,
	m.number_17,
	m.number_18,
	m.number_19,
	m.number_20
];

/** A count in words from two to twenty, as inside a sentence; in figures otherwise. */
export const countWord = (count: number): string => COUNTS[count - 2]?.() ?? formatNumber(count);

/** The same at the head of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** The same inside a sentence: its first letter is small, but for an acronym's. */
export const lowered = (text: string): string =>
	/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;

/** A numerator or a denominator: whole where it is large or whole, one decimal otherwise. */
export const formatPair = (value: number): string =>
	formatNumber(value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
