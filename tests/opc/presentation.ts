import type { Element } from '@xmldom/xmldom';
import { chartFaults } from './chart';
import { children, childrenNamed, DRAWING, elements, type OfficePackage, repeated } from './package';

const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';
/** Ids of masters and layouts start here, those of slides stand below. */
const MASTERS_FROM = 2 ** 31;
const SLIDES_FROM = 256;
/** What a presentation lists, in the order that the format asks. */
const LISTS = ['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'];

/** What a paragraph and a run hold, in the order that the format asks. */
function textFaults(part: string, paragraphs: readonly Element[]): string[] {
	return paragraphs.flatMap((paragraph) => {
		const names = children(paragraph).map(({ localName }) => localName ?? '');
		const inside = names.filter((name) => !['pPr', 'endParaRPr'].includes(name));
		return [
			...(names.lastIndexOf('pPr') > 0 ? [`${part} has a paragraph whose properties do not come first`] : []),
			...(names.includes('endParaRPr') && names.indexOf('endParaRPr') !== names.length - 1
				? [`${part} has a paragraph that goes on after its end`]
				: []),
			...inside
				.filter((name) => !['r', 'br', 'fld'].includes(name))
				.map((name) => `${part} has a ${name} in a paragraph`),
			...childrenNamed(paragraph, 'r').flatMap((run) => {
				const texts = childrenNamed(run, 't');
				if (texts.length !== 1) return [`${part} has a run with ${texts.length} texts`];
				return texts[0]?.textContent === '' ? [`${part} has a run that says nothing`] : [];
			})
		];
	});
}

/** Shapes of a slide have ids of their own; text stands in paragraphs; tables are as wide as their rows. */
function sheetFaults(office: OfficePackage, part: string): string[] {
	const sheet = office.documents.get(part);
	const bodies = [...elements(sheet, SLIDES, 'txBody'), ...elements(sheet, DRAWING, 'txBody')];
	return [
		...repeated(elements(sheet, SLIDES, 'cNvPr').map((shape) => shape.getAttribute('id') ?? '')).map(
			(id) => `${part} has two shapes ${id}`
		),
		...bodies
			.filter((body) => childrenNamed(body, 'p').length === 0)
			.map(() => `${part} has a text without a paragraph`),
		...textFaults(part, elements(sheet, DRAWING, 'p')),
		...elements(sheet, DRAWING, 'tbl').flatMap((table) => {
			const columns = elements(table, DRAWING, 'gridCol').length;
			return childrenNamed(table, 'tr')
				.map((row) => childrenNamed(row, 'tc').length)
				.filter((count) => count !== columns)
				.map((count) => `${part} has a row of ${count} cells in a table of ${columns} columns`);
		})
	];
}

function oneOf(office: OfficePackage, part: string, kind: string): string[] {
	const count = (office.relationships.get(part) ?? []).filter((one) => one.kind === kind).length;
	return count === 1 ? [] : [`${part} has ${count} of ${kind} instead of 1`];
}

/** Ids of slides, masters and layouts are each one's own; each slide has one layout, each layout one master. */
export function presentationFaults(office: OfficePackage): string[] {
	const { documents, parts } = office;
	const presentation = documents.get('/ppt/presentation.xml');
	const named = (folder: string) =>
		[...parts.keys()].filter((name) => new RegExp(`^/ppt/${folder}/[^/]+\\.xml$`).test(name));
	const idsOf = (part: string, element: string) =>
		elements(documents.get(part), SLIDES, element).map((one) => one.getAttribute('id') ?? '');
	const lists = (presentation?.documentElement ? children(presentation.documentElement) : [])
		.map(({ localName }) => localName ?? '')
		.filter((name) => LISTS.includes(name));
	const slides = idsOf('/ppt/presentation.xml', 'sldId');
	const masters = [
		...idsOf('/ppt/presentation.xml', 'sldMasterId'),
		...named('slideMasters').flatMap((master) => idsOf(master, 'sldLayoutId'))
	];
	const led = (part: string, kind: string) =>
		(office.relationships.get(part) ?? []).filter((one) => one.kind === kind).map(({ target }) => target);
	const layoutsOfMasters = named('slideMasters').flatMap((master) => led(master, 'slideLayout'));
	const notesOf = named('slides').flatMap((slide) =>
		led(slide, 'notesSlide').map((notes) => ({ slide, notes }))
	);
	const themes = [...named('slideMasters'), ...named('notesMasters')].flatMap((master) =>
		led(master, 'theme')
	);
	return [
		...repeated([...slides, ...masters]).map((id) => `two slides, masters or layouts are ${id}`),
		...slides
			.filter((id) => Number(id) < SLIDES_FROM || Number(id) >= MASTERS_FROM)
			.map((id) => `a slide is ${id}, which no slide may be`),
		...masters.filter((id) => Number(id) < MASTERS_FROM).map((id) => `a master or layout is ${id}, too low`),
		...(lists.toSorted((a, b) => LISTS.indexOf(a) - LISTS.indexOf(b)).join() === lists.join()
			? []
			: [`/ppt/presentation.xml lists ${lists.join(', ')}, out of order`]),
		...named('slides').flatMap((slide) => oneOf(office, slide, 'slideLayout')),
		...named('slideLayouts').flatMap((layout) => oneOf(office, layout, 'slideMaster')),
		...named('slideLayouts')
			.filter((layout) => !layoutsOfMasters.includes(layout))
			.map((layout) => `${layout} is a layout of no master`),
		...[...named('slideMasters'), ...named('notesMasters')].flatMap((master) =>
			oneOf(office, master, 'theme')
		),
		...repeated(themes).map((theme) => `${theme} is the theme of two masters`),
		...notesOf
			.filter(({ slide, notes }) => !led(notes, 'slide').includes(slide))
			.map(({ slide, notes }) => `${notes} are the notes of another slide than ${slide}`),
		...['slides', 'slideLayouts', 'slideMasters', 'notesSlides', 'notesMasters'].flatMap((folder) =>
			named(folder).flatMap((part) => sheetFaults(office, part))
		),
		...named('charts').flatMap((chart) => {
			const read = documents.get(chart);
			return read ? chartFaults(read).map((fault) => `${chart} ${fault}`) : [];
		})
	];
}
