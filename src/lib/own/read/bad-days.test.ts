import { mkdtempSync, openAsBlob, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_COLUMNS, MAX_LINE, MAX_TEXT, MAX_UNPACKED } from './limits';
import { ReadError } from './read-error';
import { readTable } from './read-table';
import { contentOf, encode, read, words } from './tests/kit';
import { odsOf, sheetRows, xlsxOf, zipOf } from './tests/workbooks';

const bytes = (...codes: number[]) =>
	Uint8Array.from([...codes, ...Array.from({ length: 600 }, (_, at) => at % 7)]);
const wide = (name: string) => [...name].flatMap((character) => [character.charCodeAt(0), 0]);
/** An OLE file whose directory, in its second sector, has an entry of this name. */
const ole = (name: string) => {
	const file = new Uint8Array(2048);
	file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	file.set(wide('Root Entry'), 512);
	file.set(wide(name), 640);
	return file;
};

/** Why a file is refused. */
async function refusal(content: string | Uint8Array<ArrayBuffer>, name = 'table.csv'): Promise<ReadError> {
	const cause = await read(content, {}, name).catch((error: unknown) => error);
	if (!(cause instanceof ReadError)) throw new Error(`Not refused: ${String(cause)}`);
	return cause;
}

describe('what is no table is refused by what it holds, whatever its name', () => {
	it.each<[string, string | Uint8Array<ArrayBuffer>]>([
		['empty', ''],
		['image', bytes(0x89, 0x50, 0x4e, 0x47)],
		['image', bytes(0xff, 0xd8, 0xff, 0xe0)],
		['image', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['pdf', '%PDF-1.7 …'],
		['page', '\n<!DOCTYPE html><html><body><table></table></body></html>'],
		['archive', bytes(0x1f, 0x8b, 8)],
		['archive', zipOf({ 'données.csv': 'a;b\n1;2' })],
		['document', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
		['document', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })],
		['binary', bytes(1, 2, 3, 0)],
		['password', ole('EncryptedPackage')],
		['old_workbook', ole('Workbook')],
		['document', ole('WordDocument')],
		['binary_workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
		[
			'password',
			odsOf('', '', {
				'META-INF/manifest.xml':
					'<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
			})
		],
		['broken_workbook', xlsxOf([{ name: 'F', rows: [['a'], [1]] }]).slice(0, 900)],
		['broken_workbook', xlsxOf([{ name: 'F', rows: '<row r="1"><c r="A1"><v>1</c></row>' }])],
		['no_sheet', xlsxOf([])],
		['empty_sheet', xlsxOf([{ name: 'F', rows: [] }])],
		['no_rows', 'code;nom;valeur\n'],
		['json', '{"a": 1}'],
		['json', '[{"a": 1}]'],
		['json', '{"type": "FeatureCollection", "features": ['],
		[
			'no_points',
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[]}}]}'
		],
		['long_line', `a;b\n${'x'.repeat(MAX_LINE + 1_000_000)}`]
	])('%s', async (why, content) => {
		const { why: found, place } = await refusal(content);
		expect([found, place.file]).toEqual([why, 'table.csv']);
	});

	it('says how large is too large', async () => {
		const file = { size: 300 * 1024 * 1024 } as Blob;
		const cause = await readTable({ kind: 'file', name: 'gros.csv', file }, {}, { words }).catch(
			(error: unknown) => error
		);
		expect(cause).toMatchObject({
			why: 'too_big',
			place: { value: String(file.size), expected: String(MAX_BYTES) }
		});
	});

	it('does not unpack a part that declares more than can be read', async () => {
		const bomb = xlsxOf([{ name: 'F', rows: [['a'], [1]] }]);
		// The size of the sheet, unpacked, as the archive's list of parts says it.
		const view = new DataView(bomb.buffer);
		const name = 'xl/worksheets/sheet1.xml';
		for (let at = 0; at + 46 < bomb.length; at++) {
			if (view.getUint32(at, true) !== 0x02014b50) continue;
			if (new TextDecoder().decode(bomb.subarray(at + 46, at + 46 + name.length)) === name)
				view.setUint32(at + 24, MAX_UNPACKED + 1, true);
		}
		expect((await refusal(bomb, 'bombe.xlsx')).why).toBe('zip_bomb');
	});
});

