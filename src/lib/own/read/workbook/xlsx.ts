import type { OnRow, RowSource, Run } from '../cell';
import type { SheetReading } from '../reading';
import { broken } from './broken';
import { relationsOf } from './package';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { eachXlsxRow, type XlsxContext } from './xlsx-sheet';
import { readXmlText } from './xml';
import type { Zip } from './zip';

interface XlsxSheet extends SheetReading {
	readonly path: string;
}

/** A workbook whose sheets are known and whose rows can be read. */
export interface Workbook {
	readonly sheets: readonly SheetReading[];
	readonly macros: boolean;
	/** The rows of a sheet. */
	sheet(index: number): RowSource & { readonly hiddenRows: number };
}

/** @throws {ReadError} where a part is missing or is no XML */
export async function openXlsx(zip: Zip, file: string, run: Run): Promise<Workbook> {
	const { sheets, context } = await broken(file, async () => {
		const book =
			relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
		const relations = relationsOf(zip, book);
		const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
		const { named, from1904 } = readBook(zip.text(book));
		const sheets = named.flatMap(({ id, name, hidden }): XlsxSheet[] => {
			const path = relations.find((relation) => relation.id === id && relation.kind === 'worksheet')?.path;
			return path && zip.has(path) ? [{ name, hidden, path, weight: zip.sizeOf(path) }] : [];
		});
		const [styles, strings] = [pathOf('styles'), pathOf('sharedStrings')];
		const context: XlsxContext = {
			strings: strings && zip.has(strings) ? await readSharedStrings(zip.part(strings), run) : [],
			formats: styles && zip.has(styles) ? readStyles(zip.text(styles)) : [],
			from1904
		};
		return { sheets, context };
	});
	return {
		sheets: sheets.map(({ name, hidden, weight }) => ({ name, hidden, weight })),
		macros: zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
		sheet: (index) => new XlsxRows(zip, sheets[index]?.path ?? '', context, file)
	};
}

class XlsxRows implements RowSource {
	hiddenRows = 0;
	constructor(
		private readonly zip: Zip,
		private readonly path: string,
		private readonly context: XlsxContext,
		private readonly file: string
	) {}
	async each(onRow: OnRow, run: Run): Promise<void> {
		await broken(this.file, async () => {
			const { hidden } = await eachXlsxRow(this.zip.part(this.path), this.context, onRow, run);
			this.hiddenRows = hidden;
		});
	}
}

function readBook(xml: string) {
	const named: { id: string; name: string; hidden: boolean }[] = [];
	let from1904 = false;
	readXmlText(xml, {
		open(name, attribute) {
			if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
			if (name !== 'sheet') return;
			named.push({
				id: attribute('r:id') ?? attribute('id') ?? attribute('relationships:id') ?? '',
				name: attribute('name') ?? '',
				hidden: (attribute('state') ?? 'visible') !== 'visible'
			});
		}
	});
	return { named, from1904 };
}
