import type { Document, Element } from '@xmldom/xmldom';
import { childrenNamed, elements, repeated } from './package';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const AXES = ['catAx', 'valAx', 'dateAx', 'serAx'];
/** How many axes a kind of chart stands on; the others have two. */
const AXIS_COUNT: Readonly<Record<string, number>> = { pieChart: 0, doughnutChart: 0, bar3DChart: 3 };

/** The order that the format asks of what stands in a part of a chart. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
	ser: [
		'idx',
		'order',
		'tx',
		'spPr',
		'invertIfNegative',
		'marker',
		'dPt',
		'dLbls',
		'trendline',
		'errBars',
		'cat',
		'val',
		'xVal',
		'yVal',
		'smooth',
		'extLst'
	],
	catAx: [
		...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt'],
		...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt'],
		...['auto', 'lblAlgn', 'lblOffset', 'tickLblSkip', 'tickMarkSkip', 'noMultiLvlLbl', 'extLst']
	],
	valAx: [
		...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt'],
		...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt'],
		...['crossBetween', 'majorUnit', 'minorUnit', 'dispUnits', 'extLst']
	]
};

const valueOf = (parent: Element, name: string): string =>
	childrenNamed(parent, name)[0]?.getAttribute('val') ?? '';

function axisFaults(chart: Document): string[] {
	const axes = AXES.flatMap((name) => elements(chart, CHART, name));
	const defined = axes.map((axis) => valueOf(axis, 'axId'));
	const groups = elements(chart, CHART, 'plotArea').flatMap((area) =>
		[...area.childNodes].filter(
			(node): node is Element => node.nodeType === node.ELEMENT_NODE && node.nodeName.endsWith('Chart')
		)
	);
	const named = groups.flatMap((group) =>
		childrenNamed(group, 'axId').map((axis) => axis.getAttribute('val') ?? '')
	);
	return [
		...named
			.filter((id) => !defined.includes(id))
			.map((id) => `names the axis ${id}, which it does not define`),
		...defined
			.filter((id) => !named.includes(id))
			.map((id) => `defines the axis ${id}, which nothing stands on`),
		...repeated(defined).map((id) => `defines the axis ${id} twice`),
		...axes.flatMap((axis) => {
			const other = axes.find((one) => valueOf(one, 'axId') === valueOf(axis, 'crossAx'));
			if (!other) return `crosses the axis ${valueOf(axis, 'crossAx')}, which it does not define`;
			const back = valueOf(other, 'crossAx') === valueOf(axis, 'axId') || axis.localName === 'serAx';
			return back ? [] : `has an axis ${valueOf(axis, 'axId')} that is not crossed back`;
		}),
		...groups.flatMap((group) => {
			const count = childrenNamed(group, 'axId').length;
			const expected = AXIS_COUNT[group.localName ?? ''] ?? 2;
			return count === expected ? [] : `has a ${group.localName} on ${count} axes instead of ${expected}`;
		})
	];
}

function orderFaults(chart: Document): string[] {
	return Object.entries(ORDER).flatMap(([name, order]) =>
		elements(chart, CHART, name).flatMap((element) => {
			const places = [...element.childNodes]
				.filter((node) => node.nodeType === node.ELEMENT_NODE)
				.map((node) => node.nodeName.replace(/^.*:/, ''))
				.map((is) => ({ is, at: order.indexOf(is) }));
			return places.flatMap(({ is, at }, index) => {
				if (at < 0) return `has a ${is} in ${name}, where none may stand`;
				return at < (places[index - 1]?.at ?? 0) ? `has ${is} too late in ${name}` : [];
			});
		})
	);
}

function valueFaults(chart: Document): string[] {
	const caches = ['numCache', 'numLit'].flatMap((name) => elements(chart, CHART, name));
	const points = [...caches, ...['strCache', 'lvl'].flatMap((name) => elements(chart, CHART, name))];
	return [
		...caches.flatMap((cache) =>
			elements(cache, CHART, 'v').flatMap(({ textContent }) => {
				const text = textContent ?? '';
				return text.trim() === '' || !Number.isFinite(Number(text)) ? `has the figure «${text}»` : [];
			})
		),
		...points.flatMap((cache) =>
			repeated(childrenNamed(cache, 'pt').map((point) => point.getAttribute('idx') ?? '')).map(
				(at) => `has the point ${at} twice`
			)
		),
		...['idx', 'order'].flatMap((name) =>
			repeated(elements(chart, CHART, 'ser').map((series) => valueOf(series, name))).map(
				(at) => `has two series of ${name} ${at}`
			)
		)
	];
}

/** Axes pair, points are figures, and what stands in a series or an axis stands in the format's order. */
export const chartFaults = (chart: Document): string[] => [
	...axisFaults(chart),
	...orderFaults(chart),
	...valueFaults(chart)
];
