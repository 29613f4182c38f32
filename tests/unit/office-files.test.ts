import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/lib/exchange/docx';
import { writePptx } from '../../src/lib/exchange/pptx/write';
import { toXlsx } from '../../src/lib/exchange/xlsx';
import type { Deck, Slide } from '../../src/lib/deck/slide';
import { officeFaults } from '../opc/check';

/* The checker that files are held to: it finds nothing in sound ones, and each fault put into them. */

const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const slide = (view: Slide['view']): Slide => ({
	id: view.kind,
	title: 'Un titre',
	line: 'Une ligne',
	source: 'Insee',
	notes: 'À dire',
	view,
	steps: 0,
	facts: [],
	address: ''
});
const populations = [2010, 2022].map((year) => ({ year, population: year }));
const bars = [-1, 2].map((value) => ({ label: `b${value}`, value, before: null }));

async function deck(): Promise<Uint8Array> {
	const slides = [
		slide({ kind: 'curve', populations, balances: [] }),
		slide({ kind: 'bars', bars, measure: 'Solde' }),
		slide({ kind: 'table', head: ['a', 'b'], rows: [['c', 'd']] }),
		slide({ kind: 'picture', source: '', alt: 'Une carte' })
	];
	const data = `data:image/png;base64,${PNG}`;
	const whole = { code: '1', name: 'Anjou', vintage: '2026-11-01', slides, map: {} } as unknown as Deck;
	const file = await writePptx(whole, 'paper', async () => ({ data, width: 10, height: 5 }));
	return new Uint8Array(await file.arrayBuffer());
}
async function document(): Promise<Uint8Array> {
	const png = Uint8Array.from(Buffer.from(PNG, 'base64'));
	const picture = { kind: 'picture' as const, png, width: 10, height: 5, alt: 'Un graphique' };
	const file = await writeDocx(
		[
			{ kind: 'contents', title: 'Sommaire' },
			{ kind: 'heading', level: 1, text: 'Partie' },
			{ kind: 'text', text: 'Un chiffre', source: 'Insee' },
			{ kind: 'text', text: 'Un autre', source: 'Urssaf' },
			{ kind: 'list', items: ['un'] },
			{ kind: 'table', head: ['a', 'b'], rows: [['c', 'd']] },
			picture,
			picture
		],
		{ title: 'Essai', author: 'Belvédère', header: 'Tête', footer: 'Pied', language: 'fr-FR' }
	);
	return new Uint8Array(await file.arrayBuffer());
}
async function workbook(): Promise<Uint8Array> {
	const file = await toXlsx([
		{ name: 'Chiffres', columns: ['a', 'b'], rows: [['c', 1.5]] },
		{ name: 'À propos', columns: ['a'], rows: [] }
	]);
	return new Uint8Array(await file.arrayBuffer());
}

type Kind = 'deck' | 'document' | 'workbook';
const sound = {} as Record<Kind, Uint8Array>;
beforeAll(async () => {
	sound.deck = await deck();
	sound.document = await document();
	sound.workbook = await workbook();
});

/** The faults of a file in which one part was changed; without a change, the part is gone. */
function faultsOf(kind: Kind, part: string, from?: string | RegExp, to = ''): string[] {
	const files = unzipSync(sound[kind]);
	const before = strFromU8(files[part] ?? new Uint8Array());
	if (from === undefined) Reflect.deleteProperty(files, part);
	else {
		const after = before.replace(from, to);
		expect(after, `${part} has no ${String(from)}`).not.toBe(before);
		files[part] = strToU8(after);
	}
	return officeFaults(zipSync(files));
}

it.each(['deck', 'document', 'workbook'] as const)('finds nothing in a sound %s', (kind) => {
	expect(officeFaults(sound[kind])).toEqual([]);
});

