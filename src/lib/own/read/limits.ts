/** Largest file that is read. A table of every commune over thirty years is a tenth of it. */
export const MAX_BYTES = 250 * 1024 * 1024;
/** Columns read of a table; those after are counted, and said. */
export const MAX_COLUMNS = 1000;
/** Cells read of a table: figures and words of as many fit in the memory of a page. */
export const MAX_CELLS = 40_000_000;
/** Longest text that a cell keeps, that of a spreadsheet. */
export const MAX_TEXT = 32_767;
/** Characters that one line may hold, or one cell in quotes that is never closed. */
export const MAX_LINE = 8 * 1024 * 1024;
/** Bytes that one part of a workbook may hold once it is unpacked. */
export const MAX_UNPACKED = 500 * 1024 * 1024;
/** Largest GeoJSON, which is read whole. */
export const MAX_GEOJSON = 100 * 1024 * 1024;
/** Cells and lines that are listed of each thing that went wrong; all are counted. */
export const MAX_LISTED = 50;
