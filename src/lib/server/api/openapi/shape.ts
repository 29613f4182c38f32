import type { JsonSchema } from '@valibot/to-json-schema';

/** The parts of an OpenAPI 3.1 document that ours has. */
export interface ParameterPart {
	readonly name: string;
	readonly in: 'path' | 'query';
	readonly required: boolean;
	readonly description: string;
	readonly schema: JsonSchema;
	readonly example?: string;
}

export interface ContentPart {
	readonly schema: JsonSchema;
}

export interface ResponsePart {
	readonly description: string;
	readonly content?: Readonly<Record<string, ContentPart>>;
}

export interface OperationPart {
	readonly operationId: string;
	readonly tags: readonly string[];
	readonly summary: string;
	readonly description: string;
	readonly parameters: readonly ParameterPart[];
	readonly responses: Readonly<Record<string, ResponsePart | { readonly $ref: string }>>;
}

export interface ApiDocument {
	readonly openapi: string;
	readonly info: {
		readonly title: string;
		readonly version: string;
		readonly description: string;
		readonly license: { readonly name: string; readonly url: string };
	};
	readonly servers: readonly { readonly url: string }[];
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	readonly paths: Readonly<Record<string, { readonly get: OperationPart }>>;
	readonly components: {
		readonly schemas: Readonly<Record<string, JsonSchema>>;
		readonly responses: Readonly<Record<string, ResponsePart>>;
	};
}
