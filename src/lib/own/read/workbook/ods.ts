import type { OnRow, RowSource, Run } from '../cell';
import { readOdsCells } from './ods-cells';
import { broken } from './broken';
import type { Workbook } from './xlsx';
import type { Zip } from './zip';

const CONTENT = 'content.xml';

/** An OpenDocument spreadsheet: all its sheets stand in one part. */
export async function openOds(zip: Zip, file: string, run: Run): Promise<Workbook> {
	const sheets: { name: string; hidden: boolean; weight: number }[] = [];
	await broken(file, () =>
		readOdsCells(
			zip.part(CONTENT),
			{ onSheet: (sheet) => sheets.push({ ...sheet, weight: 0 }) },
			run,
			(cells, at) => {
				const sheet = sheets[at];
				if (sheet) for (const cell of cells) if (cell !== '') sheet.weight++;
			}
		)
	);
	return {
		sheets,
		macros: zip.names.some(
			(name) => /^(Basic|Scripts)\//i.test(name) && /\.(xml|xba|py|js|bsh)$/i.test(name)
		),
		sheet: (index) => new OdsRows(zip, index, file)
	};
}

class OdsRows implements RowSource {
	hiddenRows = 0;
	constructor(
		private readonly zip: Zip,
		private readonly index: number,
		private readonly file: string
	) {}
	async each(onRow: OnRow, run: Run): Promise<void> {
		await broken(this.file, async () => {
			this.hiddenRows = await readOdsCells(
				this.zip.part(CONTENT),
				{ only: this.index },
				run,
				(cells, _, line) => onRow(cells, line)
			);
		});
	}
}
