export interface NumberFormat {
	/** Decimal sign of the file. */
	decimal?: '.' | ',';
	/** True where the file groups thousands with blanks (plain, no-break or narrow). */
	groups?: boolean;
}

const PLAIN = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Reads a number as a producer writes it, or null when the text is no number in that format. */
export function parseNumber(
	text: string,
	{ decimal = '.', groups = false }: NumberFormat = {}
): number | null {
	let plain = text.trim();
	if (groups) plain = plain.replace(/[\u0020\u00A0\u2009\u202F]/g, '');
	if (decimal === ',') {
		if (plain.includes('.')) return null;
		plain = plain.replace(',', '.');
	}
	return PLAIN.test(plain) ? Number(plain) : null;
}
