/** What a spreadsheet reads as a formula, or as the end of a cell before one, where a text starts with it. */
const RUN = '[=+\\-@\\t\\r\\n＝＋－＠]';
const STARTS = new RegExp(`^(?='*${RUN})`);
/** In a file of cells, also after what a spreadsheet of another language takes for the end of a cell. */
const CELL_STARTS = new RegExp(`(?<=^|[;,\\t\\r\\n])(?='*${RUN})`, 'g');
const MARKED = new RegExp(`(?<=^|[;,\\t\\r\\n])'(?='*${RUN})`, 'g');

/** A text that is a figure, which no spreadsheet runs. */
export const FIGURE = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

/**
 * A text that no spreadsheet runs: an apostrophe stands before what would be a formula (`=HYPERLINK(…)`, the name of a
 * territory that came by a link). A text that is a figure stays as it is.
 */
export const harmless = (text: string): string => (FIGURE.test(text) ? text : text.replace(STARTS, "'"));

/** The same for a cell of a CSV file, whose ends depend on who reads it. */
export const harmlessCell = (text: string): string =>
	FIGURE.test(text) ? text : text.replace(CELL_STARTS, "'");

/** The text that `harmlessCell` made harmless. */
export const originalCell = (text: string): string => text.replace(MARKED, '');
