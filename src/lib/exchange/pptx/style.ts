import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '../../deck/presentation';

/** Fonts that office machines have; the deck's own may not be there. */
export const DISPLAY = 'Georgia';
export const TEXT = 'Calibri';
/** Inches, on a sheet of 13.333 × 7.5. */
export const LEFT = 0.67;
export const WIDE = 12;
export const TOP = 2.25;
export const TALL = 4.45;

export interface Colours {
	paper: string;
	ink: string;
	ink2: string;
	slate: string;
	brick: string;
	line: string;
	sand: string;
	loss: string;
}
export const COLOURS: Readonly<Record<Palette, Colours>> = {
	paper: {
		paper: 'FBF8F2',
		ink: '1B2430',
		ink2: '434D59',
		slate: '1F4E79',
		brick: 'B93F0E',
		line: 'D9CFBA',
		sand: 'B3A582',
		loss: 'CB6A38'
	},
	washed: {
		paper: 'FFFFFF',
		ink: '000000',
		ink2: '242424',
		slate: '0B2F52',
		brick: '8F2500',
		line: 'A0A0A0',
		sand: '8C8C8C',
		loss: 'C96A2E'
	}
};

export type Sheet = ReturnType<PptxGenJS['addSlide']>;
export const BOX = { x: LEFT, y: TOP, w: WIDE, h: TALL };
