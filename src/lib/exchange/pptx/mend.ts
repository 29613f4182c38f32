import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Files = Record<string, Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const NOTES_RELATIONSHIPS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const CHART = /^ppt\/charts\/[^/]+\.xml$/;
const SHEET = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const WORKBOOK = /^ppt\/embeddings\/.+\.xlsx$/;
/** What is compressed already. */
const DENSE = /\.(?:png|jpe?g|gif|xlsx)$/;

const edit = (files: Files, name: string, change: (xml: string) => string): void => {
	const part = files[name];
	if (part) files[name] = strToU8(change(strFromU8(part)));
};

/** pptxgenjs declares a master for each slide and writes one: what is not there is not declared. */
const declareWhatIsThere = (files: Files) =>
	edit(files, CONTENT_TYPES, (xml) =>
		xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (declared, name: string) =>
			files[name] ? declared : ''
		)
	);

/** Notes stand on the theme of the slides, where each kind of master has its own. */
function separateThemes(files: Files): void {
	const theme = files[THEME];
	if (!theme || !files[NOTES_RELATIONSHIPS]) return;
	files[NOTES_THEME] = theme;
	edit(files, NOTES_RELATIONSHIPS, (xml) => xml.replace('theme1.xml', 'theme2.xml'));
	edit(files, CONTENT_TYPES, (xml) =>
		xml.replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`)
	);
}

/** Masters of notes are listed after those of slides, before the slides. */
const orderMasters = (xml: string): string => {
	const [list] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [''];
	return xml.replace(list, '').replace('</p:sldMasterIdLst>', (end) => end + list);
};

/**
 * A group names axes that are defined, no other: its bars on two axes name a third, that of bars in space. An axis of
 * figures, drawn for points, has no words of categories. A point's own colour comes before its labels.
 */
function mendChart(xml: string): string {
	const defined = new Set(
		[...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id)
	);
	return xml
		.replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (defined.has(id) ? axis : ''))
		.replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
			axis.replace(/\s*<c:(?:auto|lblAlgn|noMultiLvlLbl) val="[^"]*"\/>/g, '')
		)
		.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
			const [labels] = /<c:dLbls>.*?<\/c:dLbls>/s.exec(series) ?? [''];
			const last = series.lastIndexOf('</c:dPt>');
			if (labels === '' || last < series.indexOf(labels)) return series;
			const end = last + '</c:dPt>'.length;
			return (series.slice(0, end) + labels + series.slice(end)).replace(labels, '');
		});
}

/** A paragraph says how it is set once, before its words; a run has words; a shape's id is its own. */
function mendSheet(xml: string): string {
	let shape = 0;
	return xml
		.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
			let first = paragraph.startsWith('<a:p><a:pPr');
			return paragraph
				.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
					const kept = first ? properties : '';
					first = false;
					return kept;
				})
				.replace(/<a:r>(?:(?!<\/a:r>).)*<a:t(?:\/>|><\/a:t>)<\/a:r>/gs, '');
		})
		.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${++shape}"`);
}

/** Of the figures behind a chart, zero is written as nothing, and a table is there that no sheet has. */
function mendWorkbook(bytes: Uint8Array): Uint8Array {
	const files = open(bytes);
	for (const name of Object.keys(files))
		if (/^xl\/(?:tables\/|worksheets\/_rels\/)/.test(name)) Reflect.deleteProperty(files, name);
	declareWhatIsThere(files);
	edit(files, 'xl/worksheets/sheet1.xml', (xml) => xml.replaceAll('<v></v>', '<v>0</v>'));
	return close(files);
}

/** The parts of an archive; the entries of its folders are none. */
const open = (bytes: Uint8Array): Files =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));

const close = (files: Files): Uint8Array<ArrayBuffer> =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, part]) => [name, [part, { level: DENSE.test(name) ? 0 : 6 }]])
		)
	).slice();

/**
 * Mends what pptxgenjs writes and PowerPoint offers to repair: each part declared is there, axes pair, what stands in a
 * paragraph, a series, a presentation stands in its order. Words are marked as those of `language`, so that they are not
 * spelled as English.
 */
export function mendPptx(bytes: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
	const files = open(bytes);
	declareWhatIsThere(files);
	separateThemes(files);
	edit(files, 'ppt/presentation.xml', orderMasters);
	for (const [name, part] of Object.entries(files)) {
		if (WORKBOOK.test(name)) files[name] = mendWorkbook(part);
		if (CHART.test(name)) edit(files, name, mendChart);
		if (SHEET.test(name)) edit(files, name, mendSheet);
		if (CHART.test(name) || SHEET.test(name))
			edit(files, name, (xml) => xml.replaceAll(' lang="en-US"', ` lang="${language}"`));
	}
	return close(files);
}
