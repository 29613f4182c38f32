import { expect, it } from 'vitest';
import { wantedHeight } from './tell-height';

const around = { header: 60, footer: 90, spaces: 40 };

it('asks for a map as high as its width lets it be, between a finger and a screen', () => {
	expect(wantedHeight(800, around)).toBe(190 + 576);
	expect(wantedHeight(300, around)).toBe(190 + 320);
	expect(wantedHeight(2000, around)).toBe(190 + 620);
});

it('asks for whole pixels, enough of them', () => {
	expect(wantedHeight(701, { ...around, header: 60.2 })).toBe(Math.ceil(60.2 + 130 + 0.72 * 701));
});
