import { expect, it } from 'vitest';
import { documentOf } from '$lib/server/api/openapi/document';
import { speaking } from '$lib/server/speaking';
import { ask } from '../../../../tests/ask-api';
import { operations } from '../../api/operations.server';
import { guideOf } from './guide';

const guide = guideOf(documentOf(operations, { origin: '' }), '/api/v1');
const all = guide.groups.flatMap(({ operations: of }) => of);

it('tells every operation once, under what it is about', () => {
	expect(all.map(({ id }) => id).toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
	for (const group of guide.groups) expect(group.operations.length).toBeGreaterThan(1);
	for (const one of all) expect(operations.find(({ id }) => id === one.id)?.formats).toEqual(one.formats);
});

it('gives each an example that answers, in each of its formats', async () => {
	for (const { id, example, formats, search } of all)
		for (const format of formats) {
			// All communes are not drawn in one answer, and no example asks for them.
			const response = await ask(`${example}.${format}${search}`);
			expect([id, format, response.status]).toEqual([id, format, 200]);
		}
});

it('says what each territory of an answer carries, in the language that is being read', () => {
	expect(guide.fields.map(({ name }) => name)).toEqual([
		'value',
		'status',
		'coverage',
		'numerator',
		'denominator'
	]);
	const english = speaking('en', () => guideOf(documentOf(operations, { origin: '' }), '/api/v1'));
	expect(english.fields[0]?.text).toContain('never 0 instead');
	expect(guide.fields[0]?.text).toContain('jamais 0');
	const level = guide.parameters.find(({ name }) => name === 'level');
	expect(level?.values).toContain('commune');
	expect(new Set(guide.parameters.map(({ name }) => name)).size).toBe(guide.parameters.length);
	expect(all.find(({ id }) => id === 'listPeers')?.template).toBe('/api/v1/territories/epci/{code}/peers');
});
