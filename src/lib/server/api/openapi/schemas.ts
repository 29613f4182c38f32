import {
	type ConversionConfig,
	type JsonSchema,
	toJsonSchema,
	toJsonSchemaDefs
} from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { inner, sayingOf } from '../read-parameters';
import {
	Address,
	Geography,
	LevelName,
	Links,
	Named,
	Page,
	Place,
	Status,
	Text,
	UnitName
} from '../shapes/common';
import { AxisProfile, Claim, Diagnostic, Fact, Finding, Reversal, Undocumented } from '../shapes/diagnostic';
import { Entry, OpenApi, Problem } from '../shapes/entry';
import {
	Indicator,
	IndicatorName,
	IndicatorRow,
	Indicators,
	OneSource,
	Source,
	SourceRow,
	Sources
} from '../shapes/indicator';
import {
	Observation,
	Observations,
	OneObservation,
	TerritoryObservation,
	TerritoryObservations
} from '../shapes/observation';
import {
	Levels,
	LevelShape,
	MembershipRow,
	Memberships,
	Peer,
	Peers,
	SearchResult,
	SearchResults,
	Territories,
	Territory,
	TerritoryRow
} from '../shapes/territory';

/** Shapes that stand under a name of their own in the document. */
export const named = {
	Observations,
	Observation,
	OneObservation,
	TerritoryObservations,
	TerritoryObservation,
	SearchResults,
	SearchResult,
	Levels,
	Level: LevelShape,
	Territories,
	TerritoryRow,
	Territory,
	Memberships,
	Membership: MembershipRow,
	Diagnostic,
	AxisProfile,
	Finding,
	Claim,
	Fact,
	Reversal,
	Undocumented,
	Peers,
	Peer,
	Indicators,
	IndicatorRow,
	Indicator,
	IndicatorName,
	Sources,
	SourceRow,
	OneSource,
	Source,
	Entry,
	Problem,
	OpenApi,
	Page,
	Place,
	Named,
	Text,
	LevelName,
	UnitName,
	Status,
	Address,
	Links,
	Geography
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

const refTo = (name: string) => `#/components/schemas/${name}`;

const config: ConversionConfig = {
	target: 'draft-2020-12',
	ignoreActions: ['trim'],
	overrideRef: ({ referenceId }) => refTo(referenceId),
	// What a field is stands in its schema as a message: said in the language of the document.
	overrideAction: ({ valibotAction, jsonSchema }) => {
		if (valibotAction.type !== 'metadata') return null;
		const { said } = (valibotAction as v.MetadataAction<unknown, { readonly said?: () => string }>).metadata;
		return said ? { ...jsonSchema, description: said() } : jsonSchema;
	}
};

/** The named shapes as JSON Schema, described in the language that is being read. */
export const schemaDefinitions = (): Record<string, JsonSchema> => toJsonSchemaDefs(named, config);

/** A reference to a named shape. */
export function schemaRef(schema: unknown): JsonSchema {
	const found = Object.entries(named).find(([, one]) => one === schema);
	if (!found) throw new Error('A shape of an answer has no name in the document');
	return { $ref: refTo(found[0]) };
}

/** A parameter as JSON Schema: as it is written in an address. */
export function parameterSchema(schema: v.GenericSchema): JsonSchema {
	const { json } = sayingOf(schema);
	if (json) return { ...json };
	const own = toJsonSchema(inner(schema), { ...config, typeMode: 'input' });
	// The document says which dialect its schemas are of, and the parameter what it is.
	delete own.$schema;
	delete own.description;
	return own;
}
