import type { FileChild, IRunOptions } from 'docx';
import { writable } from './writable';

/** What a document is made of, in order. */
export type Block =
	| { kind: 'title'; text: string; subtitle: string }
	| { kind: 'contents'; title: string }
	| { kind: 'heading'; level: 1 | 2 | 3; text: string; newPage?: boolean }
	/** `source` becomes a footnote; `mark` says in brackets who wrote it. */
	| { kind: 'text'; text: string; tone?: 'plain' | 'quiet' | 'strong'; source?: string; mark?: string }
	| { kind: 'list'; items: readonly string[] }
	| { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
	| { kind: 'picture'; png: Uint8Array<ArrayBuffer>; width: number; height: number; alt: string };

export interface DocumentWords {
	title: string;
	author: string;
	/** At the top and the foot of each page; the page's number follows the latter. */
	header: string;
	footer: string;
	language: string;
}

/** Width of the text of an A4 page with the margins used, in px at 96 dpi. */
const TEXT_WIDTH = 620;
/** The same in twentieths of a point, for tables. */
const TABLE_WIDTH = 9400;
/** From this many columns on, a table is set smaller. */
const MANY_COLUMNS = 5;
const INK = '1B2430';
const QUIET = '566170';
const SLATE = '1F4E79';

/** A head is set on this many lines before its column is widened for it. */
const HEAD_LINES = 3;
/** Room that a bold letter takes in each size of type, and the edges of a cell, in twentieths of a point. */
const LETTER = { small: 76, plain: 88 };
const EDGES = 140;
/** A longer word is cut. */
const LONGEST_WORD = 20;

const longestWord = (texts: readonly string[]): number =>
	Math.min(
		LONGEST_WORD,
		Math.max(...texts.flatMap((text) => text.split(/[ -]/)).map(({ length }) => length))
	);

/** Widths of a table's columns: room for the longest word, then more for longer texts, by less than their length. */
function columnWidths({ head, rows }: Extract<Block, { kind: 'table' }>): number[] {
	const columns = head.map((title, at) => [title, ...rows.map((row) => row[at] ?? '')]);
	const letter = head.length > MANY_COLUMNS ? LETTER.small : LETTER.plain;
	const least = columns.map((texts) => EDGES + longestWord(texts) * letter);
	const weights = columns.map(([title = '', ...texts]) =>
		Math.max(title.length / HEAD_LINES, ...texts.map(({ length }) => Math.min(length, 120)))
	);
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const rest = TABLE_WIDTH - sum(least);
	const wanted =
		rest > 0 ? least.map((width, at) => width + (rest * (weights[at] ?? 0)) / sum(weights)) : least;
	// Edges are rounded, not widths: columns fill the table to the twentieth of a point.
	let before = 0;
	const edges = wanted.map((width) => Math.round((TABLE_WIDTH * (before += width)) / sum(wanted)));
	return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

/**
 * Writes blocks as a Word document: real headings and contents, tables with a repeated head, sources
 * as footnotes, pictures with their alternative text, date and vintage on each page.
 */
export async function writeDocx(given: readonly Block[], givenWords: DocumentWords): Promise<Blob> {
	const [blocks, words] = [writable(given), writable(givenWords)];
	const docx = await import('docx');
	// What lays pages out is large: fetched for a document that has contents. Without the numbers of its pages Word
	// asks, before it shows anything, whether it may fill them in.
	const pageNumbers = blocks.some(({ kind }) => kind === 'contents')
		? (await import('docx/layout')).estimatePageNumbers
		: undefined;
	const { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun, WidthType } = docx;
	const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
	const footnotes: Record<string, { children: InstanceType<typeof Paragraph>[] }> = {};
	// A note is of one place: a second mark on it would be numbered anew, with nothing under its number.
	const note = (source: string): number => {
		const number = Object.keys(footnotes).length + 1;
		footnotes[number] = {
			children: [new Paragraph({ children: [new TextRun({ text: source, size: 17 })] })]
		};
		return number;
	};
	const tones: Record<'plain' | 'quiet' | 'strong', IRunOptions> = {
		plain: {},
		quiet: { color: QUIET, size: 19 },
		strong: { bold: true }
	};
	const cell = (text: string, head: boolean, width: number, small: boolean) =>
		new docx.TableCell({
			width: { size: width, type: WidthType.DXA },
			margins: { top: 50, bottom: 50, left: 70, right: 70 },
			children: [new Paragraph({ children: [new TextRun({ text, size: small ? 15 : 17, bold: head })] })]
		});

	const toChildren = (block: Block): FileChild[] => {
		switch (block.kind) {
			case 'title':
				return [
					new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] }),
					new Paragraph({
						spacing: { after: 300 },
						children: [new TextRun({ text: block.subtitle, color: QUIET })]
					})
				];
			case 'contents':
				return [
					new Paragraph({ children: [new TextRun({ text: block.title, bold: true })] }),
					new docx.TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' })
				];
			case 'heading':
				return [
					new Paragraph({
						heading: headings[block.level],
						pageBreakBefore: block.newPage ?? false,
						keepNext: true,
						children: [new TextRun(block.text)]
					})
				];
			case 'text':
				return [
					new Paragraph({
						spacing: { after: 120 },
						children: [
							new TextRun({ text: block.text, ...tones[block.tone ?? 'plain'] }),
							...(block.mark ? [new TextRun({ text: ` [${block.mark}]`, italics: true, color: SLATE })] : []),
							...(block.source ? [new docx.FootnoteReferenceRun(note(block.source))] : [])
						]
					})
				];
			case 'list':
				return block.items.map(
					(text) =>
						new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: [new TextRun(text)] })
				);
			case 'table': {
				const widths = columnWidths(block);
				const small = block.head.length > MANY_COLUMNS;
				const line = { style: BorderStyle.SINGLE, size: 4, color: 'E4DCCB' };
				const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
				return [
					new docx.Table({
						width: { size: TABLE_WIDTH, type: WidthType.DXA },
						columnWidths: widths,
						layout: docx.TableLayoutType.FIXED,
						borders: {
							top: line,
							bottom: line,
							left: none,
							right: none,
							insideHorizontal: line,
							insideVertical: none
						},
						rows: [
							new docx.TableRow({
								tableHeader: true,
								children: block.head.map((text, at) => cell(text, true, widths[at] ?? 0, small))
							}),
							...block.rows.map(
								(row) =>
									new docx.TableRow({
										cantSplit: true,
										children: row.map((text, at) => cell(text, false, widths[at] ?? 0, small))
									})
							)
						]
					}),
					new Paragraph({ children: [] })
				];
			}
			case 'picture': {
				const scale = Math.min(1, TEXT_WIDTH / block.width);
				return [
					new Paragraph({
						children: [
							new docx.ImageRun({
								type: 'png',
								data: block.png,
								transformation: {
									width: Math.round(block.width * scale),
									height: Math.round(block.height * scale)
								},
								altText: { title: block.alt, description: block.alt, name: block.alt.slice(0, 60) }
							})
						]
					})
				];
			}
		}
	};
	const children = blocks.flatMap(toChildren);
	const display = (size: number, before: number) => ({
		run: { font: 'Georgia', size, color: INK, bold: false },
		paragraph: { spacing: { before, after: 120 } }
	});
	const document = new docx.Document({
		title: words.title,
		creator: words.author,
		...(pageNumbers && { pageNumbers }),
		footnotes,
		styles: {
			default: {
				document: { run: { font: 'Calibri', size: 22, color: INK, language: { value: words.language } } },
				title: display(52, 0),
				heading1: display(36, 360),
				heading2: display(28, 280),
				heading3: display(24, 200)
			}
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 1300, bottom: 1200, left: 1250, right: 1250 }
					}
				},
				headers: {
					default: new docx.Header({
						children: [
							new Paragraph({ children: [new TextRun({ text: words.header, size: 17, color: QUIET })] })
						]
					})
				},
				footers: {
					default: new docx.Footer({
						children: [
							new Paragraph({
								alignment: AlignmentType.RIGHT,
								children: [
									new TextRun({ text: `${words.footer} · `, size: 17, color: QUIET }),
									new TextRun({ children: [docx.PageNumber.CURRENT], size: 17, color: QUIET })
								]
							})
						]
					})
				},
				children
			}
		]
	});
	return docx.Packer.toBlob(document);
}
