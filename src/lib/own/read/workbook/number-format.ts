import type { Cell } from '../cell';
import { dateText, daysOfSerial } from '../columns/dates';

/** What a number format makes of a figure, as far as it changes what one reads. */
export type NumberFormat =
	| { readonly as: 'figure' | 'percent' | 'euro' | 'date' | 'time' }
	/** `00000`: a code, shown with its zeros. */
	| { readonly as: 'padded'; readonly digits: number };

const figure: NumberFormat = { as: 'figure' };

/** Formats that every workbook has without declaring them, by their numbers. */
const builtIn = (id: number): NumberFormat => {
	if (id === 9 || id === 10) return { as: 'percent' };
	if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
		return { as: 'date' };
	return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? { as: 'time' } : figure;
};

/** @param code as the workbook declares it; undefined for one of the formats that need no declaring */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
	if (code === undefined) return builtIn(id);
	// The part for figures above 0, without what is shown as it stands.
	const part = (code.split(';')[0] ?? '').trim();
	// Thousands of euros are none.
	if (/(?<![km]\s?"?)€|\[\$EUR/i.test(part)) return { as: 'euro' };
	const bare = part.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
	if (bare.includes('%')) return { as: 'percent' };
	if (/^0{2,}$/.test(bare)) return { as: 'padded', digits: bare.length };
	if (/[#0?]/.test(bare) || /^general$/i.test(bare) || /^@?$/.test(bare)) return figure;
	// `aaaa` and `jj` in files that a French program wrote without translating.
	if (/[ydj]|a{2,}/i.test(bare)) return { as: 'date' };
	return /[hms]/i.test(bare) ? (/m{3,}/i.test(bare) ? { as: 'date' } : { as: 'time' }) : figure;
}

/** Takes back the noise of a product: 0.07 × 100. */
const percent = (value: number): number => Number((value * 100).toPrecision(15));

/** A figure of a workbook as one reads it there. */
export function shownFigure(value: number, format: NumberFormat, from1904: boolean): Cell {
	switch (format.as) {
		case 'figure':
			return value;
		case 'percent':
			return { as: 'percent', value: percent(value), text: `${percent(value)}%` };
		case 'euro':
			return { as: 'euro', value, text: String(value) };
		case 'padded':
			return Number.isInteger(value) && value >= 0
				? { as: 'padded', value, text: String(value).padStart(format.digits, '0') }
				: value;
		case 'time':
			return dateText(value - Math.floor(value)).slice(11) || '00:00:00';
		case 'date': {
			const days = daysOfSerial(value, from1904);
			return { as: 'date', value: days, text: dateText(days) };
		}
	}
}

/** The word that one sees in a cell that is true or false; a commune named Faux is among them. */
export const shownBoolean = (value: boolean): Cell => ({
	as: 'boolean',
	value: value ? 1 : 0,
	text: value ? 'Vrai' : 'Faux'
});
