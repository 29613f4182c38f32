import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Absence } from '../table';
import { contentOf, encode, read } from './tests/kit';

/** How a table is written. */
const style = fc.record({
	encoding: fc.constantFrom(
		'utf-8' as const,
		'utf-8-mark' as const,
		'windows-1252' as const,
		'utf-16le' as const
	),
	separator: fc.constantFrom(';', ',', '\t', '|'),
	decimal: fc.constantFrom(',' as const, '.' as const),
	thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ',', '’', "'"),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	title: fc.boolean(),
	quoteAll: fc.boolean(),
	sep: fc.boolean()
});

const markers: readonly (readonly [string, Absence])[] = [
	['', 'empty'],
	['s', 'secret'],
	['nd', 'not_available'],
	['///', 'not_available'],
	['…', 'not_available'],
	['#DIV/0!', 'error']
];
/** Cents, so that a figure has one writing; at least one shows which sign parts the decimals. */
const figure = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100)
	},
	{ weight: 1, arbitrary: fc.constantFrom(...markers) }
);
const name = fc
	.array(fc.constantFrom('é', 'Œ', '€', 'a', 'B', ' ', '"', ';', ',', '|', '\t', '-', '’', 'ç', 'n', '.'), {
		minLength: 1,
		maxLength: 12
	})
	.map((characters) => `x${characters.join('')}y`);
const table = fc.array(fc.tuple(fc.integer({ min: 1, max: 97_999 }), name, figure), {
	minLength: 2,
	maxLength: 40
});

function written(value: number, decimal: ',' | '.', thousands: string): string {
	const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	return `${value < 0 ? '-' : ''}${grouped}${decimal}${cents}`;
}

it('comes back equal, however it is written', async () => {
	await fc.assert(
		fc.asyncProperty(table, style, async (rows, how) => {
			fc.pre(how.thousands !== how.decimal);
			// Windows-1252 has no narrow blank.
			fc.pre(how.encoding !== 'windows-1252' || how.thousands !== '\u202f');
			// One figure says which sign parts decimals.
			const all = [...rows, [99_001, 'dernière', 1234.5] as const];
			const cell = (text: string) =>
				how.quoteAll || /["\n]/.test(text) || text.includes(how.separator)
					? `"${text.replaceAll('"', '""')}"`
					: text;
			const line = (cells: readonly string[]) => cells.map(cell).join(how.separator) + how.lineEnd;
			const text = [
				how.sep ? `sep=${how.separator}${how.lineEnd}` : '',
				how.title ? `Une table${how.lineEnd}${how.lineEnd}` : '',
				line(['Code', 'Nom', 'Valeur']),
				...all.map(([code, label, value]) =>
					line([
						String(code).padStart(5, '0'),
						label,
						typeof value === 'number' ? written(value, how.decimal, how.thousands) : value[0]
					])
				)
			].join('');
			const result = await read(encode(text, how.encoding));
			expect(contentOf(result)).toEqual({
				Code: all.map(([code]) => String(code).padStart(5, '0')),
				Nom: all.map(([, label]) => label),
				Valeur: all.map(([, , value]) => (typeof value === 'number' ? value : { absent: value[1] }))
			});
			expect(result.reading.separator).toBe(how.separator);
			expect(result.reading.encoding).toBe(how.encoding === 'utf-8-mark' ? 'utf-8' : how.encoding);
			expect(result.reading.columns.every(({ lost }) => lost.count === 0)).toBe(true);
		}),
		{ numRuns: 400 }
	);
});
