import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import type { ApiDocument } from '$lib/server/api/openapi/shape';
import { frenchIn } from '../../../tests/french-words';
import { ask } from '../../../tests/ask-api';
import { operations } from './operations.server';

const documentAt = async (path: string) => (await (await ask(path)).json()) as ApiDocument;
const FRENCH = '/api/v1/openapi.json';
const ENGLISH = '/api/v1/openapi-en.json';

it.each([FRENCH, ENGLISH])('%s is a document of OpenAPI 3.1', async (path) => {
	const document = await documentAt(path);
	expect(document.openapi).toBe('3.1.0');
	const result = await new Validator().validate(
		structuredClone(document) as unknown as Record<string, unknown>
	);
	expect(result.errors ?? []).toEqual([]);
	expect(result.valid).toBe(true);
});

it('says every operation, parameter and field in words of its language', async () => {
	const [french, english] = [await documentAt(FRENCH), await documentAt(ENGLISH)];
	expect(Object.keys(french.paths)).toHaveLength(operations.length);
	for (const { paths } of [french, english])
		for (const { get } of Object.values(paths)) {
			expect(get.summary.length).toBeGreaterThan(5);
			expect(get.description.length).toBeGreaterThan(10);
			for (const { name, description } of get.parameters)
				expect(description.length, `${get.operationId} ${name}`).toBeGreaterThan(4);
		}
	const words = JSON.stringify([english.info, english.tags, english.paths, english.components.schemas]);
	// Names of choices are no words for a reader.
	expect(frenchIn(words.replace(/"enum":\[[^\]]*\]/g, ''))).toEqual([]);
});

/** An answer of each operation, by the examples that its own parameters give. */
async function examples(): Promise<{ id: string; path: string; schema: { $ref?: string } }[]> {
	const { paths } = await documentAt(FRENCH);
	return Object.entries(paths).map(([address, { get }]) => {
		const example = (name: string) => get.parameters.find((one) => one.name === name)?.example ?? '';
		const required = get.parameters.filter(({ in: where, required: must }) => where === 'query' && must);
		const search = new URLSearchParams(required.map(({ name }) => [name, example(name)])).toString();
		const answer = get.responses['200'];
		return {
			id: get.operationId,
			path: `/api/v1${address.replace(/\{(\w+)\}/g, (_, name: string) => example(name))}${search && `?${search}`}`,
			schema: (answer && 'content' in answer && answer.content?.['application/json']?.schema) || {}
		};
	});
}

describe('what is answered', () => {
	it('is what the document says, for each operation, by its own examples', async () => {
		const document = await documentAt(FRENCH);
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		ajv.addSchema({ $id: 'doc', components: document.components });
		const all = await examples();
		expect(all.length).toBe(operations.length);
		for (const { id, path, schema } of all) {
			const response = await ask(path);
			expect([id, response.status]).toEqual([id, 200]);
			const check = ajv.compile({ $ref: `doc${schema.$ref ?? ''}` });
			check(await response.json());
			expect([id, check.errors ?? []]).toEqual([id, []]);
		}
	});

	it('is refused by the document where a field is missing: the check above can fail', async () => {
		const document = await documentAt(FRENCH);
		const ajv = new Ajv2020({ strict: false });
		ajv.addSchema({ $id: 'doc', components: document.components });
		const check = ajv.compile({ $ref: 'doc#/components/schemas/Observation' });
		expect(check({ code: '49', name: 'x', value: 0, status: 'lune' })).toBe(false);
	});

	it('is answered at the address that it calls its own, and in each of its formats', async () => {
		for (const { id, path } of await examples()) {
			const { links = {} } = (await (await ask(path)).json()) as { links?: Record<string, string> };
			for (const name of ['self', 'json', 'csv', 'fr.csv', 'geojson'] as const) {
				const link = links[name];
				if (link === undefined) continue;
				const response = await ask(link);
				expect([id, name, response.status]).toEqual([id, name, 200]);
			}
		}
	});
});
