import { intlLocale } from '../../i18n/language';
import { factValue } from '../../deck/alternative';
import type { Palette } from '../../deck/presentation';
import type { Deck, Slide } from '../../deck/slide';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../paraglide/messages';
import { writable } from '../writable';
import { mendPptx } from './mend';
import { COLOURS, DISPLAY, LEFT, TEXT, WIDE } from './style';
import { addView, type PictureOf } from './view';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** A title inherits its size from its layout: one for each length. */
const SHORT = { name: 'Belvédère', size: 32 };
const LONG = { name: 'Belvédère, titre long', size: 24 };
const MASTERS = [SHORT, LONG];
/** A title of more letters takes two lines. */
const LONG_TITLE = 46;
const notesOf = (slide: Slide): string =>
	[
		slide.notes,
		...slide.facts.map(
			(fact) => `${fact.label}${m.colon()}${factValue(fact)} (${fact.producer}, ${formatPeriod(fact.period)})`
		)
	]
		.filter(Boolean)
		.join('\n');

/**
 * The deck as a PowerPoint file: titles, texts, tables and charts in its own terms, so that they can be
 * edited; maps as pictures; notes with the figures; a text alternative on every chart and picture.
 */
export async function writePptx(given: Deck, palette: Palette, pictureOf: PictureOf): Promise<Blob> {
	const deck = writable(given);
	const { default: Pptx } = await import('pptxgenjs');
	const pptx = new Pptx();
	const c = COLOURS[palette];
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = m.pptx_title({ name: deck.name });
	pptx.subject = deck.name;
	pptx.author = m.app_name();
	pptx.company = m.app_name();
	pptx.theme = { headFontFace: DISPLAY, bodyFontFace: TEXT };
	const fixed = { fontFace: TEXT, margin: 0, lang: intlLocale() };
	for (const { name, size } of MASTERS) {
		pptx.defineSlideMaster({
			title: name,
			background: { color: c.paper },
			objects: [
				{
					text: {
						text: deck.name,
						options: {
							...fixed,
							x: LEFT,
							y: 0.3,
							w: 9,
							h: 0.35,
							fontFace: DISPLAY,
							italic: true,
							fontSize: 14,
							color: c.slate
						}
					}
				},
				{
					placeholder: {
						options: {
							...fixed,
							name: 'title',
							type: 'title',
							x: LEFT,
							y: 0.65,
							w: WIDE,
							h: 0.95,
							fontFace: DISPLAY,
							fontSize: size,
							color: c.ink,
							align: 'left',
							valign: 'top'
						},
						text: ''
					}
				},
				{
					placeholder: {
						options: {
							...fixed,
							name: 'line',
							type: 'body',
							x: LEFT,
							y: 1.62,
							w: WIDE,
							h: 0.55,
							fontSize: 17,
							color: c.ink2,
							align: 'left',
							valign: 'top'
						},
						text: ''
					}
				}
			],
			slideNumber: {
				x: 12,
				y: 0.3,
				w: 0.7,
				h: 0.35,
				fontFace: TEXT,
				fontSize: 13,
				color: c.ink2,
				align: 'right'
			}
		});
	}
	for (const slide of deck.slides) {
		const sheet = pptx.addSlide({
			masterName: slide.title.length > LONG_TITLE ? LONG.name : SHORT.name
		});
		sheet.addText(slide.title, { placeholder: 'title' });
		sheet.addText(slide.line, { placeholder: 'line' });
		await addView(pptx, sheet, slide, deck, c, pictureOf);
		sheet.addText(slide.source, {
			...fixed,
			x: LEFT,
			y: 6.95,
			w: WIDE,
			h: 0.32,
			fontSize: 12,
			color: c.ink2,
			align: 'right'
		});
		sheet.addNotes(notesOf(slide));
	}
	const written = await pptx.write({ outputType: 'uint8array' });
	if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
	return new Blob([mendPptx(written, intlLocale())], { type: PPTX });
}
