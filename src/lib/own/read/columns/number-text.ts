/** Sign between units and decimals. */
export type Decimal = ',' | '.';

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;
const MINUS = 45;
const PERCENT = 37;
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

/** Blanks (normal, no-break, narrow no-break, thin, figure) and apostrophes that part thousands. */
const isGroup = (code: number): boolean =>
	code === 32 ||
	code === 160 ||
	code === 0x202f ||
	code === 0x2009 ||
	code === 0x2007 ||
	code === 39 ||
	code === 0x2019;
const isBlank = (code: number): boolean => isGroup(code) && code !== 39 && code !== 0x2019;

/**
 * Reads a text as a figure, without saying yet which sign parts the decimals: of `1,234` that depends on the
 * other cells. One of them serves millions of cells.
 */
export class NumberText {
	/** Valid with a decimal comma; with a decimal point. */
	comma = false;
	point = false;
	commas = 0;
	points = 0;
	groups = 0;
	digits = 0;
	/** More than one digit, the first of which is 0, and no decimals: `01001`. */
	leadingZero = false;
	/** Digits after the last sign. */
	last = 0;
	sign: '%' | '€' | null = null;
	private negative = false;
	private mantissa = 0;
	private exponent = 0;
	private text = '';

	/** @returns whether the text is a figure with one of the signs */
	read(text: string): boolean {
		this.text = text;
		this.comma = this.point = this.leadingZero = this.negative = false;
		this.commas = this.points = this.groups = this.digits = this.last = this.mantissa = this.exponent = 0;
		this.sign = null;
		let end = text.length;
		let at = 0;
		while (at < end && isBlank(text.charCodeAt(at))) at++;
		while (end > at && isBlank(text.charCodeAt(end - 1))) end--;
		if (at === end) return false;
		let code = text.charCodeAt(at);
		if (code === MINUS || code === 0x2212 || code === 43) {
			this.negative = code !== 43;
			at++;
			while (at < end && isBlank(text.charCodeAt(at))) at++;
			code = text.charCodeAt(at);
		}
		if (code === 0x20ac) {
			this.sign = '€';
			at++;
			while (at < end && isBlank(text.charCodeAt(at))) at++;
			code = text.charCodeAt(at);
		}
		if (!((code >= ZERO && code <= NINE) || code === COMMA || code === POINT)) return false;
		const zeroFirst = code === ZERO;

		let first = -1;
		let run = 0;
		let bad = false;
		let lastSeparator = 0;
		let mantissa = 0;
		let digits = 0;
		for (; at < end; at++) {
			code = text.charCodeAt(at);
			if (code >= ZERO && code <= NINE) {
				run++;
				digits++;
				mantissa = mantissa * 10 + (code - ZERO);
				continue;
			}
			if (code === COMMA) this.commas++;
			else if (code === POINT) this.points++;
			else if (isGroup(code)) {
				const next = text.charCodeAt(at + 1);
				if (!(next >= ZERO && next <= NINE)) break;
				this.groups++;
			} else break;
			if (first < 0) first = run;
			else if (run !== 3) bad = true;
			lastSeparator = code;
			run = 0;
		}
		if (digits === 0) return false;
		this.digits = digits;
		this.mantissa = mantissa;
		this.last = run;
		if (at < end && !this.suffix(at, end)) return false;

		const { commas, points, groups } = this;
		if (first < 0) {
			this.comma = this.point = true;
			this.leadingZero = zeroFirst && digits > 1;
			return true;
		}
		const others = commas + points + groups - 1;
		// Groups of three after one to three digits, the first no 0; blanks and points do not both part thousands.
		const grouped = first >= 1 && first <= 3 && !bad && !zeroFirst && (groups === 0 || commas + points < 2);
		const fraction = run > 0 && (others === 0 || grouped);
		const whole = grouped && run === 3;
		this.comma = commas === 0 ? whole : commas === 1 && lastSeparator === COMMA && fraction;
		this.point = points === 0 ? whole : points === 1 && lastSeparator === POINT && fraction;
		return this.comma || this.point;
	}

	/** What stands after the digits: an exponent (with its sign, so that a code `2E004` is none), then `%` or `€`. */
	private suffix(from: number, end: number): boolean {
		let last = from;
		while (isBlank(this.text.charCodeAt(last))) last++;
		if (last === end - 1 && this.text.charCodeAt(last) === PERCENT) {
			this.sign = '%';
			return true;
		}
		const rest = this.text.slice(from, end);
		const parts = /^(?:[eE]([+-]\d{1,3}))?[\s\u00a0\u202f]*(%|€|EUR|euros?)?$/i.exec(rest);
		if (!parts) return false;
		if (parts[1]) this.exponent = Number(parts[1]);
		if (parts[2]) this.sign = parts[2] === '%' ? '%' : '€';
		return true;
	}

	/** Decimals of the text that was read last. */
	decimals(decimal: Decimal): number {
		if ((decimal === ',' ? this.commas : this.points) !== 1) return 0;
		return Math.max(0, this.last - this.exponent);
	}

	/** The figure, NaN where the text is none with this sign. */
	value(decimal: Decimal): number {
		if (!(decimal === ',' ? this.comma : this.point)) return NaN;
		const after = (decimal === ',' ? this.commas : this.points) === 1 ? this.last : 0;
		const shift = after - this.exponent;
		let size: number;
		if (this.digits <= EXACT_DIGITS && shift >= 0 && shift <= 22) {
			// Both are exact, so their quotient is the nearest double.
			size = this.mantissa / (POWERS[shift] ?? 1);
		} else {
			size = Number(`${this.cleaned(decimal)}e${this.exponent}`);
		}
		return this.negative && size !== 0 ? -size : size;
	}

	/** Whether the figure is a whole number of more digits than a double holds. */
	losesDigits(decimal: Decimal): boolean {
		return (
			this.digits > EXACT_DIGITS && this.decimals(decimal) === 0 && !Number.isSafeInteger(this.value(decimal))
		);
	}

	/** The digits with a point, and nothing else. */
	private cleaned(decimal: Decimal): string {
		const digits = this.text.replace(/[eE][+-]?\d+/, '').replace(/[^\d.,]/g, '');
		return decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
	}
}

/** Decimals that a double shows. */
export function decimalsOf(value: number): number {
	if (Number.isInteger(value)) return 0;
	const text = String(value);
	const exponent = text.indexOf('e');
	if (exponent >= 0) {
		const point = text.indexOf('.');
		return Math.max(0, (point < 0 ? 0 : exponent - point - 1) - Number(text.slice(exponent + 1)));
	}
	return text.length - text.indexOf('.') - 1;
}