const TYPES = '[Content_Types].xml';
const [SLIDE, CHART, WORDS, SHEET] = [
	'ppt/slides/slide3.xml',
	'ppt/charts/chart2.xml',
	'word/document.xml',
	'xl/worksheets/sheet1.xml'
];
const FAULTS: [Kind, string, string | RegExp | undefined, string, RegExp][] = [
	[
		'deck',
		TYPES,
		'</Types>',
		'<Override PartName="/x.xml" ContentType="a/b"/></Types>',
		/x\.xml is declared and missing/
	],
	['deck', TYPES, /<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, '', /slide1\.xml is not declared/],
	['deck', TYPES, /<Default Extension="png"[^>]*>/, '', /png is not declared/],
	['deck', TYPES, /(<Default Extension="png"[^>]*>)/, '$1$1', /\.png is declared twice/],
	['deck', SLIDE, '</p:sld>', '', /slide3\.xml is no XML/],
	['deck', SLIDE, 'Un titre', 'Un\u000Btitre', /a character that XML does not have/],
	[
		'deck',
		'ppt/media/image-4-1.png',
		undefined,
		'',
		/leads by \w+ to \/ppt\/media\/image-4-1\.png, which is missing/
	],
	[
		'deck',
		'ppt/slides/slide4.xml',
		/r:embed="\w+"/,
		'r:embed="rId99"',
		/names rId99, which is no relationship/
	],
	['deck', 'ppt/slides/slide4.xml', /<p:pic>.*<\/p:pic>/s, '', /has the image \w+, which it does not use/],
	[
		'deck',
		'ppt/slides/_rels/slide4.xml.rels',
		/<Relationship [^>]*image[^>]*>/,
		'',
		/nothing leads to \/ppt\/media/
	],
	['deck', 'ppt/slides/_rels/slide4.xml.rels', /Id="rId2"/, 'Id="rId1"', /two relationships rId1/],
	[
		'deck',
		'ppt/slides/_rels/slide4.xml.rels',
		/<Relationship [^>]*slideLayout[^>]*>/,
		'',
		/0 of slideLayout instead of 1/
	],
	[
		'deck',
		'ppt/presentation.xml',
		/<p:sldId id="257"/,
		'<p:sldId id="256"',
		/two slides, masters or layouts are 256/
	],
	['deck', 'ppt/presentation.xml', /<p:sldId id="257"/, '<p:sldId id="12"', /a slide is 12/],
	[
		'deck',
		'ppt/presentation.xml',
		/(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/s,
		'$2$1',
		/out of order/
	],
	['deck', 'ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1', /the theme of two masters/],
	['deck', SLIDE, /<p:cNvPr id="2"/, '<p:cNvPr id="1"', /two shapes 1/],
	['deck', SLIDE, '<a:t>Un titre</a:t>', '<a:t></a:t>', /a run that says nothing/],
	['deck', SLIDE, '<a:t>Un titre</a:t>', '', /a run with 0 texts/],
	[
		'deck',
		SLIDE,
		/(<a:r>(?:(?!<\/a:r>).)*Un titre<\/a:t><\/a:r>)/s,
		'$1<a:pPr/>',
		/properties do not come first/
	],
	['deck', SLIDE, /<a:gridCol [^>]*\/>/, '', /a row of 2 cells in a table of 1 columns/],
	[
		'deck',
		CHART,
		/<c:axId val="(\d+)"\/>(?=<\/c:barChart>)/,
		'<c:axId val="7"/>',
		/names the axis 7, which it does not define/
	],
	[
		'deck',
		CHART,
		'</c:barChart>',
		'<c:axId val="2094734556"/></c:barChart>',
		/a barChart on 3 axes instead of 2/
	],
	['deck', CHART, /<c:crossAx val="\d+"\/>/, '<c:crossAx val="7"/>', /crosses the axis 7/],
	['deck', CHART, /<c:idx val="0"\/>(.*?)<\/c:ser>/s, '$1<c:idx val="0"/></c:ser>', /idx too late in ser/],
	['deck', CHART, /<c:v>-1<\/c:v>/, '<c:v></c:v>', /the figure «»/],
	['document', WORDS, /w:type="dxa"/, 'w:type="pct"', /a width of type «pct»/],
	['document', WORDS, /<w:gridCol w:w="\d+"\/>/, '', /has a row of 2/],
	['document', WORDS, /<w:tblGrid>.*?<\/w:tblGrid>/s, '', /has no grid/],
	['document', WORDS, /<w:tblW [^>]*\/>/, '', /a table has no width/],
	[
		'document',
		WORDS,
		/<wp:docPr id="\d+"(.*?)<wp:docPr id="\d+"/s,
		'<wp:docPr id="5"$1<wp:docPr id="5"',
		/two pictures are 5/
	],
	[
		'document',
		WORDS,
		/footnoteReference w:id="2"/,
		'footnoteReference w:id="1"',
		/the footnote 1 has two marks/
	],
	[
		'document',
		WORDS,
		/footnoteReference w:id="2"/,
		'footnoteReference w:id="9"',
		/the footnote 9 is not defined/
	],
	['document', WORDS, /w:numId w:val="\d+"/, 'w:numId w:val="99"', /the list 99 is not defined/],
	['document', WORDS, /w:pStyle w:val="Heading1"/, 'w:pStyle w:val="None"', /the style None is not defined/],
	['document', WORDS, /<w:bookmarkEnd [^>]*\/>/, '', /does not end/],
	[
		'workbook',
		'xl/workbook.xml',
		'name="Chiffres"',
		'name="Chiffres/2026"',
		/a sheet is named «Chiffres\/2026»/
	],
	['workbook', 'xl/workbook.xml', 'name="Chiffres"', `name="${'x'.repeat(32)}"`, /named in 32 letters/],
	['workbook', 'xl/workbook.xml', 'name="Chiffres"', 'name="à propos"', /two sheets are named «à propos»/],
	['workbook', SHEET, '<v>1.5</v>', '<v>NaN</v>', /B2 is the figure «NaN»/],
	['workbook', SHEET, /t="s"><v>\d+</, 't="s"><v>99<', /A1 is a text that is not there/],
	['workbook', SHEET, '<v>1.5</v>', '<f>=1+1</f>', /a formula with its equals sign/],
	['workbook', 'xl/styles.xml', /<b\/>(.*?)<\/font>/, '$1<b/></font>', /a font is out of order/],
	['workbook', SHEET, 'r="B2"', 'r="A2"', /column 1 out of order/]
];
describe('finds', () => {
	it.each(FAULTS)('in a %s, %s: %s → %s', (kind, part, from, to, said) => {
		expect(faultsOf(kind, part, from, to)).toContainEqual(expect.stringMatching(said));
	});
});
