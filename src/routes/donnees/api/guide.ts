import { type Format, formats } from '$lib/exchange/answer-format';
import type { ApiDocument, OperationPart, ParameterPart } from '$lib/server/api/openapi/shape';

/** A part of an address as the page tells it, once for all addresses. */
export interface GuideParameter {
	readonly name: string;
	readonly where: 'path' | 'query';
	readonly text: string;
	/** What it may be, where that is a choice. */
	readonly values: readonly string[];
}

/** An operation as the page tells it. */
export interface GuideOperation {
	readonly id: string;
	readonly summary: string;
	readonly text: string;
	/** Its address, from the root of the site and without its ending; what may only be one thing is that thing. */
	readonly template: string;
	readonly formats: readonly Format[];
	/** Names of what may stand after its question mark. */
	readonly query: readonly string[];
	/** An address that answers, from the root of the site, without its ending. */
	readonly example: string;
	/** What that address asks after its ending; empty, or with its question mark. */
	readonly search: string;
}

export interface GuideGroup {
	readonly tag: string;
	readonly title: string;
	readonly operations: readonly GuideOperation[];
}

export interface GuideField {
	readonly name: string;
	readonly text: string;
}

export interface Guide {
	readonly groups: readonly GuideGroup[];
	readonly parameters: readonly GuideParameter[];
	/** What each territory of an answer carries. */
	readonly fields: readonly GuideField[];
}

const ENDING = /\.(\{format\}|json)$/;
const choices = ({ schema }: ParameterPart): readonly string[] =>
	(schema.enum ?? []).flatMap((value) => (typeof value === 'string' ? [value] : []));

/** Formats that an operation is written in. */
function formatsOf(parameters: readonly ParameterPart[]): readonly Format[] {
	const format = parameters.find(({ name }) => name === 'format');
	const offered = format ? choices(format) : ['json'];
	return formats.filter((one) => offered.includes(one));
}

/** An address that answers: each parameter by its example, those that may be left out left out. */
function exampleOf(template: string, parameters: readonly ParameterPart[]): { path: string; search: string } {
	const example = (name: string) => parameters.find((one) => one.name === name)?.example ?? '';
	const query = parameters.filter(({ in: where, required }) => where === 'query' && required);
	const search = new URLSearchParams(query.map(({ name }) => [name, example(name)]));
	return {
		path: template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example(name))),
		search: search.size === 0 ? '' : `?${search.toString()}`
	};
}

/** A template where what may only be one thing is that thing. */
const withoutChoice = (template: string, parameters: readonly ParameterPart[]): string =>
	template.replace(/\{(\w+)\}/g, (part, name: string) => {
		const parameter = parameters.find((one) => one.name === name);
		const [only, ...others] = parameter ? choices(parameter) : [];
		return only !== undefined && others.length === 0 ? only : part;
	});

/** Parts of addresses, each once, as the operation tells it that leaves most of it open. */
function parametersOf(document: ApiDocument): GuideParameter[] {
	const known = new Map<string, GuideParameter>();
	for (const { get } of Object.values(document.paths))
		for (const parameter of get.parameters) {
			const values = choices(parameter);
			const { name, in: where, description: text } = parameter;
			if (values.length > (known.get(name)?.values.length ?? -1))
				known.set(name, { name, where, text, values });
		}
	return [...known.values()].toSorted((a, b) => Number(a.where === 'query') - Number(b.where === 'query'));
}

function operationOf(address: string, part: OperationPart, root: string): GuideOperation {
	const template = address.replace(ENDING, '');
	const { path, search } = exampleOf(template, part.parameters);
	return {
		id: part.operationId,
		summary: part.summary,
		text: part.description,
		template: root + withoutChoice(template, part.parameters),
		formats: formatsOf(part.parameters),
		query: part.parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name),
		example: `${root}${path}`,
		search
	};
}

/** Properties of a shape with what the document says of them; a reference is followed. */
function fieldsOf({ components }: ApiDocument, name: string): GuideField[] {
	const { properties = {} } = components.schemas[name] ?? {};
	return Object.entries(properties).map(([field, schema]) => {
		if (typeof schema === 'boolean') return { name: field, text: '' };
		const target = schema.$ref?.split('/').at(-1);
		const known = target === undefined ? schema : components.schemas[target];
		return { name: field, text: schema.description ?? known?.description ?? '' };
	});
}

/**
 * What the page tells of the interface, out of the document that programs read.
 *
 * @param root where the addresses of this version start, from the root of the site.
 */
export function guideOf(document: ApiDocument, root: string): Guide {
	const all = Object.entries(document.paths).map(([address, { get }]) => ({
		tag: get.tags[0] ?? '',
		operation: operationOf(address, get, root)
	}));
	return {
		groups: document.tags.map(({ name, description }) => ({
			tag: name,
			title: description,
			operations: all.filter(({ tag }) => tag === name).map(({ operation }) => operation)
		})),
		parameters: parametersOf(document),
		fields: fieldsOf(document, 'Observation').filter(({ text }) => text !== '')
	};
}
