import type PptxGenJS from 'pptxgenjs';
import { alternativeOf, tableOf } from '../../deck/alternative';
import type { Deck, Slide } from '../../deck/slide';
import { addAxes, addBars, addCurve, addShares } from './charts';
import { type Colours, LEFT, type Sheet, TALL, TOP, WIDE } from './style';
import { addMatrix, addTable } from './tables';
import { addFigures, addList, addPoints, addWords } from './words';

/** The picture of a slide as a PNG data address, drawn by the browser: maps, which PowerPoint does not have. */
export type PictureOf = (slide: Slide) => Promise<{ data: string; width: number; height: number } | null>;

/** The picture of a slide in PowerPoint's own terms where it has them, as a picture where it does not. */
export async function addView(
	pptx: PptxGenJS,
	sheet: Sheet,
	slide: Slide,
	deck: Deck,
	c: Colours,
	pictureOf: PictureOf
): Promise<void> {
	const { view } = slide;
	const place = { pptx, sheet, c, altText: alternativeOf(slide, deck) };
	const table = tableOf(slide, deck);
	switch (view.kind) {
		case 'curve':
			return addCurve(place, view);
		case 'bars':
			return addBars(place, view);
		case 'shares':
			return addShares(place, view, deck.name);
		case 'axes':
			return addAxes(place, view);
		case 'figures':
			return addFigures(sheet, view, slide.facts, c);
		case 'points':
			return addPoints(sheet, view, c);
		case 'list':
			return addList(sheet, view, c);
		case 'text':
			return addWords(sheet, view, c);
		case 'matrix':
			if (table) addMatrix(sheet, table, c);
			return;
		case 'standings':
		case 'table':
			if (table) addTable(sheet, table.head, table.rows, c);
			return;
		case 'picture':
		case 'situation':
		case 'choropleth':
		case 'answer': {
			const picture = await pictureOf(slide);
			if (!picture) return;
			const scale = Math.min(WIDE / picture.width, TALL / picture.height);
			sheet.addImage({
				data: picture.data,
				x: LEFT,
				y: TOP,
				w: picture.width * scale,
				h: picture.height * scale,
				altText: place.altText
			});
		}
	}
}
