import { elements, OFFICE, type OfficePackage, repeated, TYPES } from './package';

/** Names that every package has and that are not declared. */
const DECLARATIONS = '/[Content_Types].xml';
/** A type that says only that it is XML: Office knows no part by it. */
const NO_TYPE = 'application/xml';
/** Kinds of relationships that the words of a part must use; others go with the part. */
const USED = new Set([
	'chart',
	'footer',
	'header',
	'hyperlink',
	'image',
	'notesMaster',
	'package',
	'slide',
	'slideMaster',
	'table',
	'worksheet'
]);
/** Parts whose relationships of these kinds are not named in their words. */
const UNNAMED = new Map([
	['notesSlides', ['notesMaster', 'slide']],
	['slideLayouts', ['slideMaster']]
]);

const extensionOf = (name: string) => (name.split('.').at(-1) ?? '').toLowerCase();

/** Each part is declared, once, and each part declared is there. */
export function contentTypeFaults({ parts, documents }: OfficePackage): string[] {
	const types = documents.get(DECLARATIONS);
	if (!types) return [`${DECLARATIONS} is missing`];
	const overrides = elements(types, TYPES, 'Override').map((one) => ({
		name: one.getAttribute('PartName') ?? '',
		type: one.getAttribute('ContentType') ?? ''
	}));
	const defaults = new Map(
		elements(types, TYPES, 'Default').map((one) => [
			(one.getAttribute('Extension') ?? '').toLowerCase(),
			one.getAttribute('ContentType') ?? ''
		])
	);
	const typeOf = (name: string) =>
		overrides.find((override) => override.name === name)?.type ?? defaults.get(extensionOf(name));
	return [
		...overrides.filter(({ name }) => !parts.has(name)).map(({ name }) => `${name} is declared and missing`),
		...repeated(overrides.map(({ name }) => name)).map((name) => `${name} is declared twice`),
		...repeated(elements(types, TYPES, 'Default').map((one) => one.getAttribute('Extension') ?? '')).map(
			(extension) => `.${extension} is declared twice`
		),
		...repeated([...parts.keys()].map((name) => name.toLowerCase())).map(
			(name) => `${name} is the name of two parts`
		),
		...[...parts.keys()]
			.filter((name) => name !== DECLARATIONS && (typeOf(name) ?? NO_TYPE) === NO_TYPE)
			.map((name) => `${name} is not declared`)
	];
}

/** Ids that the words of a part use, whatever the attribute: `r:id`, `r:embed`, `r:link`. */
function usedIds({ documents }: OfficePackage, part: string): Set<string> {
	const used = new Set<string>();
	for (const element of elements(documents.get(part), '*', '*'))
		for (const attribute of element.attributes)
			if (attribute.namespaceURI === OFFICE && attribute.value !== '') used.add(attribute.value);
	return used;
}

function partRelationshipFaults(office: OfficePackage, part: string): string[] {
	const own = office.relationships.get(part) ?? [];
	const used = usedIds(office, part);
	const known = new Set(own.map(({ id }) => id));
	const unnamed = [...UNNAMED].find(([folder]) => part.includes(`/${folder}/`))?.[1] ?? [];
	return [
		...repeated(own.map(({ id }) => id)).map((id) => `${part} has two relationships ${id}`),
		...own.flatMap(({ id, target, external }) =>
			external || office.parts.has(target) ? [] : `${part} leads by ${id} to ${target}, which is missing`
		),
		...[...used].filter((id) => !known.has(id)).map((id) => `${part} names ${id}, which is no relationship`),
		...own.flatMap(({ id, kind }) =>
			part === '/' || !USED.has(kind) || unnamed.includes(kind) || used.has(id)
				? []
				: `${part} has the ${kind} ${id}, which it does not use`
		)
	];
}

/** Parts that nothing leads to: Office drops them, or calls the file damaged. */
function unreachedFaults({ parts, relationships }: OfficePackage): string[] {
	const reached = new Set(['/']);
	for (const part of reached)
		for (const { target, external } of relationships.get(part) ?? []) if (!external) reached.add(target);
	return [...parts.keys()]
		.filter((name) => name !== DECLARATIONS && !name.endsWith('.rels') && !reached.has(name))
		.map((name) => `nothing leads to ${name}`);
}

/** Each relationship leads somewhere, each id that is named is one, and each part is led to. */
export function relationshipFaults(office: OfficePackage): string[] {
	const sources = new Set([...office.documents.keys(), ...office.relationships.keys()]);
	return [
		...[...office.relationships.keys()]
			.filter((source) => source !== '/' && !office.parts.has(source))
			.map((source) => `${source} has relationships and is missing`),
		...[...sources]
			.filter((name) => name !== DECLARATIONS && !name.endsWith('.rels'))
			.flatMap((name) => partRelationshipFaults(office, name)),
		...unreachedFaults(office)
	];
}
