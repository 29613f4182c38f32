import type { JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { dataVersion } from '$lib/server/warehouse-file';
import { API, type Here, VERSION } from '../address';
import type { Format } from '$lib/exchange/answer-format';
import { bareType } from '../formats';
import { type Operation, type Tag, tags } from '../operation';
import { problemKinds, problemTitle, statusOf } from '../problem';
import { sayingOf } from '../read-parameters';
import { Problem } from '../shapes/entry';
import { parameterSchema, schemaDefinitions, schemaRef } from './schemas';
import type { ApiDocument, ContentPart, OperationPart, ParameterPart, ResponsePart } from './shape';

const OPENAPI = '3.1.0';
const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

const tagWords: Readonly<Record<Tag, () => string>> = {
	figures: m.api_tag_figures,
	territories: m.api_tag_territories,
	diagnostic: m.api_tag_diagnostic,
	reference: m.api_tag_reference
};

const parametersOf = (entries: v.ObjectEntries, where: 'path' | 'query'): ParameterPart[] =>
	Object.entries(entries).map(([name, entry]) => {
		const schema = entry as v.GenericSchema;
		const { said, example } = sayingOf(schema);
		return {
			name,
			in: where,
			required: where === 'path' || schema.type !== 'optional',
			description: said?.() ?? '',
			schema: parameterSchema(schema),
			...(example === undefined ? {} : { example })
		};
	});

/** The ending of an address, where an answer has several. */
const formatParameter = (formats: readonly Format[]): ParameterPart => ({
	name: 'format',
	in: 'path',
	required: true,
	description: m.api_param_format(),
	schema: { type: 'string', enum: [...formats] },
	example: 'json'
});

/** The address of an operation as the document writes it, with its ending. */
export const documentedPath = ({ template, formats }: Pick<Operation, 'template' | 'formats'>): string =>
	`${template}.${formats.length > 1 ? '{format}' : (formats[0] ?? 'json')}`;

function contentOf({ formats, answer }: Operation): Record<string, ContentPart> {
	const schemas: Readonly<Record<Format, JsonSchema>> = {
		json: schemaRef(answer),
		csv: { type: 'string' },
		'fr.csv': { type: 'string' },
		geojson: { $ref: '#/components/schemas/FeatureCollection' }
	};
	return Object.fromEntries(formats.map((format) => [bareType(format), { schema: schemas[format] }]));
}

const operationPart = (operation: Operation): OperationPart => ({
	operationId: operation.id,
	tags: [operation.tag],
	summary: operation.summary(),
	description: operation.text(),
	parameters: [
		...parametersOf(operation.path, 'path'),
		...(operation.formats.length > 1 ? [formatParameter(operation.formats)] : []),
		...parametersOf(operation.query, 'query')
	],
	responses: {
		'200': { description: m.api_answer(), content: contentOf(operation) },
		'304': { description: m.api_unchanged() },
		...Object.fromEntries(
			problemKinds
				.filter((kind) => kind !== 'method')
				.map((kind) => [String(statusOf(kind)), { $ref: `#/components/responses/${kind}` }])
		)
	}
});

const problemParts = (): Record<string, ResponsePart> =>
	Object.fromEntries(
		problemKinds.map((kind) => [
			kind,
			{
				description: problemTitle(kind),
				content: { 'application/problem+json': { schema: schemaRef(Problem) } }
			}
		])
	);

/** RFC 7946, as far as a program that reads shapes needs to be told. */
const featureCollection: JsonSchema = {
	type: 'object',
	required: ['type', 'features'],
	properties: {
		type: { const: 'FeatureCollection' },
		features: {
			type: 'array',
			items: {
				type: 'object',
				required: ['type', 'id', 'geometry', 'properties'],
				properties: {
					type: { const: 'Feature' },
					id: { type: 'string' },
					geometry: { type: 'object', required: ['type', 'coordinates'] },
					properties: { type: 'object' }
				}
			}
		}
	}
};

/** What may be asked and what is answered, in the language that is being read (OpenAPI 3.1). */
export const documentOf = (operations: readonly Operation[], { origin }: Here): ApiDocument => ({
	openapi: OPENAPI,
	info: {
		title: m.api_title(),
		version: `${VERSION}+${dataVersion()}`,
		description: m.api_lead(),
		license: { name: m.api_licence(), url: LICENCE }
	},
	servers: [{ url: origin + API }],
	tags: tags.map((name) => ({ name, description: tagWords[name]() })),
	paths: Object.fromEntries(
		operations.map((operation) => [documentedPath(operation), { get: operationPart(operation) }])
	),
	components: {
		schemas: { ...schemaDefinitions(), FeatureCollection: featureCollection },
		responses: problemParts()
	}
});
