import type { Column, ColumnTable } from '../../table';
import type { Answer } from './answer';
import { rowsOfText } from './arrow-text';

/** Rows of a batch: small enough that the page and the engine hold little of it at once. */
export const BATCH_ROWS = 50_000;

/**
 * Some rows as one whole Arrow IPC stream, which DuckDB inserts (`insertArrowFromIPCStream`, with `create` for the
 * first). Words are Utf8, figures Float64, dates Date32; what is absent is null.
 *
 * @returns null past the last row
 */
export async function arrow(
	table: ColumnTable,
	from: number,
	count: number = BATCH_ROWS
): Promise<Answer<Uint8Array<ArrayBuffer> | null>> {
	const to = Math.min(table.rows, from + count);
	if (from >= to) return { value: null };
	const library = await import('apache-arrow');
	const vectors = table.columns.map((column) => {
		const { nullBitmap, nullCount } = nullsOf(column, from, to);
		const shared = { length: to - from, nullCount, nullBitmap };
		switch (column.kind) {
			case 'number':
				return library.makeData({
					...shared,
					type: new library.Float64(),
					data: column.values.slice(from, to)
				});
			case 'date':
				return library.makeData({
					...shared,
					type: new library.DateDay(),
					data: Int32Array.from(column.values.subarray(from, to))
				});
			case 'text':
				return library.makeData({ ...shared, type: new library.Utf8(), ...rowsOfText(column, from, to) });
		}
	});
	const schema = new library.Schema(
		vectors.map(({ type }, at) => new library.Field(table.columns[at]?.name ?? '', type, true))
	);
	const batch = new library.RecordBatch(
		schema,
		library.makeData({
			type: new library.Struct(schema.fields),
			length: to - from,
			nullCount: 0,
			children: vectors
		})
	);
	const bytes = new Uint8Array(library.tableToIPC(new library.Table([batch]), 'stream'));
	return { value: bytes, moved: [bytes.buffer] };
}

function nullsOf({ absent }: Column, from: number, to: number) {
	const nullBitmap = new Uint8Array(Math.ceil((to - from) / 8));
	let nullCount = 0;
	for (let row = from; row < to; row++) {
		if (absent[row] !== 0) nullCount++;
		else nullBitmap[(row - from) >> 3] = (nullBitmap[(row - from) >> 3] ?? 0) | (1 << ((row - from) & 7));
	}
	return { nullBitmap, nullCount };
}
