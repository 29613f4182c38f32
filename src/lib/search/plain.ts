/**
 * Text as it is compared: no accents, no case, no punctuation, no ligature, Saint for St. Lines stay lines, so that a
 * thousand names cost one call.
 */
export const plainLines = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/[^\p{L}\p{N}\n]+/gu, ' ')
		.replace(/\bste\b/g, 'sainte')
		.replace(/\bst\b/g, 'saint')
		.replace(/^ | $/gm, '');

/** The same for one text, on one line. */
export const plain = (text: string): string => plainLines(text.replace(/\n/g, ' '));
