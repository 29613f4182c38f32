/**
 * Text as it is compared: no accents, no case, no punctuation, no ligature, Saint for St. Lines stay lines, so that a
 * thousand names cost one call.
 */
export const plainLines = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/[^a-z0-9\u00df-\u024f\n]+/g, ' ')
		.replace(/\bste\b/g, 'sainte')
		.replace(/\bst\b/g, 'saint')
		.replace(/^ | $/gm, '');

/** The same for one text, on one line. */
export const plain = (text: string): string => plainLines(text.replace(/\n/g, ' '));
