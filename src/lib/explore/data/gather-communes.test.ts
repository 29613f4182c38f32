import { describe, expect, it } from 'vitest';
import { communesWithin, readPasted } from './gather-communes';

describe('communes gathered for a territory of one’s own', () => {
	const list = [
		['01001', 'L’Abergement-Clémenciat', 46.15, 4.92],
		['49331', 'Segré-en-Anjou Bleu', 47.68, -0.87],
		['14666', 'Sainte-Croix', 49, 0],
		['46260', 'Sainte-Croix', 44, 1]
	] as const;
	it('reads codes and names, and tells by line what it does not know', () => {
		const read = readPasted('1001\nsegre en anjou bleu; 99999\nSainte-Croix\n\nAtlantide', list);
		expect(read.codes).toEqual(['01001', '49331']);
		expect(read.unknown).toEqual([
			{ line: 2, text: '99999' },
			{ line: 5, text: 'Atlantide' }
		]);
		expect(read.ambiguous).toEqual([{ line: 3, text: 'Sainte-Croix', codes: ['14666', '46260'] }]);
	});
	it('takes the communes around a point', () => {
		expect(communesWithin('49331', 1, list)).toEqual(['49331']);
		expect(communesWithin('49331', 170, list)).toEqual(['49331', '14666']);
		expect(communesWithin('00000', 500, list)).toEqual([]);
	});
});
