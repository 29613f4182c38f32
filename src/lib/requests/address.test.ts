import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBase64url } from '../exchange/base64url';
import { checksum } from '../exchange/checksum';
import { LONGEST_QUESTION, MOST_CHARACTERS, questionCode, readQuestion } from './address';
import { workedHere } from './worked';

const written = (sql: string): string => questionCode(sql) ?? '';
const codeOf = (bytes: Uint8Array) => {
	const code = toBase64url(deflateSync(bytes, { level: 9 }));
	return `1.${code}.${checksum(code)}`;
};

it('gives back any question that it takes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (sql) => {
			expect(readQuestion(written(sql))).toEqual({ sql });
		})
	);
});

it('holds each worked question in an address of less than a thousand characters', () => {
	for (const { sql } of workedHere()) {
		expect(readQuestion(written(sql))).toEqual({ sql });
		expect(written(sql).length).toBeLessThan(1000);
		expect(written(sql)).toMatch(/^[\w.-]+$/);
	}
});

it('says which address is cut, newer or no question', () => {
	const code = written('SELECT 1 FROM area');
	for (let end = 0; end < code.length; end++)
		expect(readQuestion(code.slice(0, end)), code.slice(0, end)).toHaveProperty('refusal');
	expect(readQuestion(code.slice(0, -1))).toEqual({ refusal: 'cut' });
	expect(readQuestion(code.replace(/^1/, '2'))).toEqual({ refusal: 'newer' });
	expect(readQuestion('SELECT 1')).toEqual({ refusal: 'wrong' });
	expect(readQuestion(`${code}.x`)).toEqual({ refusal: 'cut' });
	const other = toBase64url(new Uint8Array([1, 2, 3, 4, 5]));
	expect(readQuestion(`1.${other}.${checksum(other)}`)).toEqual({ refusal: 'wrong' });
});

it('takes no question that is longer than a link carries, and unpacks none that few characters make large', () => {
	let noise = '';
	for (let at = 0; noise.length < LONGEST_QUESTION; at++)
		noise += ((at * 2_654_435_761) % 4_294_967_296).toString(36);
	expect(questionCode(noise.slice(0, LONGEST_QUESTION))).toBeNull();
	expect(questionCode('x'.repeat(LONGEST_QUESTION + 1))).toBeNull();
	expect(written('x'.repeat(LONGEST_QUESTION)).length).toBeLessThan(MOST_CHARACTERS);
	const large = codeOf(new Uint8Array(3_000_000).fill(120));
	expect(large.length).toBeLessThan(MOST_CHARACTERS);
	expect(readQuestion(large)).toEqual({ refusal: 'wrong' });
});
