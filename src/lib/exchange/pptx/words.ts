import type { DeckFact, View } from '../../deck/slide';
import { figureAndUnit, formatFigure, formatPeriod, formatValue, unitLabel } from '../../i18n/format';
import { m } from '../../paraglide/messages';
import { BOX, type Colours, DISPLAY, LEFT, type Sheet, TALL, TEXT, TOP, WIDE } from './style';

type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** Large figures, two a row, each with its unit, its name and what it is compared with. */
export function addFigures(sheet: Sheet, view: Of<'figures'>, facts: readonly DeckFact[], c: Colours): void {
	view.facts.forEach((id, at) => {
		const fact = facts.find((one) => one.id === id);
		if (!fact) return;
		const parts =
			fact.value === null
				? { figure: m.figure_unknown(), unit: '' }
				: figureAndUnit(formatFigure(fact.value, fact.unit, fact.decimals), unitLabel(fact.unit));
		const [x, y] = [LEFT + (at % 2) * 6.2, TOP + 0.1 + Math.floor(at / 2) * 2.2];
		sheet.addText(
			[
				{
					text: parts.figure,
					options: { fontFace: DISPLAY, fontSize: 40, color: c.ink }
				},
				{
					text: parts.unit === '' ? '' : ` ${parts.unit}`,
					options: { fontSize: 17, color: c.ink, breakLine: true }
				},
				{
					text: `${fact.label}, ${formatPeriod(fact.period)}`,
					options: { fontSize: 17, color: c.ink, breakLine: true }
				},
				{
					text: fact.peers
						? m.deck_peers_median({ value: formatValue(fact.peers.median, fact.unit, fact.decimals) })
						: '',
					options: { fontSize: 15, color: c.ink2 }
				}
			],
			{ x, y, w: 5.8, h: 2, fontFace: TEXT, valign: 'top', margin: 0 }
		);
	});
}

/** Titles, each with its sentence. */
export function addPoints(sheet: Sheet, view: Of<'points'>, c: Colours): void {
	const step = TALL / Math.max(view.points.length, 3);
	view.points.forEach(({ mark, title, text }, at) => {
		sheet.addText(
			[
				{
					text: mark === '' ? title : `${mark} · ${title}`,
					options: { fontFace: DISPLAY, fontSize: 22, color: c.ink, breakLine: true }
				},
				{ text, options: { fontSize: 16, color: c.ink2 } }
			],
			{
				x: LEFT,
				y: TOP + at * step,
				w: WIDE,
				h: step,
				fontFace: TEXT,
				valign: 'top',
				margin: 0,
				fit: 'shrink'
			}
		);
	});
}

/** A list in two columns. */
export function addList(sheet: Sheet, view: Of<'list'>, c: Colours): void {
	for (const [column, items] of [
		view.items.slice(0, Math.ceil(view.items.length / 2)),
		view.items.slice(Math.ceil(view.items.length / 2))
	].entries()) {
		if (items.length === 0) continue;
		sheet.addText(
			items.map((text) => ({ text, options: { breakLine: true } })),
			{
				x: LEFT + column * 6.2,
				y: TOP,
				w: 5.8,
				h: TALL,
				fontFace: TEXT,
				fontSize: 15,
				color: c.ink,
				valign: 'top',
				margin: 0,
				fit: 'shrink'
			}
		);
	}
}

export function addWords(sheet: Sheet, view: Of<'text'>, c: Colours): void {
	sheet.addText(view.text, {
		...BOX,
		fontFace: DISPLAY,
		fontSize: 24,
		color: c.ink,
		valign: 'top',
		margin: 0,
		fit: 'shrink'
	});
}
