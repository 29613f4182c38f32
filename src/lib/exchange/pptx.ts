import type PptxGenJS from 'pptxgenjs';
import { alternativeOf, factValue, tableOf } from '../deck/alternative';
import type { Palette } from '../deck/presentation';
import type { Deck, Slide } from '../deck/slide';
import { formatFigure, formatPeriod, formatValue, unitLabel } from '../i18n/format';
import { m } from '../paraglide/messages';

/** The picture of a slide as a PNG data address, drawn by the browser: maps, which PowerPoint does not have. */
export type PictureOf = (slide: Slide) => Promise<{ data: string; width: number; height: number } | null>;

/** Fonts that office machines have; the deck's own may not be there. */
const DISPLAY = 'Georgia';
const TEXT = 'Calibri';
const MASTER = 'Belvédère';
/** Inches, on a sheet of 13.333 × 7.5. */
const LEFT = 0.67;
const WIDE = 12;
const TOP = 2.25;
const TALL = 4.45;
/** A title of more letters takes two lines. */
const LONG_TITLE = 46;
const FACTOR_INK = ['1B2430', '1B2430', '1B2430', 'FFFFFF', 'FFFFFF'];
const FACTORS = ['F3EDDF', 'E7D3B8', 'E0AE83', '8F3D17', '5C1C07'];