describe('what is odd is read, within bounds', () => {
	it('a sheet of a million empty columns', async () => {
		const row = (cells: string) =>
			`<table:table-row>${cells}<table:table-cell table:number-columns-repeated="1000000"/></table:table-row>`;
		const cell = (text: string) =>
			`<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
		const result = await read(
			odsOf(
				`<table:table table:name="F">${row(cell('Nom') + cell('Lieu'))}${row(cell('a') + cell('b'))}</table:table>`
			)
		);
		expect(contentOf(result)).toEqual({ Nom: ['a'], Lieu: ['b'] });
		expect(contentOf(await read(`Nom;Lieu${';'.repeat(1_000_000)}\na;b${';'.repeat(1_000_000)}\n`))).toEqual({
			Nom: ['a'],
			Lieu: ['b']
		});
		expect(
			contentOf(
				await read(
					xlsxOf([
						{
							name: 'F',
							rows: sheetRows([
								['Nom', 'Lieu'],
								['a', 'b']
							]).replace('</row>', '<c r="XFD1" s="1"/></row>')
						}
					])
				)
			)
		).toEqual({ Nom: ['a'], Lieu: ['b'] });
	});

	it('10,000 columns: the first are read, the others counted', async () => {
		const cells = Array.from({ length: 10_000 }, (_, at) => at);
		const { table, reading } = await read(
			[cells.map((at) => `c${at}`), cells, cells].map((row) => row.join(';')).join('\n')
		);
		expect(table.columns).toHaveLength(MAX_COLUMNS);
		expect(reading.columnsLeft).toBe(9000);
		expect(table.rows).toBe(2);
	});

	it('a cell of 1 MB: cut, counted, and said where', async () => {
		const result = await read(`nom;v\nx;1\n"${'a\n'.repeat(500_000)}";2\ny;3\n`);
		expect(result.table.rows).toBe(3);
		expect(result.reading.columns[0]?.lost).toMatchObject({ count: 1, list: [{ kind: 'long', line: 3 }] });
		const [column] = result.table.columns;
		expect(column?.kind === 'text' && column.words[1]?.length).toBe(MAX_TEXT);
		expect(result.table.lines[2]).toBe(500_004);
	});

	it('one column, pasted or not', async () => {
		expect(contentOf(await read('Commune\nAngers\nCholet'))).toEqual({ Commune: ['Angers', 'Cholet'] });
		const pasted = await readTable(
			{ kind: 'text', text: 'Commune\tEmplois\r\nAngers\t1 200,5\r\nCholet\t800\r\n', name: 'collé' },
			{},
			{ words }
		);
		expect(contentOf(pasted)).toEqual({ Commune: ['Angers', 'Cholet'], Emplois: [1200.5, 800] });
	});

	it('UTF-16, half of whose bytes are zeros', async () => {
		expect(contentOf(await read(encode('Commune;V\nAngers;1', 'utf-16be')))).toEqual({
			Commune: ['Angers'],
			V: [1]
		});
	});
});

describe('a reading that is cut short', () => {
	it('says that the file changed meanwhile', async () => {
		const path = join(mkdtempSync(join(tmpdir(), 'belvedere-read-')), 'table.csv');
		writeFileSync(path, `nom;v\n${'Angers;1\n'.repeat(300_000)}`);
		const file = await openAsBlob(path);
		let changed = false;
		const cause = await readTable(
			{ kind: 'file', name: 'table.csv', file },
			{},
			{
				words,
				onProgress: () => {
					if (changed) return;
					changed = true;
					writeFileSync(path, 'nom;v\nAngers;2\n');
				}
			}
		).catch((error: unknown) => error);
		expect(cause).toMatchObject({ name: 'ReadError', why: 'changed', place: { file: 'table.csv' } });
	});

	it('says that what cannot be read at all may be a folder', async () => {
		const folder = {
			size: 4096,
			slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) })
		};
		const cause = await readTable(
			{ kind: 'file', name: 'dossier', file: folder as unknown as Blob },
			{},
			{ words }
		).catch((error: unknown) => error);
		expect(cause).toMatchObject({ why: 'unreadable' });
	});

	it('stops when it is told to', async () => {
		const stop = new AbortController();
		const file = new Blob([`nom;v\n${'Angers;1\n'.repeat(300_000)}`]);
		const cause = await readTable(
			{ kind: 'file', name: 'table.csv', file },
			{},
			{
				words,
				signal: stop.signal,
				onProgress: () => stop.abort()
			}
		).catch((error: unknown) => error);
		expect(cause).toMatchObject({ name: 'AbortError' });
	});
});
