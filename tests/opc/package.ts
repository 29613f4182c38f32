import { DOMParser, type Document, type Element, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Prefix of ids that point to relationships, and of the kinds of relationships. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u;

export interface Relationship {
	id: string;
	/** Last word of its type: `slide`, `image`, `hyperlink`. */
	kind: string;
	/** Name of the part it leads to; an address where it leads outside. */
	target: string;
	external: boolean;
}

/** An Office file opened: its parts by name, as `/ppt/slides/slide1.xml`. */
export interface OfficePackage {
	parts: ReadonlyMap<string, Uint8Array>;
	/** Parts that are XML, read; those that cannot be are among the faults. */
	documents: ReadonlyMap<string, Document>;
	/** By the part that they start from; `/` is the package itself. */
	relationships: ReadonlyMap<string, readonly Relationship[]>;
	/** What reading it found wrong, a sentence each. */
	faults: string[];
}

export const elements = (parent: Document | Element | undefined, space: string, name: string): Element[] =>
	parent ? [...parent.getElementsByTagNameNS(space, name)] : [];
/** The elements straight under another. */
export const children = (parent: Element): Element[] =>
	[...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
export const childrenNamed = (parent: Element, name: string): Element[] =>
	children(parent).filter(({ localName }) => localName === name);

/** What stands more than once in a list, once each. */
export const repeated = (items: readonly string[]): string[] => [
	...new Set(items.filter((item, at) => items.indexOf(item) !== at))
];

/** The part whose relationships a file holds: `/ppt/_rels/presentation.xml.rels` → `/ppt/presentation.xml`. */
export const sourceOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1');

const resolve = (from: string, target: string): string =>
	decodeURIComponent(new URL(target, `opc://package${from}`).pathname);

function parse(name: string, bytes: Uint8Array): Document | string {
	const text = strFromU8(bytes);
	if (UNWRITABLE.test(text)) return `${name} holds a character that XML does not have`;
	try {
		return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
	} catch (cause) {
		if (!(cause instanceof ParseError)) throw cause;
		return `${name} is no XML: ${cause.message}`;
	}
}

/**
 * Opens an Office file.
 * @throws where it is no archive
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
	const faults: string[] = [];
	// A folder's own entry is no part.
	const parts = new Map(
		Object.entries(unzipSync(bytes))
			.filter(([name]) => !name.endsWith('/'))
			.map(([name, content]) => [`/${name}`, content])
	);
	const documents = new Map<string, Document>();
	for (const [name, content] of parts) {
		if (!/\.(xml|rels)$/.test(name)) continue;
		const read = parse(name, content);
		if (typeof read === 'string') faults.push(read);
		else documents.set(name, read);
	}
	const relationships = new Map<string, Relationship[]>();
	for (const [name, document] of documents) {
		if (!name.endsWith('.rels')) continue;
		const source = sourceOf(name);
		relationships.set(
			source,
			elements(document, RELATIONSHIPS, 'Relationship').map((one) => {
				const external = one.getAttribute('TargetMode') === 'External';
				const target = one.getAttribute('Target') ?? '';
				return {
					id: one.getAttribute('Id') ?? '',
					kind: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
					target: external ? target : resolve(source, target),
					external
				};
			})
		);
	}
	return { parts, documents, relationships, faults };
}
