import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReadError } from './read-error';
import { read } from './tests/kit';
import { odsOf, xlsxOf } from './tests/workbooks';

/** A table, or a refusal that has its sentence: nothing else ever comes of a file. */
async function readsOrRefuses(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	try {
		const { table, reading } = await read(bytes);
		expect(reading.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
		expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
		for (const column of table.columns) {
			expect(column.absent).toHaveLength(table.rows);
			expect(column.kind === 'text' ? column.ids : column.values).toHaveLength(table.rows);
		}
	} catch (cause) {
		if (!(cause instanceof ReadError)) throw cause;
	}
}

const table = fc.uint8Array({ maxLength: 400 });
const scraps = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				';',
				',',
				'\t',
				'\n',
				'\r',
				'"',
				"'",
				'|',
				'1',
				'0',
				'2A',
				'é',
				' ',
				'\u00a0',
				'%',
				'€',
				'-',
				's',
				'{',
				'[',
				'<',
				'sep=',
				'\ufeff',
				'\0'
			),
			fc.string({ maxLength: 4 })
		),
		{ maxLength: 120 }
	)
	.map((parts) => new TextEncoder().encode(parts.join('')));
const book = xlsxOf([
	{
		name: 'F',
		rows: [
			['Code', 'V'],
			['01001', 1],
			['01002', 2.5]
		]
	}
]);
const sheet = odsOf(
	'<table:table table:name="F"><table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>'
);
/** A workbook with some bytes changed. */
const damaged = fc
	.tuple(
		fc.constantFrom(book, sheet),
		fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
	)
	.map(([whole, changes]) => {
		const bytes = whole.slice();
		for (const [place, value] of changes) bytes[place % bytes.length] = value;
		return bytes;
	});

it.each([
	['any bytes', table],
	['scraps of tables', scraps],
	['damaged workbooks', damaged]
])('reads or refuses %s', async (_, files) => {
	await fc.assert(
		fc.asyncProperty(files, (bytes) => readsOrRefuses(new Uint8Array(bytes))),
		{ numRuns: 800 }
	);
});
