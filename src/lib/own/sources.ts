import { m } from '$lib/paraglide/messages';
import { plain } from '$lib/search/plain';
import type { OwnSource } from '$lib/warehouse/own-tables';
import { arrow, BATCH_ROWS } from './read/jobs/arrow';
import { TableReader } from './read/reader';
import type { KeptFile } from './store/kept-tables';
import { absenceCode, type ColumnTable, type OwnColumn, type OwnTable } from './table';
import type { OwnWork } from './work.svelte';

/** Rows of a file, read again by the worker that reads files, in batches. */
async function* rowsOf({ file, name, choices }: KeptFile): AsyncIterable<Uint8Array> {
	const reader = new TableReader();
	try {
		await reader.open({ kind: 'file', file, name }, choices, {
			words: { unnamed: m.mine_unnamed({ place: '{place}' }) }
		});
		for (let from = 0; ; from += BATCH_ROWS) {
			const batch = await reader.ask('arrow', from);
			if (!batch) return;
			yield batch;
		}
	} finally {
		reader.close();
	}
}

const CODE = 'code';
/** Name of a column of figures in questions: its label, and its period where it has several. */
const nameOf = ({ label, period }: OwnColumn): string => (period === '' ? label : `${label} ${period}`);

/** A table of which the browser has only the figures, as rows: an area each. */
function asRows({ codes, columns }: OwnTable): ColumnTable {
	return {
		rows: codes.length,
		lines: Int32Array.from(codes, (_, row) => row + 1),
		columns: [
			{
				kind: 'text',
				name: CODE,
				words: codes,
				ids: Int32Array.from(codes, (_, row) => row),
				absent: new Uint8Array(codes.length)
			},
			...columns.map((column) => ({
				kind: 'number' as const,
				name: nameOf(column),
				values: Float64Array.from(column.values, (value) => value ?? NaN),
				absent: Uint8Array.from(column.values, (value, row) =>
					value === null ? absenceCode(column.absent[row] ?? 'empty') : 0
				),
				sign: column.sign,
				decimals: column.decimals
			}))
		]
	};
}

async function* figuresOf(table: OwnTable): AsyncIterable<Uint8Array> {
	const { value } = await arrow(asRows(table), 0, table.codes.length);
	if (value) yield value;
}

/** The tables of one's own as questions ask them: their rows where the browser has the file, their figures elsewhere. */
export async function sourcesOf(work: OwnWork): Promise<OwnSource[]> {
	const taken = new Set<string>();
	const free = (label: string): string => {
		const stem = plain(label).replaceAll(' ', '_') || 'tableau';
		let name = stem;
		for (let number = 2; taken.has(name); number++) name = `${stem}_${number}`;
		taken.add(name);
		return name;
	};
	return Promise.all(
		work.tables
			.map((table) => ({ table, name: free(table.name) }))
			.map(async ({ table, name }) => {
				const file = await work.fileOf(table.id);
				return file
					? { name, label: table.name, columns: file.columns, batches: () => rowsOf(file) }
					: {
							name,
							label: table.name,
							columns: asRows(table).columns.map((column) => ({ name: column.name, kind: column.kind })),
							batches: () => figuresOf(table)
						};
			})
	);
}
