import Pptx from 'pptxgenjs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { officeFaults } from '../../../../tests/opc/check';
import { TWELVE } from '../../../../tests/twelve-territories';
import { loadDeckSource } from '../../../routes/territoire/[siren]/deck.server';
import type { Deck, Slide, View } from '../../deck/slide';
import { storyline } from '../../deck/storyline';
import { overwriteGetLocale } from '../../paraglide/runtime';
import { writePptx } from './write';

/** One pixel. */
const PNG =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = async () => ({ data: PNG, width: 100, height: 50 });
const HOME = TWELVE['Anjou Bleu'];

async function deckOf(code: string): Promise<Deck> {
	const source = await loadDeckSource(code);
	if (!source) throw new Error(`no territory ${code}`);
	const { name, vintage, map } = source;
	return { code, name, vintage, map, slides: storyline(source, null) };
}
const bytesOf = async (deck: Deck) =>
	new Uint8Array(await (await writePptx(deck, 'paper', picture)).arrayBuffer());
const chartsOf = (bytes: Uint8Array) =>
	Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
		/^ppt\/charts\/chart\d+\.xml$/.test(name) ? strFromU8(part) : []
	);

afterEach(() => overwriteGetLocale(() => 'fr'));

describe.each(Object.entries(TWELVE))('the deck of %s', (_, code) => {
	it('is a file that nothing offers to repair', async () => {
		const deck = await deckOf(code);
		const bytes = await bytesOf(deck);
		expect(officeFaults(bytes)).toEqual([]);
		const slides = Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
		expect(slides).toHaveLength(deck.slides.length);
	});
});

it('keeps its charts: bars on two axes, points with their colours, and zero in the figures behind them', async () => {
	const deck = await deckOf(HOME);
	const kinds = deck.slides.map(({ view }) => view.kind);
	expect(kinds).toEqual(expect.arrayContaining(['curve', 'bars', 'shares', 'axes', 'matrix', 'choropleth']));
	const bytes = await bytesOf(deck);
	const charts = chartsOf(bytes);
	expect(charts.filter((xml) => xml.includes('<c:scatterChart>'))).toHaveLength(1);
	const bars = charts.filter((xml) => xml.includes('<c:barChart>'));
	expect(bars.length).toBeGreaterThanOrEqual(4);
	for (const xml of bars) expect(xml.match(/<c:axId /g)).toHaveLength(4);
	// Losses have their own colour.
	expect(bars.some((xml) => xml.includes('<c:dPt>') && xml.includes('CB6A38'))).toBe(true);
	// An axis that is not placed stands at zero, in the workbook as in the chart.
	const workbooks = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'));
	expect(workbooks).toHaveLength(charts.length);
	const cells = workbooks.map(([, book]) =>
		strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
	);
	expect(cells.filter((xml) => xml.includes('<v>0</v></c></row><row'))).not.toEqual([]);
	expect(cells.join('')).not.toContain('<v></v>');
});

it.each([
	['fr', 'fr-FR'],
	['en', 'en-GB']
] as const)('marks its words as those of its language: %s', async (language, marked) => {
	overwriteGetLocale(() => language);
	const files = unzipSync(await bytesOf(await deckOf(HOME)));
	const text = Object.entries(files)
		.filter(([name]) => /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/.test(name))
		.map(([, part]) => strFromU8(part))
		.join('');
	expect([...new Set(text.match(/ lang="[^"]*"/g))]).toEqual([` lang="${marked}"`]);
	const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array());
	expect(core).not.toContain('PptxGenJS');
});

it('writes every kind of slide, whatever stands in its words', async () => {
	const words = 'a\u000Bb\u0000 <c> & "d" \uD800 ]]> é\tf\ng =1+1';
	const deck = await deckOf(HOME);
	const [first, second] = deck.slides.flatMap((slide) => slide.facts);
	if (!first || !second) throw new Error('The deck has no figure');
	const facts: Slide['facts'] = [
		{ ...first, label: words, value: null },
		{ ...second, label: words, value: -0.8, peers: null }
	];
	const shown = facts.map(({ id }) => id);
	const bars = [-1.5, 0, 2].map((value) => ({ label: `${words}${value}`, value, before: null }));
	const views: View[] = [
		{ kind: 'situation' },
		{ kind: 'figures', facts: shown },
		{
			kind: 'curve',
			populations: [2010, 2022].map((year) => ({ year, population: year * 3 })),
			balances: []
		},
		{
			kind: 'curve',
			populations: [2010, 2022].map((year) => ({ year, population: year * 3 })),
			balances: [{ start: 2010, end: 2022, natural: 0, migration: -0.4 }]
		},
		{ kind: 'bars', bars, measure: words },
		{ kind: 'shares', bars: bars.map(({ label }) => ({ label, here: 0, there: 3 })) },
		{ kind: 'matrix', rows: [{ code: 'a', label: words, score: 1, factors: [1, null, 5, 2, 3, 4] }] },
		{
			kind: 'axes',
			rows: [null, 0, 70].map((score, at) => ({ key: String(at), label: words, score, places: [] }))
		},
		{ kind: 'standings', facts: shown },
		{ kind: 'points', points: [{ mark: '', title: words, text: '' }] },
		{ kind: 'table', head: [words, ''], rows: [['', words]] },
		{ kind: 'list', items: [words, ''] },
		{ kind: 'list', items: [] },
		{ kind: 'text', text: '' },
		{ kind: 'text', text: words },
		{ kind: 'picture', source: PNG, alt: words },
		{ kind: 'answer', value: null, shown: words, distribution: null, caption: words }
	];
	const slides = views.map((view, at): Slide => ({
		id: String(at),
		title: at === 0 ? '' : words,
		line: '',
		source: words,
		notes: words,
		view,
		steps: 0,
		facts,
		address: ''
	}));
	expect(officeFaults(await bytesOf({ ...deck, name: words, slides }))).toEqual([]);
});

it('mends what the library still writes', async () => {
	const pptx = new Pptx();
	for (const at of [0, 1])
		pptx.addSlide().addChart(pptx.ChartType.bar, [{ name: 'a', labels: ['b'], values: [at] }], {});
	const faults = officeFaults(new Uint8Array((await pptx.write({ outputType: 'uint8array' })) as Uint8Array));
	expect(faults).toContain('/ppt/slideMasters/slideMaster2.xml is declared and missing');
	expect(faults).toContainEqual(
		expect.stringContaining('names the axis 2094734556, which it does not define')
	);
});
