import { type NumberFormat, numberFormat } from './number-format';
import { readXmlText } from './xml';

/** The number format of each style of a workbook, in the order in which cells name them. */
export function readStyles(xml: string): NumberFormat[] {
	const codes = new Map<number, string>();
	const formats: NumberFormat[] = [];
	let inCellStyles = false;
	readXmlText(xml, {
		open(name, attribute) {
			if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
			else if (name === 'cellXfs') inCellStyles = true;
			else if (name === 'xf' && inCellStyles) {
				const id = Number(attribute('numFmtId') ?? 0);
				formats.push(numberFormat(id, codes.get(id)));
			}
		},
		close(name) {
			if (name === 'cellXfs') inCellStyles = false;
		}
	});
	return formats;
}
