import type { Sheet } from 'write-excel-file/browser';
import { harmless } from './harmless';
import { writable } from './writable';

export type WorkbookCell = { value: string | number; type?: 'Formula'; fontWeight?: 'bold' } | null;
export interface WorkbookSheet {
	sheet: string;
	data: readonly (readonly WorkbookCell[])[];
	/** In letters, from the first column on. */
	widths: readonly number[];
	/** Rows that stay in sight. */
	sticky: number;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Excel takes no longer text. */
const LONGEST = 32_767;
/** What a font is, in the order that the format asks: the library puts bold after colour. */
const FONT = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const orderFonts = (xml: string): string =>
	xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
		const parts = [...inside.matchAll(/<(\w+)[^>]*\/>/g)];
		const ordered = parts.toSorted(([, a = ''], [, b = '']) => FONT.indexOf(a) - FONT.indexOf(b));
		return `<font>${ordered.map(([part]) => part).join('')}</font>`;
	});

/** A text that nothing runs and that XML holds; a formula without its equals sign; no figure where there is none. */
function written(cell: WorkbookCell) {
	if (cell === null) return null;
	const { value, ...look } = cell;
	if (cell.type === 'Formula')
		return { ...look, type: 'Formula' as const, value: String(value).replace(/^=/, '') };
	if (typeof value === 'number') return Number.isFinite(value) ? { ...look, value, type: Number } : null;
	return { ...look, value: harmless(writable(value)).slice(0, LONGEST), type: String };
}

/** Writes sheets as an Excel file; what writes it is fetched when it is asked for. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
	const [{ default: writeExcelFile }, { strFromU8, strToU8, unzipSync, zipSync }] = await Promise.all([
		import('write-excel-file/browser'),
		import('fflate')
	]);
	const file = await writeExcelFile(
		sheets.map(({ sheet, data, widths, sticky }): Sheet<Blob> => ({
			sheet,
			data: data.map((row) => row.map(written)),
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: sticky
		}))
	).toBlob();
	const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const styles = parts['xl/styles.xml'];
	if (styles) parts['xl/styles.xml'] = strToU8(orderFonts(strFromU8(styles)));
	return new Blob([zipSync(parts).slice()], { type: XLSX });
}
