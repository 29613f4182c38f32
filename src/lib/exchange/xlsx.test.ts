import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { officeFaults } from '../../../tests/opc/check';
import { toXlsx } from './xlsx';

it('writes texts that nothing runs, figures as figures, and nothing where there is none', async () => {
	const name = '=HYPERLINK("https://exemple.org")';
	const file = await toXlsx([
		{
			name: 'Chiffres',
			columns: [name, 'b', 'c'],
			rows: [
				[name, -0.8, null],
				['-0.8', NaN, 1e-7],
				['a\u0000\u000Bb\uD800 <&>"', Infinity, 0],
				['x'.repeat(40_000), 1e21, '']
			]
		},
		{ name: 'À propos', columns: ['@a'], rows: [] }
	]);
	const bytes = new Uint8Array(await file.arrayBuffer());
	expect(officeFaults(bytes)).toEqual([]);
	const sheets = await readXlsxFile(Buffer.from(bytes));
	expect(sheets.map(({ sheet }) => sheet)).toEqual(['Chiffres', 'À propos']);
	const rows = sheets[0]?.data ?? [];
	expect(rows.slice(0, 3)).toEqual([
		[`'${name}`, 'b', 'c'],
		[`'${name}`, -0.8, null],
		['-0.8', null, 1e-7]
	]);
	expect(rows[3]).toEqual(['a  b  <&>"', null, 0]);
	expect(String(rows[4]?.[0])).toHaveLength(32_767);
	const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	expect(sheet).not.toContain('<f>');
	// A head is read whole; a long text stops somewhere.
	expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
		44, 12, 12
	]);
});
