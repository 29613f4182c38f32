import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileError } from '$lib/dossier/bounded-json';
import type { OwnTable } from './table';
import { looksLikeTables, readTables, writeTables } from './tables-file';

const made = (name: string, values: (number | null)[]): OwnTable => ({
	id: 'a',
	name,
	file: 'parcelles.csv',
	day: '2026-11-27',
	level: 'epci',
	codes: values.map((_, at) => String(200000000 + at)),
	columns: [
		{
			id: 'own_a_plots',
			label: 'Parcelles à vendre',
			role: { kind: 'quantity' },
			period: '2026',
			sign: null,
			decimals: 0,
			values,
			absent: Object.fromEntries(values.flatMap((value, at) => (value === null ? [[at, 'secret']] : [])))
		}
	],
	version: 'v1',
	rows: values.length,
	recognised: values.length,
	unrecognised: 0
});
const refusal = (text: string) => {
	try {
		readTables(text);
	} catch (cause) {
		return cause instanceof FileError ? cause.refusal : cause;
	}
};

it('is the same tables, written and read again', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, maxLength: 80 }),
			fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 30 }),
			(name, values) => {
				const table = made(
					name,
					values.map((value) => (Object.is(value, -0) ? 0 : value))
				);
				const text = writeTables([table]);
				expect(looksLikeTables(text)).toBe(true);
				expect(readTables(text)).toEqual([table]);
			}
		)
	);
});

it('says what is wrong with a file, and where', () => {
	const text = writeTables([made('Essai', [1, 2])]);
	expect(refusal(text.replace('"version":1', '"version":9'))).toEqual({ why: 'newer' });
	expect(refusal(text.replace('"epci"', '"canton"'))).toMatchObject({ why: 'shape', path: 'tables.0.level' });
	expect(refusal(text.replace('[1,2]', '[1]'))).toMatchObject({ why: 'shape' });
	expect(refusal(text.replace('"name"', '"__proto__":{},"name"'))).toMatchObject({ why: 'key' });
	expect(refusal(text.slice(0, 40))).toMatchObject({ why: 'json' });
});
