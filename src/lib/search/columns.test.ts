import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	readCodes,
	readGrowing,
	readPostal,
	readRecent,
	writeCodes,
	writeGrowing,
	writePostal,
	writeRecent
} from './columns';

const commune = fc
	.tuple(fc.constantFrom('01', '2A', '49', '75', '97'), fc.integer({ min: 1, max: 999 }))
	.map(([departement, number]) => departement + String(number).padStart(3, '0'));
const postal = fc.integer({ min: 1000, max: 98_999 }).map((code) => String(code).padStart(5, '0'));

it('reads every column as it was written', () => {
	fc.assert(
		fc.property(fc.array(commune), (codes) => {
			expect(readCodes(writeCodes(codes))).toEqual(codes);
			expect(readCodes(writeCodes(codes.toSorted()))).toEqual(codes.toSorted());
		})
	);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -1, max: 300 })), (values) => {
			expect(readRecent(writeRecent(values))).toEqual(values);
		})
	);
	fc.assert(
		fc.property(fc.array(fc.nat(40_000)), (values) => {
			const growing = values.toSorted((a, b) => a - b);
			expect(readGrowing(writeGrowing(growing))).toEqual(growing);
		})
	);
	fc.assert(
		fc.property(fc.array(postal), commune, (codes, code) => {
			expect(readPostal(writePostal(codes.join(' '), code), code)).toBe(codes.join(' '));
		})
	);
});

it('writes what repeats in few letters, and says what is no column', () => {
	expect(writeCodes(['49001', '49002', '49003', '49007', '50001'])).toBe('49001,,,4,50001');
	expect(writeRecent([7, 7, 7, 3, 7])).toBe('!7!((!3!)');
	expect(readGrowing(writeGrowing([0]))).toEqual([0]);
	expect(writePostal('49500 49521 35000', '49331')).toBe('50 521 35000');
	expect(() => readRecent('5')).toThrow(RangeError);
});
