import { describe, expect, it } from 'vitest';
import { contentOf, encode, read } from '../tests/kit';

describe('encoding', () => {
	it('is judged on the whole file: one accent at its end decides', async () => {
		const text = `nom;v\n${'Angers;1\n'.repeat(200_000)}Évron;2\n`;
		const result = await read(encode(text, 'windows-1252'));
		expect(result.reading.encoding).toBe('windows-1252');
		expect(contentOf(result).nom?.at(-1)).toBe('Évron');
	});
	it('holds a character that two pieces of the file share', async () => {
		// Of each row the é lies one byte further on, over the first end of a piece.
		const rows = Array.from({ length: 40_000 }, (_, at) => `${'x'.repeat(at % 7)}é${at};${at}`);
		const result = await read(`nom;v\n${rows.join('\n')}`);
		expect(result.reading.encoding).toBe('utf-8');
		expect(contentOf(result).nom).toEqual(rows.map((row) => row.split(';')[0]));
	});
	it('is UTF-8 where only the end of the file cuts a character in two', async () => {
		const result = await read(new TextEncoder().encode('nom;v\né;1\nà').slice(0, -1));
		expect(result.reading.encoding).toBe('utf-8');
	});
	it('can be chosen', async () => {
		const result = await read(new TextEncoder().encode('nom;v\né;1'), { encoding: 'windows-1252' });
		expect(contentOf(result).nom).toEqual(['Ã©']);
	});
});

describe('separator', () => {
	it.each([
		['a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5', ';'],
		['a,b,c\n"1,5","x;y",3\n"1,5","x;y",3', ','],
		['a\tb\nx, y\t1\nz, t\t2', '\t'],
		['a|b\n1;5|2', '|'],
		['Titre, de la table\n\na;b\n1;2\n3;4', ';'],
		['code\n01001\n01002', null]
	])('%j', async (text, separator) => expect((await read(text)).reading.separator).toBe(separator));

	it('is what the first line says, which is then no row', async () => {
		const result = await read('sep=|\r\na|b\r\n1;2|3\r\n');
		expect(result.reading).toMatchObject({ separator: '|', sepLine: true });
		expect(contentOf(result)).toEqual({ a: ['1;2'], b: [3] });
		expect([...result.table.lines]).toEqual([3]);
	});
});

describe('rows', () => {
	it('say the line of the file where they stand, after cells of several lines too', async () => {
		const result = await read('\n\na;b\n"x\ny";1\n\nz;2\n');
		expect(contentOf(result)).toEqual({ a: ['x\ny', 'z'], b: [1, 2] });
		expect([...result.table.lines]).toEqual([4, 7]);
		expect(result.reading.blankLines).toBe(1);
	});
	it('are counted where they are shorter or longer than the headings', async () => {
		const result = await read('a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3;');
		expect(result.reading.shorter).toEqual({ count: 1, lines: [3] });
		expect(result.reading.longer).toEqual({ count: 1, lines: [4] });
		expect(contentOf(result)['Colonne 4']).toEqual([
			{ absent: 'empty' },
			{ absent: 'empty' },
			9,
			{ absent: 'empty' }
		]);
	});
	it('are read without quotation marks where one is never closed', async () => {
		const result = await read('a;b\n"x";1\n"y;2\nz;3\n');
		expect(result.reading.openQuote).toBe(3);
		expect(contentOf(result)).toEqual({ a: ['x', '"y', 'z'], b: [1, 2, 3] });
	});
	it('are read so too where a mark is closed by another, lines further on', async () => {
		const result = await read('a;b\n"x;1\ny" z;2\nt;3\n');
		expect(contentOf(result).a).toEqual(['"x', 'y" z', 't']);
	});
	it('lose the apostrophe that keeps a spreadsheet from counting a code', async () => {
		const result = await read(`code;nom;v\n'01001;'s-Heerenberg;1\n"'=x";y;2\n`);
		expect(contentOf(result)).toEqual({ code: ['01001', '=x'], nom: ["'s-Heerenberg", 'y'], v: [1, 2] });
	});
	it('keep a lone mark inside a cell', async () => {
		expect(contentOf(await read('a;b\n24" pouces;1\nx;2')).a).toEqual(['24" pouces', 'x']);
	});
});
