import type PptxGenJS from 'pptxgenjs';
import type { View } from '../../deck/slide';
import { m } from '../../paraglide/messages';
import { BOX, type Colours, type Sheet, TALL, TEXT, TOP } from './style';

/** What a native chart is drawn on and with. */
export interface Place {
	pptx: PptxGenJS;
	sheet: Sheet;
	c: Colours;
	altText: string;
}
type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

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

/** An axis of people that starts near the smallest figure, at a round one. */
function niceFloor(least: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(least)) - 1);
	return Math.max(0, Math.floor((least * 0.97) / step) * step);
}

/** People as points over the years; under them, the two balances of each period. */
export function addCurve({ pptx, sheet, c, altText }: Place, view: Of<'curve'>): void {
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
			// Both axes take this one: a year has no blank, people have.
			valAxisLabelFormatCode: '[<3000]0;# ##0',
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
}

/** Gains and losses around zero, the first one on top. */
export function addBars({ pptx, sheet, c, altText }: Place, view: Of<'bars'>): void {
	const bars = view.bars.toReversed();
	sheet.addChart(
		pptx.ChartType.bar,
		[
			{
				name: view.measure,
				labels: bars.map(({ label }) => label),
				values: bars.map(({ value }) => value)
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
			dataLabelFormatCode: '+0.0;-0.0;0',
			altText
		}
	);
}

/** Shares here and in France, side by side. */
export function addShares({ pptx, sheet, c, altText }: Place, view: Of<'shares'>, name: string): void {
	const bars = view.bars.toReversed();
	sheet.addChart(
		pptx.ChartType.bar,
		[
			{ name: name, labels: bars.map(({ label }) => label), values: bars.map(({ here }) => here) },
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
}

/** The mean place on each axis that has one. */
export function addAxes({ pptx, sheet, c, altText }: Place, view: Of<'axes'>): void {
	// An axis that is not placed keeps its name, and no bar: what it lacks is said in it.
	const scores = view.rows.toReversed().map(({ label, score }) => ({
		label: score === null ? `${label}${m.colon()}${m.profile_none()}` : label,
		score: score === null ? 0 : Math.round(score)
	}));
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
			dataLabelFormatCode: '0;;;',
			altText
		}
	);
}