interface Colours {
	paper: string;
	ink: string;
	ink2: string;
	slate: string;
	brick: string;
	line: string;
	sand: string;
	loss: string;
}
const COLOURS: Readonly<Record<Palette, Colours>> = {
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

type Sheet = ReturnType<PptxGenJS['addSlide']>;
const BOX = { x: LEFT, y: TOP, w: WIDE, h: TALL };

const axisText = (c: Colours) => ({
	catAxisLabelFontFace: TEXT,
	valAxisLabelFontFace: TEXT,
	catAxisLabelFontSize: 15,
	valAxisLabelFontSize: 13,
	catAxisLabelColor: c.ink,
	valAxisLabelColor: c.ink2,
	dataLabelFontFace: TEXT,
	dataLabelFontSize: 15,
	dataLabelColor: c.ink,
	legendFontFace: TEXT,
	legendFontSize: 14,
	legendColor: c.ink,
	valGridLine: { color: c.line, size: 0.5 }
});

function addTable(
	sheet: Sheet,
	head: readonly string[],
	rows: readonly (readonly string[])[],
	c: Colours
): void {
	const line = { type: 'solid' as const, pt: 0.75, color: c.line };
	const none = { type: 'none' as const };
	const border: [typeof line | typeof none, typeof none, typeof line, typeof none] = [none, none, line, none];
	const first = head.length > 4 ? 4.4 : WIDE / head.length + 1.5;
	const other = (WIDE - first) / Math.max(1, head.length - 1);
	sheet.addTable(
		[
			head.map((text) => ({ text, options: { color: c.ink2, fontSize: 13, border } })),
			...rows.map((row) =>
				row.map((text, column) => ({
					text,
					options: { color: c.ink, fontSize: 15, border, bold: column === 1 }
				}))
			)
		],
		{
			x: LEFT,
			y: TOP,
			w: WIDE,
			colW: head.map((_, at) => (at === 0 ? first : other)),
			fontFace: TEXT,
			margin: 0.06
		}
	);
}

function addMatrix(sheet: Sheet, { head, rows }: { head: string[]; rows: string[][] }, c: Colours): void {
	const border = [
		{ type: 'none' as const },
		{ type: 'none' as const },
		{ type: 'solid' as const, pt: 0.75, color: c.line },
		{ type: 'none' as const }
	] as [{ type: 'none' }, { type: 'none' }, { type: 'solid'; pt: number; color: string }, { type: 'none' }];
	const level = (text: string) => Number(text) - 1;
	sheet.addTable(
		[
			head.map((text, at) => ({
				text,
				options: {
					color: c.ink2,
					fontSize: 12,
					border,
					align: at > 1 ? ('center' as const) : ('left' as const)
				}
			})),
			...rows.map((row) =>
				row.map((text, at) => ({
					text,
					options:
						at > 1 && FACTORS[level(text)]
							? {
									fill: { color: FACTORS[level(text)] ?? 'FFFFFF' },
									color: FACTOR_INK[level(text)] ?? c.ink,
									align: 'center' as const,
									bold: true,
									fontSize: 15,
									border
								}
							: {
									color: c.ink,
									fontSize: 15,
									bold: at === 1,
									border,
									align: at > 1 ? ('center' as const) : ('left' as const)
								}
				}))
			)
		],
		{
			x: LEFT,
			y: TOP,
			w: WIDE,
			colW: [4.2, 1, ...head.slice(2).map(() => 6.8 / (head.length - 2))],
			fontFace: TEXT,
			valign: 'middle',
			margin: 0.06
		}
	);
}

/** The picture of a slide in PowerPoint's own terms where it has them, as a picture where it does not. */
async function addView(
	pptx: PptxGenJS,
	sheet: Sheet,
	slide: Slide,
	deck: Deck,
	c: Colours,
	pictureOf: PictureOf
) {
	const { view } = slide;
	const altText = alternativeOf(slide, deck);
	const table = tableOf(slide, deck);
	switch (view.kind) {
		case 'curve': {
			// Points, not categories: censuses are not as many years apart.
			sheet.addChart(
				pptx.ChartType.scatter,
				[
					{ name: m.population_year(), values: view.populations.map(({ year }) => year) },
					{
						name: m.population_people(),
						values: view.populations.map(({ population }) => population)
					}
				],
				{
					...BOX,
					h: view.balances.length > 0 ? 2.5 : TALL,
					...axisText(c),
					chartColors: [c.brick],
					lineSize: 3,
					lineDataSymbolSize: 8,
					showLegend: false,
					catAxisMinVal: Math.min(...view.populations.map(({ year }) => year)),
					catAxisMaxVal: Math.max(...view.populations.map(({ year }) => year)),
					valAxisMinVal: niceFloor(Math.min(...view.populations.map(({ population }) => population))),
					valAxisLabelFormatCode: '# ##0',
					altText
				}
			);
			if (view.balances.length > 0) {
				const spans = view.balances.map(({ start, end }) => `${start}–${end}`);
				sheet.addChart(
					pptx.ChartType.bar,
					[
						{
							name: m.population_natural(),
							labels: spans,
							values: view.balances.map(({ natural }) => natural)
						},
						{
							name: m.population_migration(),
							labels: spans,
							values: view.balances.map(({ migration }) => migration)
						}
					],
					{
						...BOX,
						y: TOP + 2.5,
						h: TALL - 2.5,
						...axisText(c),
						catAxisLabelFontSize: 12,
						catAxisLabelPos: 'low',
						chartColors: [c.sand, c.slate],
						showLegend: true,
						legendPos: 't',
						valAxisLabelFormatCode: '+0.0;-0.0;0',
						altText: m.population_subtitle()
					}
				);
			}
			return;
		}
		case 'bars': {
			const bars = view.bars.toReversed();
			sheet.addChart(
				pptx.ChartType.bar,
				[
					{
						name: view.measure,
						labels: bars.map(({ label }) => label),
						values: bars.map(({ value }) => Math.round(value))
					}
				],
				{
					...BOX,
					...axisText(c),
					barDir: 'bar',
					chartColors: [c.slate],
					invertedColors: [c.loss],
					catAxisLabelPos: 'low',
					valAxisHidden: true,
					valGridLine: { style: 'none' },
					showValue: true,
					dataLabelFormatCode: '+0;-0;0',
					altText
				}
			);
			return;
		}
		case 'shares': {
			const bars = view.bars.toReversed();
			sheet.addChart(
				pptx.ChartType.bar,
				[
					{ name: deck.name, labels: bars.map(({ label }) => label), values: bars.map(({ here }) => here) },
					{
						name: m.sectors_there(),
						labels: bars.map(({ label }) => label),
						values: bars.map(({ there }) => there)
					}
				],
				{
					...BOX,
					...axisText(c),
					barDir: 'bar',
					chartColors: [c.brick, c.sand],
					valAxisHidden: true,
					valGridLine: { style: 'none' },
					showValue: true,
					dataLabelFormatCode: '0.0',
					showLegend: true,
					legendPos: 't',
					altText
				}
			);
			return;
		}
		case 'axes': {
			const scores = view.rows
				.toReversed()
				.flatMap(({ label, score }) => (score === null ? [] : [{ label, score: Math.round(score) }]));
			sheet.addChart(
				pptx.ChartType.bar,
				[
					{
						name: m.deck_score(),
						labels: scores.map(({ label }) => label),
						values: scores.map(({ score }) => score)
					}
				],
				{
					...BOX,
					...axisText(c),
					barDir: 'bar',
					chartColors: [c.brick],
					valAxisMinVal: 0,
					valAxisMaxVal: 100,
					showValue: true,
					dataLabelFormatCode: '0',
					altText
				}
			);
			return;
		}
		case 'figures':
			view.facts.forEach((id, at) => {
				const fact = slide.facts.find((one) => one.id === id);
				if (!fact) return;
				const [x, y] = [LEFT + (at % 2) * 6.2, TOP + 0.1 + Math.floor(at / 2) * 2.2];
				sheet.addText(
					[
						{
							text:
								fact.value === null ? m.figure_unknown() : formatFigure(fact.value, fact.unit, fact.decimals),
							options: { fontFace: DISPLAY, fontSize: 40, color: c.ink }
						},
						{
							text: fact.value === null ? '' : ` ${unitLabel(fact.unit)}`,
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
			return;
		case 'points': {
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
			return;
		}
		case 'list':
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
			return;
		case 'text':
			sheet.addText(view.text, {
				...BOX,
				fontFace: DISPLAY,
				fontSize: 24,
				color: c.ink,
				valign: 'top',
				margin: 0,
				fit: 'shrink'
			});
			return;
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
				altText
			});
		}
	}
}

/** An axis of people that starts near the smallest figure, at a round one. */
function niceFloor(least: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(least)) - 1);
	return Math.max(0, Math.floor((least * 0.97) / step) * step);
}

const notesOf = (slide: Slide): string =>
	[
		slide.notes,
		...slide.facts.map(
			(fact) => `${fact.label} : ${factValue(fact)} (${fact.producer}, ${formatPeriod(fact.period)})`
		)
	]
		.filter(Boolean)
		.join('\n');

/**
 * The deck as a PowerPoint file: titles, texts, tables and charts in its own terms, so that they can be
 * edited; maps as pictures; notes with the figures; a text alternative on every chart and picture.
 */
export async function writePptx(deck: Deck, palette: Palette, pictureOf: PictureOf): Promise<Blob> {
	const { default: Pptx } = await import('pptxgenjs');
	const pptx = new Pptx();
	const c = COLOURS[palette];
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = m.pptx_title({ name: deck.name });
	pptx.company = m.app_name();
	pptx.theme = { headFontFace: DISPLAY, bodyFontFace: TEXT };
	const fixed = { fontFace: TEXT, margin: 0, lang: 'fr-FR' };
	pptx.defineSlideMaster({
		title: MASTER,
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
						fontSize: 32,
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
	for (const slide of deck.slides) {
		const sheet = pptx.addSlide({ masterName: MASTER });
		sheet.addText(slide.title, {
			placeholder: 'title',
			...(slide.title.length > LONG_TITLE ? { fontSize: 24 } : {})
		});
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
	const file = await pptx.write({ outputType: 'blob' });
	if (!(file instanceof Blob)) throw new Error('pptxgenjs gave no blob');
	return file;
}
